import { cancelled, everyWeekOn, moved, once, online, skipped, weekly } from './schedules.ts';
import type { ToldSchedule } from './told-schedules.ts';
import { ill, library, link } from './told-words.ts';

/** Once, and several schedules side by side. */
export const toldOnce: readonly ToldSchedule[] = [
  {
    what: 'once',
    schedules: [once()],
    told: {
      fi: ['Lauantaina 28.11. klo 13–15.'],
      sv: ['Lördag 28.11 kl. 13–15.'],
      en: ['Saturday 28 Nov, 13:00–15:00.'],
      de: ['Samstag, 28.11., 13–15 Uhr.'],
    },
  },
  {
    what: 'once, next year',
    schedules: [once({ startDate: '2027-05-22', startTime: '09:30', endTime: '16:00' })],
    told: {
      fi: ['Lauantaina 22.5.2027 klo 9.30–16.'],
      sv: ['Lördag 22.5.2027 kl. 9.30–16.'],
      en: ['Saturday 22 May 2027, 09:30–16:00.'],
      de: ['Samstag, 22.5.2027, 9:30–16:00 Uhr.'],
    },
  },
  {
    what: 'once, past',
    schedules: [once({ startDate: '2026-08-15' })],
    told: {
      fi: ['On jo ollut: lauantaina 15.8.2026 klo 13–15.'],
      sv: ['Har redan varit: lördag 15.8.2026 kl. 13–15.'],
      en: ['Already over: Saturday 15 Aug 2026, 13:00–15:00.'],
      de: ['Schon vorbei: Samstag, 15.8.2026, 13–15 Uhr.'],
    },
  },
  {
    what: 'once, cancelled',
    schedules: [once({ exceptions: [cancelled('2026-11-28', ill)] })],
    told: {
      fi: ['Peruttu: lauantaina 28.11. klo 13–15 (ohjaaja sairaana).'],
      sv: ['Inställt: lördag 28.11 kl. 13–15 (ledaren är sjuk).'],
      en: ['Cancelled: Saturday 28 Nov, 13:00–15:00 (the leader is ill).'],
      de: ['Abgesagt: Samstag, 28.11., 13–15 Uhr (die Leitung ist krank).'],
    },
  },
  {
    what: 'once, moved',
    schedules: [once({ exceptions: [moved('2026-11-28', { newDate: '2026-12-05' })] })],
    told: {
      fi: ['Siirretty: lauantaina 5.12. klo 13–15, ei 28.11.'],
      sv: ['Flyttat: lördag 5.12 kl. 13–15, inte 28.11.'],
      en: ['Moved: Saturday 5 Dec, 13:00–15:00, instead of 28 Nov.'],
      de: ['Verlegt: Samstag, 5.12., 13–15 Uhr, statt am 28.11.'],
    },
  },
  {
    what: 'once, without an end time',
    schedules: [once({ endTime: null })],
    told: {
      fi: ['Lauantaina 28.11. klo 13 (päättymisaika ei tiedossa).'],
      sv: ['Lördag 28.11 kl. 13 (sluttiden är inte känd).'],
      en: ['Saturday 28 Nov, 13:00 (end time not known).'],
      de: ['Samstag, 28.11., 13 Uhr (Ende nicht bekannt).'],
    },
  },
  {
    what: 'two schedules',
    schedules: [weekly(), weekly({ rule: everyWeekOn(['SA']), startTime: '10:00', endTime: '12:00' })],
    told: {
      fi: ['Tiistaisin klo 13–15.', 'Lauantaisin klo 10–12.'],
      sv: ['Tisdagar kl. 13–15.', 'Lördagar kl. 10–12.'],
      en: ['Tuesdays 13:00–15:00.', 'Saturdays 10:00–12:00.'],
      de: ['Dienstags 13–15 Uhr.', 'Samstags 10–12 Uhr.'],
    },
  },
  {
    what: 'an ended season beside the coming one',
    schedules: [weekly({ startDate: '2026-01-12', endDate: '2026-05-31' }), weekly({ startDate: '2026-12-01' })],
    told: {
      fi: ['Tiistaisin klo 13–15, alkaa 1.12.'],
      sv: ['Tisdagar kl. 13–15, börjar 1.12.'],
      en: ['Tuesdays 13:00–15:00, starting 1 Dec.'],
      de: ['Dienstags 13–15 Uhr, ab 1.12.'],
    },
  },
  {
    what: 'several single dates, in order, without those that are past',
    schedules: [
      once({ startDate: '2026-12-19' }),
      once({ startDate: '2026-11-14' }),
      once({ startDate: '2026-12-05' }),
    ],
    told: {
      fi: ['Lauantaina 5.12. klo 13–15.', 'Lauantaina 19.12. klo 13–15.'],
      sv: ['Lördag 5.12 kl. 13–15.', 'Lördag 19.12 kl. 13–15.'],
      en: ['Saturday 5 Dec, 13:00–15:00.', 'Saturday 19 Dec, 13:00–15:00.'],
      de: ['Samstag, 5.12., 13–15 Uhr.', 'Samstag, 19.12., 13–15 Uhr.'],
    },
  },
  {
    what: 'once, online',
    schedules: [once({ exceptions: [online('2026-11-28', link)] })],
    told: {
      fi: ['Lauantaina 28.11. klo 13–15, verkossa (linkki sähköpostilla).'],
      sv: ['Lördag 28.11 kl. 13–15, på nätet (länk per e-post).'],
      en: ['Saturday 28 Nov, 13:00–15:00, online (link by e-mail).'],
      de: ['Samstag, 28.11., 13–15 Uhr, online (Link per E-Mail).'],
    },
  },
  {
    what: 'once, in another place',
    schedules: [once({ exceptions: [moved('2026-11-28', { newPlace: library })] })],
    told: {
      fi: ['Eri paikassa lauantaina 28.11. klo 13–15. Paikka: Suolahden kirjasto.'],
      sv: ['På annan plats lördag 28.11 kl. 13–15. Plats: Suolahti bibliotek.'],
      en: ['In a different place: Saturday 28 Nov, 13:00–15:00. Place: Suolahti Library.'],
      de: ['An einem anderen Ort am Samstag, 28.11., 13–15 Uhr. Ort: Bibliothek Suolahti.'],
    },
  },
  {
    what: 'once, skipped',
    schedules: [once({ exceptions: [skipped('2026-11-28')] })],
    told: {
      fi: ['Peruttu: lauantaina 28.11. klo 13–15.'],
      sv: ['Inställt: lördag 28.11 kl. 13–15.'],
      en: ['Cancelled: Saturday 28 Nov, 13:00–15:00.'],
      de: ['Abgesagt: Samstag, 28.11., 13–15 Uhr.'],
    },
  },
  {
    what: 'once, all day',
    schedules: [once({ startTime: null, endTime: null })],
    told: {
      fi: ['Lauantaina 28.11. koko päivän.'],
      sv: ['Lördag 28.11 hela dagen.'],
      en: ['Saturday 28 Nov, all day.'],
      de: ['Samstag, 28.11., ganztägig.'],
    },
  },
  {
    what: 'once, for three days',
    schedules: [once({ startDate: '2026-12-04', startTime: '18:00', endTime: '14:00', extraDays: 2 })],
    told: {
      fi: ['Pe 4.12. klo 18 – su 6.12. klo 14.'],
      sv: ['Fr 4.12 kl. 18 – sö 6.12 kl. 14.'],
      en: ['Fri 4 Dec, 18:00 – Sun 6 Dec, 14:00.'],
      de: ['Fr 4.12., 18 Uhr – So 6.12., 14 Uhr.'],
    },
  },
  {
    what: 'once, for three whole days',
    schedules: [once({ startDate: '2026-12-04', startTime: null, endTime: null, extraDays: 2 })],
    told: {
      fi: ['Pe 4.12. – su 6.12.'],
      sv: ['Fr 4.12 – sö 6.12.'],
      en: ['Fri 4 Dec – Sun 6 Dec.'],
      de: ['Fr 4.12. – So 6.12.'],
    },
  },
  {
    what: 'once, for three days of which this is the last',
    schedules: [once({ startDate: '2026-11-22', startTime: null, endTime: null, extraDays: 2 })],
    told: {
      fi: ['Su 22.11. – ti 24.11.'],
      sv: ['Sö 22.11 – ti 24.11.'],
      en: ['Sun 22 Nov – Tue 24 Nov.'],
      de: ['So 22.11. – Di 24.11.'],
    },
  },
  {
    what: 'once, over the end of the year',
    schedules: [once({ startDate: '2026-12-31', startTime: '21:00', endTime: '01:00' })],
    told: {
      fi: ['Torstaina 31.12. klo 21–1 seuraavana päivänä.'],
      sv: ['Torsdag 31.12 kl. 21–1 nästa dag.'],
      en: ['Thursday 31 Dec, 21:00–01:00 the next day.'],
      de: ['Donnerstag, 31.12., 21–1 Uhr am nächsten Tag.'],
    },
  },
  {
    what: 'once, for days that are moved',
    schedules: [
      once({
        startDate: '2026-12-04',
        startTime: '18:00',
        endTime: '14:00',
        extraDays: 2,
        exceptions: [moved('2026-12-04', { newDate: '2026-12-11' })],
      }),
    ],
    told: {
      fi: ['Siirretty: pe 11.12. klo 18 – su 13.12. klo 14, ei 4.12.'],
      sv: ['Flyttat: fr 11.12 kl. 18 – sö 13.12 kl. 14, inte 4.12.'],
      en: ['Moved: Fri 11 Dec, 18:00 – Sun 13 Dec, 14:00, instead of 4 Dec.'],
      de: ['Verlegt: Fr 11.12., 18 Uhr – So 13.12., 14 Uhr, statt am 4.12.'],
    },
  },
];
