import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { readPublished } from '#cms/published.ts';
import { textsByGroup, translationStates } from '#directory/translation-state.ts';
import type { Language } from '#i18n/languages.ts';
import { type Cms, openCms } from './open-cms.ts';
import { listingData, makeWorld, municipalityA, publish, type World } from './people.ts';

let cms: Cms;
let world: World;
let id: string;

beforeAll(async () => {
  cms = await openCms();
  world = await makeWorld(cms);
});

afterAll(() => cms?.close());

beforeEach(async () => {
  id = await publish(cms, 'groups', {
    ...listingData('groups', world.organisationA, municipalityA),
    name: 'Kahvit',
    summary: 'Kahvia tiistaisin',
  });
});

/** Saves as an association does, in one language. */
async function save(language: Language, changes: object, draft = false): Promise<void> {
  const { token } = world.people.editorA;
  const path = `/groups/${id}?locale=${language}${draft ? '&draft=true' : ''}`;
  const body = { ...changes, _status: draft ? 'draft' : 'published' };
  const response = await cms.request('PATCH', path, { token, body });
  expect(response.status).toBe(200);
}

/** How far the name, the summary and the description are in a language, as its readers see it. */
async function basicsIn(language: Language): Promise<string | undefined> {
  const { groups } = await readPublished(cms.payload);
  const group = groups.find((candidate) => candidate.id === id);
  return group && translationStates(textsByGroup(group), group.translations)[language].basics;
}

const machineIn = async () => (await cms.payload.findByID({ collection: 'groups', id })).machineTranslated;

const swedish = { name: 'Kaffe', summary: 'Kaffe på tisdagar' };

test('a translation is outdated once its source has changed, until the source is as it was', async () => {
  expect(await basicsIn('sv')).toBe('missing');
  await save('sv', swedish);
  expect(await basicsIn('sv')).toBe('done');
  await save('fi', { summary: 'Kahvia torstaisin' });
  expect([await basicsIn('sv'), await basicsIn('fi')]).toEqual(['outdated', 'done']);
  await save('fi', { summary: 'Kahvia tiistaisin' });
  expect(await basicsIn('sv')).toBe('done');
});

test('or until the translation is brought up to date', async () => {
  await save('sv', swedish);
  await save('fi', { summary: 'Kahvia torstaisin' });
  await save('sv', { website: 'https://kahvit.example' });
  expect(await basicsIn('sv')).toBe('outdated');
  await save('sv', { summary: 'Kaffe på torsdagar' });
  expect(await basicsIn('sv')).toBe('done');
});

test('a source that is only a draft makes no published translation outdated', async () => {
  await save('sv', swedish);
  await save('fi', { summary: 'Kahvia torstaisin' }, true);
  expect(await basicsIn('sv')).toBe('done');
  await save('fi', { summary: 'Kahvia torstaisin' });
  expect(await basicsIn('sv')).toBe('outdated');
});

test('what a machine made is called so until somebody has written it anew', async () => {
  await save('sv', { ...swedish, machineTranslated: ['sv'] });
  expect([await basicsIn('sv'), await machineIn()]).toEqual(['machine-made', ['sv']]);
  await save('fi', { website: 'https://kahvit.example' });
  expect(await basicsIn('sv')).toBe('machine-made');
  await save('sv', { summary: 'Kom på kaffe på tisdagar' });
  expect([await basicsIn('sv'), await machineIn()]).toEqual(['done', []]);
});

test('nor is it any more when its mark is taken away', async () => {
  await save('sv', { ...swedish, machineTranslated: ['sv'] });
  await save('fi', { machineTranslated: [] });
  expect([await basicsIn('sv'), await machineIn()]).toEqual(['done', []]);
});

test('nobody writes the marks', async () => {
  await save('sv', swedish);
  await save('fi', { translations: { sv: { basics: { source: 'x', machine: true } } } });
  expect(await basicsIn('sv')).toBe('done');
});
