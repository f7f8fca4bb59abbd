import { cancelled, extra, moved, once, skipped } from './schedules.ts';
import type { ToldSchedule } from './told-schedules.ts';
import { ill } from './told-words.ts';

/** On dates that follow no rule. */
export const toldSingleDates: readonly ToldSchedule[] = [
  {
    what: 'on dates of their own, with one clock',
    schedules: [once({ startTime: '10:00', endTime: '12:00', extraDates: [extra('2026-12-03'), extra('2026-12-14')] })],
    told: {
      fi: ['La 28.11., to 3.12. ja ma 14.12. klo 10–12.'],
      sv: ['Lö 28.11, to 3.12 och må 14.12 kl. 10–12.'],
      en: ['Sat 28 Nov, Thu 3 Dec and Mon 14 Dec, 10:00–12:00.'],
      de: ['Sa 28.11., Do 3.12. und Mo 14.12., 10–12 Uhr.'],
    },
  },
  {
    what: 'on dates with different clocks',
    schedules: [once({ extraDates: [extra('2026-12-05'), extra('2026-12-08', '18:00', '20:00')] })],
    told: {
      fi: ['La 28.11. ja la 5.12. klo 13–15; ti 8.12. klo 18–20.'],
      sv: ['Lö 28.11 och lö 5.12 kl. 13–15; ti 8.12 kl. 18–20.'],
      en: ['Sat 28 Nov and Sat 5 Dec, 13:00–15:00; Tue 8 Dec, 18:00–20:00.'],
      de: ['Sa 28.11. und Sa 5.12., 13–15 Uhr; Di 8.12., 18–20 Uhr.'],
    },
  },
  {
    what: 'on dates over the end of the year',
    schedules: [once({ extraDates: [extra('2026-12-19'), extra('2027-01-09'), extra('2027-03-13')] })],
    told: {
      fi: ['La 28.11., la 19.12., la 9.1. ja la 13.3.2027 klo 13–15.'],
      sv: ['Lö 28.11, lö 19.12, lö 9.1 och lö 13.3.2027 kl. 13–15.'],
      en: ['Sat 28 Nov, Sat 19 Dec, Sat 9 Jan and Sat 13 Mar 2027, 13:00–15:00.'],
      de: ['Sa 28.11., Sa 19.12., Sa 9.1. und Sa 13.3.2027, 13–15 Uhr.'],
    },
  },
  {
    what: 'on dates of which some are past',
    schedules: [once({ startDate: '2026-10-10', extraDates: [extra('2026-11-14'), extra('2026-12-12')] })],
    told: {
      fi: ['Lauantaina 12.12. klo 13–15.'],
      sv: ['Lördag 12.12 kl. 13–15.'],
      en: ['Saturday 12 Dec, 13:00–15:00.'],
      de: ['Samstag, 12.12., 13–15 Uhr.'],
    },
  },
  {
    what: 'on dates that are all past',
    schedules: [once({ startDate: '2026-10-10', extraDates: [extra('2026-11-14')] })],
    told: {
      fi: ['On jo ollut: lauantaina 14.11. klo 13–15.'],
      sv: ['Har redan varit: lördag 14.11 kl. 13–15.'],
      en: ['Already over: Saturday 14 Nov, 13:00–15:00.'],
      de: ['Schon vorbei: Samstag, 14.11., 13–15 Uhr.'],
    },
  },
  {
    what: 'on dates, one cancelled and one skipped',
    schedules: [
      once({
        extraDates: [extra('2026-12-05'), extra('2026-12-12'), extra('2026-12-19')],
        exceptions: [cancelled('2026-12-05', ill), skipped('2026-12-12')],
      }),
    ],
    told: {
      fi: ['La 28.11. ja la 19.12. klo 13–15, ei 12.12. Peruttu: 5.12. (ohjaaja sairaana).'],
      sv: ['Lö 28.11 och lö 19.12 kl. 13–15, inte 12.12. Inställt: 5.12 (ledaren är sjuk).'],
      en: ['Sat 28 Nov and Sat 19 Dec, 13:00–15:00, not 12 Dec. Cancelled: 5 Dec (the leader is ill).'],
      de: ['Sa 28.11. und Sa 19.12., 13–15 Uhr, außer 12.12. Abgesagt: 5.12. (die Leitung ist krank).'],
    },
  },
  {
    what: 'on dates, one moved',
    schedules: [
      once({
        extraDates: [extra('2026-12-05'), extra('2026-12-12')],
        exceptions: [moved('2026-12-05', { newDate: '2026-12-06' })],
      }),
    ],
    told: {
      fi: ['La 28.11. ja la 12.12. klo 13–15. Ensi viikolla sunnuntaina 6.12. klo 13–15, ei 5.12.'],
      sv: ['Lö 28.11 och lö 12.12 kl. 13–15. Nästa vecka söndag 6.12 kl. 13–15, inte 5.12.'],
      en: ['Sat 28 Nov and Sat 12 Dec, 13:00–15:00. Next week on Sunday 6 Dec, 13:00–15:00, not 5 Dec.'],
      de: ['Sa 28.11. und Sa 12.12., 13–15 Uhr. Nächste Woche am Sonntag, 6.12., 13–15 Uhr, nicht am 5.12.'],
    },
  },
  {
    what: 'on more dates than one reads',
    schedules: [
      once({
        extraDates: [5, 8, 11, 14, 17, 20, 23, 26, 29].map((day) => extra(`2026-12-${day}`.replace(/-(\d)$/, '-0$1'))),
      }),
    ],
    told: {
      fi: [
        'La 28.11., la 5.12., ti 8.12., pe 11.12., ma 14.12., to 17.12., su 20.12. ja ke 23.12. klo 13–15, sen jälkeen vielä 2 kertaa, viimeisen kerran 29.12.',
      ],
      sv: [
        'Lö 28.11, lö 5.12, ti 8.12, fr 11.12, må 14.12, to 17.12, sö 20.12 och on 23.12 kl. 13–15, därefter 2 gånger till, sista gången 29.12.',
      ],
      en: [
        'Sat 28 Nov, Sat 5 Dec, Tue 8 Dec, Fri 11 Dec, Mon 14 Dec, Thu 17 Dec, Sun 20 Dec and Wed 23 Dec, 13:00–15:00, then 2 more times, last time 29 Dec.',
      ],
      de: [
        'Sa 28.11., Sa 5.12., Di 8.12., Fr 11.12., Mo 14.12., Do 17.12., So 20.12. und Mi 23.12., 13–15 Uhr, danach noch 2-mal, letzter Termin 29.12.',
      ],
    },
  },
];
