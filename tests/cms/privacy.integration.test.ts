import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { readPublished } from '#cms/published.ts';
import { type Cms, openCms } from './open-cms.ts';
import { listingData, makeWorld, municipalityA, type PersonName, publish, type World } from './people.ts';

/** Words that only those who look after a document may ever read. */
const secrets = {
  street: 'Kätketty kuja 7',
  email: 'salainen@kylat.example',
  phone: '040 765 4321',
  hours: 'Salaa öisin',
  latitude: 62.123456,
  meetingPoint: 'Kellarin takaovi',
  form: 'https://lomake.example/salainen',
} as const;
const canary = new RegExp(Object.values(secrets).join('|'));

const insiders: readonly PersonName[] = ['editorA', 'editorBoth', 'coordinatorA', 'administrator'];
const outsiders: readonly PersonName[] = ['anonymous', 'editorB', 'editorNone', 'coordinatorB'];

let cms: Cms;
let world: World;
let place: string;
let group: string;

const contact = {
  privacy: 'hidden',
  email: secrets.email,
  phone: secrets.phone,
  hours: secrets.hours,
  form: secrets.form,
};

beforeAll(async () => {
  cms = await openCms();
  world = await makeWorld(cms);
  place = await publish(cms, 'places', {
    ...listingData('places', world.organisationA, municipalityA),
    addressHidden: true,
    address: { street: secrets.street, postalCode: '44200', city: 'Suolahti' },
    position: { latitude: secrets.latitude, longitude: 25.7 },
    firstVisit: { door: world.imageA },
    contact,
  });
  group = await publish(cms, 'groups', {
    ...listingData('groups', world.organisationA, municipalityA),
    addressHidden: true,
    place,
    meetingPoint: secrets.meetingPoint,
    contact,
  });
  await cms.payload.update({ collection: 'organisations', id: world.organisationA, data: { contact } as never });
});

afterAll(() => cms?.close());

const ask = async (person: PersonName, path: string) => {
  const response = await cms.request('GET', path, { token: world.people[person].token });
  return { status: response.status, text: await response.text() };
};

describe.each(insiders)('%s', (person) => {
  test('reads everything of what they look after', async () => {
    const { text } = await ask(person, `/places/${place}`);
    for (const secret of [secrets.street, secrets.email, secrets.phone, secrets.hours, String(secrets.latitude)])
      expect(text).toContain(secret);
    expect((await ask(person, `/groups/${group}`)).text).toContain(secrets.meetingPoint);
    expect((await ask(person, `/organisations/${world.organisationA}`)).text).toContain(secrets.email);
  });

  test('may ask about it, also in versions and when only a part is chosen', async () => {
    const found = await ask(person, `/places?where[contact.email][equals]=${secrets.email}`);
    expect(JSON.parse(found.text).totalDocs).toBe(1);
    expect((await ask(person, `/places/${place}?select[address]=true`)).text).toContain(secrets.street);
    expect((await ask(person, `/places/versions?where[parent][equals]=${place}`)).text).toContain(secrets.street);
    const versions = `/organisations/versions?where[parent][equals]=${world.organisationA}`;
    expect((await ask(person, versions)).text).toContain(secrets.email);
  });
});

