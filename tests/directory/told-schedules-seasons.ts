import { nthOfMonth } from './month-rules.ts';
import { cancelled, everyWeekOn, weekly } from './schedules.ts';
import type { ToldSchedule } from './told-schedules.ts';
import { ill } from './told-words.ts';

/** With a beginning and an end. */
export const toldSeasons: readonly ToldSchedule[] = [
  {
    what: 'with an end of the season',
    schedules: [weekly({ endDate: '2026-12-18' })],
    told: {
      fi: ['Tiistaisin klo 13–15, 15.12. asti.'],
      sv: ['Tisdagar kl. 13–15, till och med 15.12.'],
      en: ['Tuesdays 13:00–15:00, until 15 Dec.'],
      de: ['Dienstags 13–15 Uhr, bis 15.12.'],
    },
  },
  {
    what: 'with an end of the season next year',
    schedules: [weekly({ endDate: '2027-05-31' })],
    told: {
      fi: ['Tiistaisin klo 13–15, 25.5.2027 asti.'],
      sv: ['Tisdagar kl. 13–15, till och med 25.5.2027.'],
      en: ['Tuesdays 13:00–15:00, until 25 May 2027.'],
      de: ['Dienstags 13–15 Uhr, bis 25.5.2027.'],
    },
  },
  {
    what: 'not begun, and begins on its first real date',
    schedules: [weekly({ startDate: '2027-01-11', endDate: '2027-05-31' })],
    told: {
      fi: ['Tiistaisin klo 13–15, alkaa 12.1., 25.5.2027 asti.'],
      sv: ['Tisdagar kl. 13–15, börjar 12.1, till och med 25.5.2027.'],
      en: ['Tuesdays 13:00–15:00, starting 12 Jan, until 25 May 2027.'],
      de: ['Dienstags 13–15 Uhr, ab 12.1., bis 25.5.2027.'],
    },
  },
  {
    what: 'not begun, next year and far away',
    schedules: [weekly({ startDate: '2027-03-01' })],
    told: {
      fi: ['Tiistaisin klo 13–15, alkaa 2.3.2027.'],
      sv: ['Tisdagar kl. 13–15, börjar 2.3.2027.'],
      en: ['Tuesdays 13:00–15:00, starting 2 Mar 2027.'],
      de: ['Dienstags 13–15 Uhr, ab 2.3.2027.'],
    },
  },
  {
    what: 'with one time left',
    schedules: [weekly({ endDate: '2026-11-30' })],
    told: {
      fi: ['Tiistaisin klo 13–15, viimeisen kerran 24.11.'],
      sv: ['Tisdagar kl. 13–15, sista gången 24.11.'],
      en: ['Tuesdays 13:00–15:00, last time 24 Nov.'],
      de: ['Dienstags 13–15 Uhr, letzter Termin 24.11.'],
    },
  },
  {
    what: 'ended this spring',
    schedules: [weekly({ startDate: '2026-01-12', endDate: '2026-05-31' })],
    told: {
      fi: ['Kausi on päättynyt: tiistaisin klo 13–15, viimeisen kerran 26.5.2026.'],
      sv: ['Säsongen är slut: tisdagar kl. 13–15, sista gången 26.5.2026.'],
      en: ['This season has ended: Tuesdays 13:00–15:00, last time 26 May 2026.'],
      de: ['Die Saison ist zu Ende: dienstags 13–15 Uhr, letzter Termin 26.5.2026.'],
    },
  },
  {
    what: 'ended two weeks ago',
    schedules: [weekly({ endDate: '2026-11-12' })],
    told: {
      fi: ['Kausi on päättynyt: tiistaisin klo 13–15, viimeisen kerran 10.11.'],
      sv: ['Säsongen är slut: tisdagar kl. 13–15, sista gången 10.11.'],
      en: ['This season has ended: Tuesdays 13:00–15:00, last time 10 Nov.'],
      de: ['Die Saison ist zu Ende: dienstags 13–15 Uhr, letzter Termin 10.11.'],
    },
  },
  {
    what: 'with all that is left cancelled',
    schedules: [
      weekly({
        endDate: '2026-12-10',
        exceptions: [cancelled('2026-11-24', ill), cancelled('2026-12-01', ill), cancelled('2026-12-08', ill)],
      }),
    ],
    told: {
      fi: ['Tiistaisin klo 13–15. Peruttu: 24.11.–8.12. (ohjaaja sairaana). Tällä kaudella ei ole enää kertoja.'],
      sv: ['Tisdagar kl. 13–15. Inställt: 24.11–8.12 (ledaren är sjuk). Inga fler gånger den här säsongen.'],
      en: ['Tuesdays 13:00–15:00. Cancelled: 24 Nov–8 Dec (the leader is ill). No more dates this season.'],
      de: [
        'Dienstags 13–15 Uhr. Abgesagt: 24.11.–8.12. (die Leitung ist krank). Keine weiteren Termine in dieser Saison.',
      ],
    },
  },
  {
    what: 'with a number of times',
    schedules: [weekly({ rule: everyWeekOn(['TU'], { count: 15 }) })],
    told: {
      fi: ['Tiistaisin klo 13–15, 8.12. asti.'],
      sv: ['Tisdagar kl. 13–15, till och med 8.12.'],
      en: ['Tuesdays 13:00–15:00, until 8 Dec.'],
      de: ['Dienstags 13–15 Uhr, bis 8.12.'],
    },
  },
  {
    what: 'with a number of times, not begun',
    schedules: [weekly({ rule: everyWeekOn(['TU'], { count: 3 }), startDate: '2026-12-01' })],
    told: {
      fi: ['Tiistaisin klo 13–15, alkaa 1.12., 15.12. asti.'],
      sv: ['Tisdagar kl. 13–15, börjar 1.12, till och med 15.12.'],
      en: ['Tuesdays 13:00–15:00, starting 1 Dec, until 15 Dec.'],
      de: ['Dienstags 13–15 Uhr, ab 1.12., bis 15.12.'],
    },
  },
  {
    what: 'with an end in the rule',
    schedules: [weekly({ rule: everyWeekOn(['TU'], { until: '2026-12-15T13:00:00' }) })],
    told: {
      fi: ['Tiistaisin klo 13–15, 15.12. asti.'],
      sv: ['Tisdagar kl. 13–15, till och med 15.12.'],
      en: ['Tuesdays 13:00–15:00, until 15 Dec.'],
      de: ['Dienstags 13–15 Uhr, bis 15.12.'],
    },
  },
  {
    what: 'every other week, not begun',
    schedules: [weekly({ rule: everyWeekOn(['TU'], { interval: 2 }), startDate: '2026-12-01' })],
    told: {
      fi: ['Joka toinen tiistai klo 13–15, alkaa 1.12.'],
      sv: ['Varannan tisdag kl. 13–15, börjar 1.12.'],
      en: ['Every other Tuesday 13:00–15:00, starting 1 Dec.'],
      de: ['Jeden zweiten Dienstag 13–15 Uhr, ab 1.12.'],
    },
  },
  {
    what: 'monthly, with a season that begins and ends',
    schedules: [weekly({ rule: nthOfMonth(1, 'MO'), startDate: '2027-01-01', endDate: '2027-05-31' })],
    told: {
      fi: ['Kuukauden ensimmäinen maanantai klo 13–15, alkaa 4.1., 3.5.2027 asti.'],
      sv: ['Första måndagen i månaden kl. 13–15, börjar 4.1, till och med 3.5.2027.'],
      en: ['First Monday of the month, 13:00–15:00, starting 4 Jan, until 3 May 2027.'],
      de: ['Jeden ersten Montag im Monat, 13–15 Uhr, ab 4.1., bis 3.5.2027.'],
    },
  },
  {
    what: 'two seasons, the first ended',
    schedules: [
      weekly({ startDate: '2026-01-12', endDate: '2026-05-31' }),
      weekly({ startDate: '2027-01-12', endDate: '2027-05-31' }),
    ],
    told: {
      fi: ['Tiistaisin klo 13–15, alkaa 12.1., 25.5.2027 asti.'],
      sv: ['Tisdagar kl. 13–15, börjar 12.1, till och med 25.5.2027.'],
      en: ['Tuesdays 13:00–15:00, starting 12 Jan, until 25 May 2027.'],
      de: ['Dienstags 13–15 Uhr, ab 12.1., bis 25.5.2027.'],
    },
  },
  {
    what: 'ended by its number of times, monthly',
    schedules: [weekly({ rule: nthOfMonth(1, 'TU', { count: 2 }) })],
    told: {
      fi: ['Kausi on päättynyt: kuukauden ensimmäinen tiistai klo 13–15, viimeisen kerran 6.10.'],
      sv: ['Säsongen är slut: första tisdagen i månaden kl. 13–15, sista gången 6.10.'],
      en: ['This season has ended: first Tuesday of the month, 13:00–15:00, last time 6 Oct.'],
      de: ['Die Saison ist zu Ende: jeden ersten Dienstag im Monat, 13–15 Uhr, letzter Termin 6.10.'],
    },
  },
];
