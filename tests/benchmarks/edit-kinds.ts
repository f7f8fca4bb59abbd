import type { Payload } from 'payload';

type Values = { readonly [name: string]: unknown };

/** A published group with all that an edit needs to know of it. */
export type Target = Values & {
  readonly id: string;
  readonly slug: string;
  readonly name: string;
  readonly municipality: string;
  readonly place: string | null;
  readonly organisation: string;
  readonly schedules: readonly Values[];
};

/** An edit: what is saved, and what can be seen then that could not before. */
export type BenchEdit = {
  readonly collection: 'groups' | 'places' | 'organisations';
  readonly id: string;
  readonly data: Values;
  /** Whether search has something new to find; a time alone is not searched for. */
  readonly searched: boolean;
  /** What the group's page comes to. */
  readonly page: 'changed' | 'gone' | 'back' | 'renamed';
};

type Making = { readonly group: Target; readonly municipalities: readonly string[]; readonly number: number };

/** The real kinds of edits, each as the admin saves it, in the order of a round: what is taken back rests before it returns. */
export const editKinds = {
  unpublish: ({ group }) => of(group, { _status: 'draft' }, 'gone'),
  text: ({ group, number }) => of(group, { summary: `Uusi teksti ${number}` }, 'changed'),
  time: ({ group, number }) => {
    const startTime = `0${number % 2 === 0 ? 7 : 8}:${String(number % 60).padStart(2, '0')}`;
    const schedules = group.schedules.map((schedule) => ({ ...schedule, startTime, endTime: null, allDay: false }));
    return { ...of(group, { schedules }, 'changed'), searched: false };
  },
  rename: ({ group, number }) => of(group, { name: `Mittauskerho ${number}` }, 'renamed'),
  move: ({ group, municipalities, number }) => {
    const others = municipalities.filter((id) => id !== group.municipality);
    return of(group, { municipality: others[number % others.length] }, 'changed');
  },
  place: ({ group, number }) => ({
    ...of(group, { name: `Mittaustalo ${number}` }, 'changed'),
    collection: 'places',
    id: group.place ?? '',
  }),
  organisation: ({ group, number }) => ({
    ...of(group, { name: `Mittausyhdistys ${number} ry` }, 'changed'),
    collection: 'organisations',
    id: group.organisation,
  }),
  republish: ({ group }) => of(group, {}, 'back'),
} as const satisfies Record<string, (making: Making) => BenchEdit>;

export type EditKind = keyof typeof editKinds;

function of({ id }: Target, data: Values, page: BenchEdit['page']): BenchEdit {
  return { collection: 'groups', id, data: { _status: 'published', ...data }, searched: true, page };
}

/** Published groups that are held in a place and have a Finnish name and times, in an order of chance by the ids. */
export async function findTargets(payload: Payload): Promise<Target[]> {
  const { docs } = await payload.find({
    collection: 'groups',
    where: { and: [{ _status: { equals: 'published' } }, { place: { exists: true } }] },
    locale: 'fi',
    fallbackLocale: false as never,
    depth: 0,
    sort: 'id',
    limit: 400,
  });
  const targets = docs as unknown as (Target & {
    readonly checked?: string | null;
    readonly status?: { state?: string };
  })[];
  const complete = targets.filter(({ name, place, schedules }) => name && place && schedules?.length > 0);
  // What nobody has checked for too long, or has ended, is not searched: its edits would never be findable.
  const oldest = new Date(Date.now() - 300 * 86_400_000).toISOString();
  const searched = complete.filter(({ checked, status }) => status?.state === 'scheduled' && (checked ?? '') > oldest);
  return searched.length > 0 ? searched : complete;
}
