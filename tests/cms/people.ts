import type { CollectionSlug } from 'payload';
import type { Role } from '#cms/access/principal.ts';
import type { Person } from './channels.ts';
import type { Cms } from './open-cms.ts';

const password = 'kolme sanaa ja lause';

/** What `world` puts into an empty database: two organisations in two municipalities, and the people around them. */
export type World = {
  readonly organisationA: string;
  readonly organisationB: string;
  readonly imageA: string;
  readonly imageB: string;
  readonly people: Readonly<Record<PersonName, Person>>;
  readonly userIds: Readonly<Record<Exclude<PersonName, 'anonymous'>, string>>;
};

export type PersonName =
  | 'anonymous'
  | 'editorA'
  | 'editorB'
  | 'editorBoth'
  | 'editorNone'
  | 'coordinatorA'
  | 'coordinatorB'
  | 'administrator';

export const municipalityA = 'jyvaskyla';
export const municipalityB = 'aanekoski';

export async function makeWorld(cms: Cms): Promise<World> {
  const organisationA = await publish(cms, 'organisations', { name: 'Järjestö A', municipality: municipalityA });
  const organisationB = await publish(cms, 'organisations', { name: 'Järjestö B', municipality: municipalityB });
  const image = async (organisation: string) =>
    (
      await cms.payload.create({
        collection: 'media',
        data: { alt: 'Kuva', organisation },
        file: { ...(await picture()), name: 'kuva.png' },
      })
    ).id;
  const accounts: [Exclude<PersonName, 'anonymous'>, Role, string[], string | null][] = [
    ['editorA', 'editor', [organisationA], null],
    ['editorB', 'editor', [organisationB], null],
    ['editorBoth', 'editor', [organisationA, organisationB], null],
    ['editorNone', 'editor', [], null],
    ['coordinatorA', 'coordinator', [], municipalityA],
    ['coordinatorB', 'coordinator', [], municipalityB],
    ['administrator', 'administrator', [], null],
  ];
  const people: Record<string, Person> = { anonymous: { name: 'anonymous', token: null, user: null } };
  const userIds: Record<string, string> = {};
  for (const [name, role, organisations, municipality] of accounts) {
    const email = `${name.toLowerCase()}@people.example`;
    const { id } = await cms.payload.db.create({
      collection: 'users',
      data: { email, role, organisations, municipality },
      req: {},
    } as never);
    await cms.payload.update({
      collection: 'users',
      id: String(id),
      data: { password, ...validFor(role, organisationA) } as never,
    });
    if (role === 'editor')
      await cms.payload.db.updateOne({ collection: 'users', id, data: { organisations }, req: {} } as never);
    const response = await cms.request('POST', '/users/login', { body: { email, password } });
    const { token } = (await response.json()) as { token: string };
    const user = await cms.payload.findByID({ collection: 'users', id: String(id), depth: 0 });
    people[name] = { name, token, user: { ...user, collection: 'users' } };
    userIds[name] = String(id);
  }
  return {
    organisationA,
    organisationB,
    imageA: await image(organisationA),
    imageB: await image(organisationB),
    people: people as World['people'],
    userIds: userIds as World['userIds'],
  };
}

/** Publishes a document with the rights of the program itself; gives its id. */
export async function publish(cms: Cms, collection: CollectionSlug, data: object): Promise<string> {
  const created = await cms.payload.create({ collection, data: { ...data, _status: 'published' } as never, depth: 0 });
  return String(created.id);
}

/** A small PNG, drawn anew. */
export async function picture() {
  const { default: sharp } = await import('sharp');
  const data = await sharp({ create: { width: 1200, height: 800, channels: 3, background: '#4a7' } })
    .png()
    .toBuffer();
  return { data, mimetype: 'image/png', size: data.length };
}

/** The fields a listing must have to be published. */
export function listingData(collection: 'places' | 'groups' | 'events', organisation: string, municipality: string) {
  return {
    name: `Listaus ${collection}`,
    organisation,
    municipality,
    themes: ['company'],
    ...(collection === 'places' ? {} : { schedules: [weekly] }),
  };
}

const weekly = { repeats: 'weekly', interval: 1, weekdays: ['TU'], startDate: '2026-11-24', startTime: '13:00' };

function validFor(role: Role, organisation: string): object {
  return role === 'editor' ? { organisations: [organisation] } : {};
}