describe.each(outsiders)('%s', (person) => {
  test.each([
    'PLACES',
    'PLACES?depth=2',
    'PLACES?draft=true',
    'PLACES?locale=all',
    'PLACES?select[address]=true&select[contact]=true&select[position]=true',
    'PLACES?select[organisation]=false&select[addressHidden]=false&select[contact][privacy]=false',
    'PLACES/ID',
    'PLACES/ID?select[address][street]=true&select[contact][email]=true',
    'PLACES/ID?draft=true&depth=1',
    'PLACES/versions',
    'groups',
    'groups?depth=2',
    'organisations',
  ])('never gets what is hidden: %s', async (path) => {
    const { text } = await ask(person, `/${path.replace('PLACES', 'places').replace('ID', place)}`);
    expect(text).not.toMatch(canary);
    expect(text).not.toContain(world.imageA);
  });

  test.each([
    `where[address.street][like]=${encodeURIComponent('Kätketty')}`,
    'where[address__street][exists]=true',
    'where[and][0][or][0][contact.email][contains]=salainen',
    'where[position.latitude][greater_than]=62',
    `where[contact.phone][equals]=${encodeURIComponent(secrets.phone)}`,
    'where[firstVisit.door][exists]=true',
    'where[contact.form][contains]=salainen',
    'where[firstVisit.door.organisation.contact.phone][contains]=040',
    'where[firstVisit__door__organisation__contact__phone][contains]=040',
    'where[organisation.contact.email][contains]=salainen',
    'where[or][0][image.organisation.name][exists]=true',
    'where[or][0][id][exists]=true&where[or][1][contact.hours][exists]=true',
  ])('is told nothing by a condition: %s', async (query) => {
    const { status, text } = await ask(person, `/places?${query}`);
    if (status === 200) expect(JSON.parse(text).totalDocs).toBe(0);
    const counted = await ask(person, `/places/count?${query}`);
    if (counted.status === 200) expect(JSON.parse(counted.text).totalDocs).toBe(0);
  });

  test('is told nothing by an order', async () => {
    for (const sort of ['address.street', '-contact.email', 'name,position.latitude']) {
      const { status, text } = await ask(person, `/places?sort=${sort}`);
      if (status === 200) expect(JSON.parse(text).docs).toEqual([]);
    }
  });

  test('gets no copy that would hold it', async () => {
    const { token } = world.people[person];
    const body = { organisation: world.organisationB };
    const response = await cms.request('POST', `/places/${place}/duplicate`, { token, body });
    expect(response.status).toBeGreaterThanOrEqual(400);
    expect(await response.text()).not.toMatch(canary);
  });
});

test('somebody else reads of a contact what it shows, and no more once that changes', async () => {
  const id = await publish(cms, 'places', {
    ...listingData('places', world.organisationA, municipalityA),
    contact: { ...contact, privacy: 'form' },
  });
  const { text } = await ask('editorB', `/places/${id}`);
  expect(text).toContain(secrets.form);
  expect(text).not.toContain(secrets.phone);
  for (const privacy of ['shown', 'hidden']) {
    const { token } = world.people.editorA;
    await cms.request('PATCH', `/places/${id}`, { token, body: { contact: { privacy }, _status: 'published' } });
    expect((await ask('editorB', `/places/${id}`)).text).not.toContain(secrets.form);
    expect((await ask('editorA', `/places/${id}`)).text).toContain(secrets.form);
  }
});

test.each([
  ['groups', 'where[place.contact.phone][exists]=true'],
  ['groups', 'where[firstVisit.door.organisation.contact.phone][exists]=true'],
  ['groups', 'sort=firstVisit.door.organisation.name'],
  ['groups', 'sort=-name,place.contact.phone'],
  ['places/versions', 'where[parent.contact.phone][exists]=true'],
  ['places/versions', 'where[version.firstVisit.door.organisation.name][exists]=true'],
  ['places/versions', 'sort=parent.contact.phone'],
  ['places/count', 'where[image.organisation.contact.phone][exists]=true'],
])('nobody but an administrator asks about what is behind a reference: %s?%s', async (path, query) => {
  expect((await ask('editorA', `/${path}?${query}`)).status).toBe(400);
});

test('nobody but an administrator gathers values from behind a reference', async () => {
  const { user } = world.people.editorA;
  const gather = (field: string) =>
    cms.payload.findDistinct({ collection: 'groups', field, overrideAccess: false, user } as never);
  await expect(gather('firstVisit.door.organisation.name')).rejects.toThrow();
  await expect(gather('place.contact.phone')).rejects.toThrow();
  await expect(gather('municipality')).resolves.toBeDefined();
});

test('somebody else reads the address of a place that shows it', async () => {
  const open = await publish(cms, 'places', {
    ...listingData('places', world.organisationA, municipalityA),
    address: { street: 'Kylätie 1', postalCode: '44200', city: 'Suolahti' },
    contact: { email: 'tupa@kylat.example' },
  });
  const { text } = await ask('editorB', `/places/${open}`);
  expect(text).toContain('Kylätie 1');
  expect(text).toContain('tupa@kylat.example');
});

test('what is hidden does not leave with what is published', async () => {
  const published = await readPublished(cms.payload);
  expect(JSON.stringify(published)).not.toMatch(canary);
  expect(published.groups.find(({ id }) => id === group)?.place).toBeNull();
});
