import { afterAll, beforeAll, expect, test } from 'vitest';
import { type Cms, openCms } from './open-cms.ts';
import { listingData, makeWorld, municipalityB, publish, type World } from './people.ts';

let cms: Cms;
let world: World;

beforeAll(async () => {
  cms = await openCms();
  world = await makeWorld(cms);
});

afterAll(() => cms?.close());

async function remove(path: string, language = 'fi') {
  const response = await cms.request('DELETE', path, { token: world.people.administrator.token, language });
  const { errors } = (await response.json()) as { errors?: { message: string }[] };
  return [response.status, errors?.[0]?.message];
}

test('leaves no listing and no picture with nobody', async () => {
  const organisation = `/organisations/${world.organisationB}`;
  const group = await publish(cms, 'groups', listingData('groups', world.organisationB, municipalityB));
  expect(await remove(organisation)).toEqual([
    409,
    'Järjestöllä on vielä paikkoja, ryhmiä tai tapahtumia. Poista tai siirrä ne ensin.',
  ]);
  expect(await remove(`/groups/${group}`)).toEqual([200, undefined]);
  expect(await remove(organisation)).toEqual([409, 'Järjestöllä on vielä kuvia. Poista tai siirrä ne ensin.']);
  expect(await remove(organisation, 'sv')).toEqual([
    409,
    'Organisationen har ännu bilder. Radera eller flytta dem först.',
  ]);
  expect(await remove(`/media/${world.imageB}`)).toEqual([200, undefined]);
  expect(await remove(organisation)).toEqual([200, undefined]);
});
