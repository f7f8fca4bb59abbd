import type { Contact, Event, Group, Image, Listing, Organisation, Place } from '#directory/listing.ts';
import type { Schedule, ScheduleException } from '#directory/schedule.ts';
import type { Snapshot } from '#snapshot/snapshot.ts';
import {
  aContact,
  aGroup,
  anEvent,
  anOrganisation,
  aPlace,
  aRegion,
  aSchedule,
  aSingleTime,
  aSnapshot,
  everyWeekOn,
  everywhere,
  inFinnishOnly,
  someOpeningHours,
} from '../fixtures/snapshot.ts';

function aPicture(name: string): Image {
  const files = [320, 640].map((width) => ({ path: `/media/${name}-${width}.webp`, width }));
  return { alt: everywhere(`Picture of ${name}`), width: 640, height: 480, files };
}

export function anException(changes: Partial<ScheduleException>): ScheduleException {
  return {
    date: '2026-12-01',
    time: null,
    change: 'skipped',
    reason: {},
    newDate: null,
    newStartTime: null,
    newEndTime: null,
    newPlace: {},
    ...changes,
  };
}

const contact: Contact = aContact({
  role: everywhere('The one on duty'),
  phone: '040 111 1111',
  email: 'info@kylat.example',
  hours: everywhere('Tue–Thu 10–14'),
});

/** All that a listing of any kind may tell. */
const everythingTold = {
  village: everywhere('Suolahti'),
  summary: everywhere('Come for coffee.'),
  description: everywhere('One.\n\nTwo.'),
  themes: ['company', 'crafts'],
  audiences: ['everyone', 'carers'],
  ageBands: ['65+'],
  threshold: { free: 'yes', 'come-alone': 'no' },
  accessibility: { 'step-free': 'yes', 'hearing-loop': 'no' },
  featureNotes: { 'step-free': everywhere('The ramp is in the yard.') },
  spokenLanguages: ['fi', 'uk'],
  languageNote: everywhere('A little Finnish will do.'),
  ages: { from: 18, to: 30 },
  price: {
    kind: 'amount',
    amount: 5.5,
    currency: 'EUR',
    concessions: everywhere('Students 2 €.'),
    text: everywhere('Coffee is included.'),
  },
  joining: {
    kind: 'sign-up',
    how: everywhere('By phone.'),
    until: '2026-11-30',
    link: 'https://kylat.example/sign-up',
  },
  attendance: ['in-person', 'online'],
  attendanceNote: everywhere('The link comes the day before.'),
  gettingThere: { stop: everywhere('Suolahti K'), ride: everywhere('Ask on Monday.'), parking: everywhere('Behind.') },
  area: { scope: 'region', municipalities: [] },
  firstVisit: {
    welcome: everywhere('A volunteer at the door.'),
    freedom: everywhere('Come alone, just watch, leave early.'),
    whatHappens: everywhere('Coffee and talk.'),
    howLong: everywhere('Two hours.'),
    bring: everywhere('Nothing.'),
    language: everywhere('Finnish.'),
    door: aPicture('door'),
  },
  contact,
  website: 'https://kylat.example/',
  image: aPicture('room'),
  checked: '2026-11-03',
  checkedBy: 'organisation',
} as const satisfies Partial<Listing>;

const organisation: Organisation = anOrganisation({
  sector: 'association',
  themes: ['crafts'],
  keywords: [everywhere('knitting'), inFinnishOnly('kahvi')],
  areas: ['beta', 'gamma'],
  links: [{ label: everywhere('Facebook'), url: 'https://social.example/kylat' }],
  businessId: '1234567-1',
  logo: aPicture('logo'),
  website: 'https://kylat.example/',
  contact,
});

const place: Place = aPlace({
  ...everythingTold,
  address: { street: 'Kylätie 1', postalCode: '44200', city: 'Suolahti' },
  position: { latitude: 62.5, longitude: 25.8 },
  openingHours: someOpeningHours({
    state: 'weekly',
    spans: [
      { weekdays: ['MO', 'TU', 'WE', 'TH', 'FR'], opens: '09:00', closes: '15:00' },
      { weekdays: ['SA'], opens: '10:00', closes: '14:00' },
    ],
    seasons: [
      {
        name: everywhere('Summer'),
        from: '06-01',
        to: '08-31',
        spans: [{ weekdays: ['MO'], opens: '12:00', closes: '16:00' }],
      },
      { name: everywhere('Winter'), from: '12-20', to: '01-06', spans: [] },
    ],
    exceptionalDays: [
      { from: '2026-11-26', to: '2026-11-26', spans: [], reason: everywhere('Cleaning day') },
      {
        from: '2026-12-05',
        to: '2026-12-06',
        spans: [{ opens: '12:00', closes: '14:00' }],
        reason: everywhere('Independence day'),
      },
    ],
    publicHolidays: 'closed',
    note: everywhere('The door bell is on the left.'),
  }),
});

