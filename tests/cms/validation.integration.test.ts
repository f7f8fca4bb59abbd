import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type Cms, openCms } from './open-cms.ts';
import { listingData, makeWorld, municipalityA, publish, type World } from './people.ts';
import { problemsOf as problems } from './problems.ts';

let cms: Cms;
let world: World;

beforeAll(async () => {
  cms = await openCms();
  world = await makeWorld(cms);
});

afterAll(() => cms?.close());

const problemsOf = (
  collection: 'groups' | 'places',
  changes: object,
  asked: { language?: string; draft?: boolean } = {},
) => problems(cms, world, collection, changes, asked);

const weekly = { repeats: 'weekly', interval: 1, weekdays: ['TU'], startDate: '2026-11-24', startTime: '13:00' };

test('tells every wrong field at once, in Finnish', async () => {
  const told = await problemsOf('groups', {
    name: '',
    themes: [],
    municipality: 'tukholma',
    website: 'javascript:alert(1)',
    contact: { phone: 'soita', email: 'ei osoite' },
    schedules: [{ ...weekly, startDate: '2026-02-30', startTime: '25:00', weekdays: [] }],
  });
  expect(told).toEqual({
    name: 'Täytä tämä kohta ennen julkaisemista.',
    themes: 'Täytä tämä kohta ennen julkaisemista.',
    municipality: 'Valitse listalta.',
    website: 'Kirjoita verkko-osoite kokonaan, esimerkiksi https://jarjesto.example',
    'contact.phone': 'Tarkista puhelinnumero. Esimerkiksi 040 123 4567 tai +358 40 123 4567.',
    'contact.email': 'Tarkista sähköpostiosoite. Sen pitäisi näyttää tältä: neuvonta@jarjesto.example',
    'schedules.0.startDate': 'Valitse päivä, joka on olemassa, esimerkiksi 2026-11-24.',
    'schedules.0.startTime': 'Kirjoita kellonaika muodossa 13:00.',
    'schedules.0.weekdays': 'Täytä tämä kohta ennen julkaisemista.',
  });
});

test('tells it in German to an editor who reads German', async () => {
  const told = await problemsOf(
    'places',
    { address: { street: 'Kylätie 1', postalCode: '123' }, position: { latitude: 62 }, threshold: { free: 'maybe' } },
    { language: 'de' },
  );
  expect(told).toEqual({
    'address.postalCode': 'Eine Postleitzahl hat fünf Ziffern, zum Beispiel 44200.',
    'address.city': 'Ein Teil der Anschrift fehlt. Füllen Sie alle drei Felder aus oder leeren Sie sie.',
    'position.longitude': 'Geben Sie Breiten- und Längengrad an oder lassen Sie beide leer.',
    threshold: 'Jede Antwort muss Ja, Nein oder Nicht bekannt sein.',
  });
});

test('lets a draft be unfinished, but not wrong', async () => {
  expect(await problemsOf('groups', { name: 'Kesken', themes: [], schedules: [] }, { draft: true })).toEqual({});
  expect(Object.keys(await problemsOf('groups', { website: 'data:text/html,x' }, { draft: true }))).toEqual([
    'website',
  ]);
});

describe('hostile values', () => {
  test.each<object>([
    { name: { $ne: 1 } },
    { name: ['a', 'b'] },
    { name: 12 },
    { summary: 'x'.repeat(401) },
    { website: 'http://user:pass@example.org' },
    { website: 'https://example.org/"><script>' },
    { threshold: { constructor: 'yes' } },
    { threshold: [] },
    { threshold: 'yes' },
    { threshold: { free: { yes: true } } },
    { themes: ['company', 'company'] },
    { themes: [{ id: 'company' }] },
    { spokenLanguages: ['xx'] },
    { checked: '24.11.2026' },
    { image: 'not-an-id' },
    { image: { relationTo: 'users', value: 'x' } },
    { place: "' OR 1=1 --" },
    { schedules: Array.from({ length: 51 }, () => weekly) },
    { schedules: [{ ...weekly, interval: 0.5 }] },
    { schedules: [{ ...weekly, interval: 1000 }] },
    { schedules: [{ ...weekly, repeats: 'secondly' }] },
    { schedules: [{ ...weekly, endDate: '2026-11-01' }] },
    { schedules: [{ ...weekly, exceptions: [{ date: 'x', change: 'skipped' }] }] },
  ])('are refused with a reason: %j', async (changes) => {
    expect(Object.keys(await problemsOf('groups', changes))).not.toEqual([]);
  });

  test.each<object>([
    { contact: null },
    { firstVisit: 'x' },
    { threshold: null },
    { place: null },
    { schedules: [weekly, null] },
  ])('do no harm: %j', async (changes) => {
    expect(await problemsOf('groups', changes)).toEqual({});
  });

  test('are kept as the text they are, without marks that turn the direction of writing', async () => {
    const name = '<script>alert("1")</script> \u202eKyla\u0308 \u0007</script>';
    const id = await publish(cms, 'places', { ...listingData('places', world.organisationA, municipalityA), name });
    const place = await cms.payload.findByID({ collection: 'places', id });
    expect(place.name).toBe('<script>alert("1")</script> Kylä </script>');
  });
});

test('makes the address from the Finnish name, each in its collection', async () => {
  const make = (name: string) =>
    publish(cms, 'groups', { ...listingData('groups', world.organisationA, municipalityA), name });
  const ids = [
    await make('Äänekosken näyttämökerho'),
    await make('Äänekosken näyttämökerho'),
    await make('😀'),
    await make('Admin'),
  ];
  const slugs = await Promise.all(
    ids.map(async (id) => (await cms.payload.findByID({ collection: 'groups', id })).slug),
  );
  expect(slugs).toEqual(['aanekosken-nayttamokerho', 'aanekosken-nayttamokerho-2', 'group', 'admin-2']);
});

test('lets one language be published when another has the name', async () => {
  const { token } = world.people.editorA;
  const id = await publish(cms, 'groups', listingData('groups', world.organisationA, municipalityA));
  const body = { summary: 'Auf Deutsch', _status: 'published' };
  const response = await cms.request('PATCH', `/groups/${id}?locale=de`, { token, body });
  expect(response.status).toBe(200);
  const { name, summary } = await cms.payload.findByID({ collection: 'groups', id, locale: 'all' });
  expect([name, summary]).toEqual([
    { fi: 'Listaus groups', de: null },
    { fi: null, de: 'Auf Deutsch' },
  ]);
});

test('shows the public address of what is published, and of nothing else', async () => {
  const { token } = world.people.editorA;
  const id = await publish(cms, 'events', {
    ...listingData('events', world.organisationA, municipalityA),
    name: 'Avoimet ovet',
  });
  const read = async () => (await (await cms.request('GET', `/events/${id}`, { token })).json()) as { pages: unknown };
  expect((await read()).pages).toEqual({
    fi: 'http://localhost:3000/fi/tapahtumat/avoimet-ovet/',
    sv: 'http://localhost:3000/sv/evenemang/avoimet-ovet/',
    en: 'http://localhost:3000/en/events/avoimet-ovet/',
    de: 'http://localhost:3000/de/veranstaltungen/avoimet-ovet/',
  });
  await cms.payload.update({ collection: 'events', id, data: { _status: 'draft' } });
  expect((await read()).pages).toBeNull();
});