const meeting: Schedule = aSchedule({
  id: 'tuesdays',
  exceptions: [
    anException({ date: '2026-11-24', change: 'online', reason: everywhere('The hall is being painted.') }),
    anException({ date: '2026-12-01', change: 'cancelled', reason: everywhere('The leader is ill.') }),
    anException({ date: '2026-12-08', change: 'moved', newDate: '2026-12-09', newStartTime: '18:00' }),
    anException({ date: '2026-12-15', change: 'moved', newPlace: everywhere('The library') }),
    anException({ date: '2026-12-22', change: 'skipped' }),
  ],
  extraDates: [{ date: '2026-12-12', startTime: '10:00', endTime: '12:00' }],
  note: everywhere('Outside in summer.'),
});

const group: Group = aGroup({
  ...everythingTold,
  place: 'place-1',
  meetingPoint: everywhere('In the yard'),
  schedules: [
    meeting,
    aSchedule({
      id: 'first-mondays',
      rule: {
        frequency: 'monthly',
        interval: 1,
        byDay: [{ weekday: 'MO', ordinal: 1 }],
        byMonth: [1, 2, 9, 10, 11, 12],
      },
      startDate: '2026-09-01',
      endDate: '2027-05-31',
      startTime: '10:00',
      endTime: '11:30',
    }),
  ],
});

const named = (id: string) => ({ id, slug: id, name: everywhere(id) });

const groups: readonly Group[] = [
  group,
  aGroup({ ...named('agreed'), schedules: [], datesAgreed: true, municipality: 'beta' }),
  aGroup({ ...named('pausing'), status: { state: 'ended', reason: {}, resumes: '2027-01-12' } }),
  aGroup({
    ...named('seasons'),
    schedules: [
      aSchedule({ id: 'autumn', endDate: '2026-10-31' }),
      aSchedule({ id: 'spring', startDate: '2027-01-12', endDate: '2027-05-31' }),
    ],
  }),
  aGroup({ ...named('ended'), status: { state: 'ended', reason: everywhere('Nobody came.'), resumes: null } }),
  aGroup({
    ...named('monthly'),
    schedules: [aSchedule({ rule: { frequency: 'monthly', interval: 1, byMonthDay: [-1] } })],
  }),
  aGroup({
    ...named('often'),
    schedules: [aSchedule({ rule: everyWeekOn(['MO', 'FR'], { interval: 2, count: 30 }) })],
  }),
];

const events: readonly Event[] = [
  anEvent({ ...everythingTold, ...named('fair'), joining: { ...everythingTold.joining, kind: 'full' } }),
  anEvent({ ...named('cancelled'), status: { state: 'cancelled', reason: everywhere('Storm.'), resumes: null } }),
  anEvent({ ...named('postponed'), status: { state: 'postponed', reason: everywhere('Ice.'), resumes: null } }),
  anEvent({ ...named('camp'), schedules: [aSingleTime({ startTime: null, endTime: null, extraDays: 2 })] }),
  anEvent({ ...named('night'), schedules: [aSingleTime({ startTime: '22:00', endTime: '01:00' })] }),
  anEvent({ ...named('over'), schedules: [aSingleTime({ startDate: '2026-11-02' })] }),
  anEvent({
    ...named('online'),
    attendance: ['online'],
    price: { ...everythingTold.price, kind: 'free', amount: null },
  }),
  anEvent({ ...named('unnamed'), name: {}, schedules: [] }),
];

/** A snapshot in which every kind of page tells all it can tell, and every state stands at least once. */
export const richSnapshot: Snapshot = aSnapshot({
  region: aRegion({
    publicHolidays: [
      { id: 'independence-day', name: everywhere('Independence Day'), rule: { on: '12-06' }, official: true },
      { id: 'christmas-day', name: everywhere('Christmas Day'), rule: { on: '12-25' }, official: true },
    ],
  }),
  organisations: [organisation],
  places: [
    place,
    aPlace({ ...named('hidden'), addressHidden: true }),
    aPlace({ ...named('by-appointment'), openingHours: someOpeningHours({ state: 'by-appointment' }) }),
  ],
  groups,
  events,
});
