import { monthly, nth, nthOfMonth } from './month-rules.ts';
import { moved, skipped, weekly } from './schedules.ts';
import type { ToldSchedule } from './told-schedules.ts';

/** By months and years. */
export const toldMonthly: readonly ToldSchedule[] = [
  {
    what: 'the first Monday of the month, from September to May',
    schedules: [
      weekly({
        rule: nthOfMonth(1, 'MO', { byMonth: [9, 10, 11, 12, 1, 2, 3, 4, 5] }),
        startTime: '10:00',
        endTime: '11:30',
      }),
    ],
    told: {
      fi: ['Kuukauden ensimmäinen maanantai klo 10–11.30, syyskuusta toukokuuhun.'],
      sv: ['Första måndagen i månaden kl. 10–11.30, från september till maj.'],
      en: ['First Monday of the month, 10:00–11:30, September to May.'],
      de: ['Jeden ersten Montag im Monat, 10:00–11:30 Uhr, von September bis Mai.'],
    },
  },
  {
    what: 'the last Friday of the month',
    schedules: [weekly({ rule: nthOfMonth(-1, 'FR') })],
    told: {
      fi: ['Kuukauden viimeinen perjantai klo 13–15.'],
      sv: ['Sista fredagen i månaden kl. 13–15.'],
      en: ['Last Friday of the month, 13:00–15:00.'],
      de: ['Jeden letzten Freitag im Monat, 13–15 Uhr.'],
    },
  },
  {
    what: 'the last but one Wednesday',
    schedules: [weekly({ rule: nthOfMonth(-2, 'WE') })],
    told: {
      fi: ['Kuukauden toiseksi viimeinen keskiviikko klo 13–15.'],
      sv: ['Näst sista onsdagen i månaden kl. 13–15.'],
      en: ['Last-but-one Wednesday of the month, 13:00–15:00.'],
      de: ['Jeden vorletzten Mittwoch im Monat, 13–15 Uhr.'],
    },
  },
  {
    what: 'the first and third Thursday',
    schedules: [weekly({ rule: { ...monthly, byDay: [nth(3, 'TH'), nth(1, 'TH')] } })],
    told: {
      fi: ['Kuukauden ensimmäinen ja kolmas torstai klo 13–15.'],
      sv: ['Första och tredje torsdagen i månaden kl. 13–15.'],
      en: ['First and third Thursday of the month, 13:00–15:00.'],
      de: ['Jeden ersten und dritten Donnerstag im Monat, 13–15 Uhr.'],
    },
  },
  {
    what: 'the first and the last Sunday',
    schedules: [weekly({ rule: { ...monthly, byDay: [nth(-1, 'SU'), nth(1, 'SU')] } })],
    told: {
      fi: ['Kuukauden ensimmäinen ja viimeinen sunnuntai klo 13–15.'],
      sv: ['Första och sista söndagen i månaden kl. 13–15.'],
      en: ['First and last Sunday of the month, 13:00–15:00.'],
      de: ['Jeden ersten und letzten Sonntag im Monat, 13–15 Uhr.'],
    },
  },
  {
    what: 'the first Monday and the third Wednesday',
    schedules: [weekly({ rule: { ...monthly, byDay: [nth(1, 'MO'), nth(3, 'WE')] } })],
    told: {
      fi: ['Kuukauden ensimmäinen maanantai ja kolmas keskiviikko klo 13–15.'],
      sv: ['Första måndagen och tredje onsdagen i månaden kl. 13–15.'],
      en: ['First Monday and third Wednesday of the month, 13:00–15:00.'],
      de: ['Jeden ersten Montag und dritten Mittwoch im Monat, 13–15 Uhr.'],
    },
  },
  {
    what: 'the second Saturday, as a place in the set',
    schedules: [weekly({ rule: { ...monthly, byDay: [{ weekday: 'SA', ordinal: null }], bySetPos: [2] } })],
    told: {
      fi: ['Kuukauden toinen lauantai klo 13–15.'],
      sv: ['Andra lördagen i månaden kl. 13–15.'],
      en: ['Second Saturday of the month, 13:00–15:00.'],
      de: ['Jeden zweiten Samstag im Monat, 13–15 Uhr.'],
    },
  },
  {
    what: 'a day of the month',
    schedules: [weekly({ rule: { ...monthly, byMonthDay: [15] } })],
    told: {
      fi: ['Kuukauden 15. päivä klo 13–15.'],
      sv: ['Den 15:e i månaden kl. 13–15.'],
      en: ['15th of the month, 13:00–15:00.'],
      de: ['Jeden 15. im Monat, 13–15 Uhr.'],
    },
  },
  {
    what: 'two days of the month',
    schedules: [weekly({ rule: { ...monthly, byMonthDay: [22, 1] } })],
    told: {
      fi: ['Kuukauden 1. ja 22. päivä klo 13–15.'],
      sv: ['Den 1:a och 22:a i månaden kl. 13–15.'],
      en: ['1st and 22nd of the month, 13:00–15:00.'],
      de: ['Jeden 1. und 22. im Monat, 13–15 Uhr.'],
    },
  },
  {
    what: 'the last day of the month',
    schedules: [weekly({ rule: { ...monthly, byMonthDay: [-1] } })],
    told: {
      fi: ['Kuukauden viimeinen päivä klo 13–15.'],
      sv: ['Sista dagen i månaden kl. 13–15.'],
      en: ['Last day of the month, 13:00–15:00.'],
      de: ['Am letzten Tag des Monats, 13–15 Uhr.'],
    },
  },
  {
    what: 'the fifteenth and the last day',
    schedules: [weekly({ rule: { ...monthly, byMonthDay: [-1, 15] } })],
    told: {
      fi: ['Kuukauden 15. päivä ja viimeinen päivä klo 13–15.'],
      sv: ['Den 15:e och sista dagen i månaden kl. 13–15.'],
      en: ['15th and last day of the month, 13:00–15:00.'],
      de: ['Jeden 15. und letzten Tag im Monat, 13–15 Uhr.'],
    },
  },
  {
    what: 'the day of the month it begins on',
    schedules: [weekly({ rule: monthly, startDate: '2026-09-03' })],
    told: {
      fi: ['Kuukauden 3. päivä klo 13–15.'],
      sv: ['Den 3:e i månaden kl. 13–15.'],
      en: ['3rd of the month, 13:00–15:00.'],
      de: ['Jeden 3. im Monat, 13–15 Uhr.'],
    },
  },
  {
    what: 'every other month',
    schedules: [weekly({ rule: nthOfMonth(1, 'MO', { interval: 2 }) })],
    told: {
      fi: ['Joka toisen kuukauden ensimmäinen maanantai klo 13–15, seuraavan kerran 4.1.'],
      sv: ['Första måndagen varannan månad kl. 13–15, nästa gång 4.1.'],
      en: ['Every other month on the first Monday, 13:00–15:00, next on 4 Jan.'],
      de: ['Alle zwei Monate am ersten Montag, 13–15 Uhr, nächster Termin 4.1.'],
    },
  },
  {
    what: 'every three months on a day of the month',
    schedules: [weekly({ rule: { ...monthly, interval: 3, byMonthDay: [10] } })],
    told: {
      fi: ['Joka kolmannen kuukauden 10. päivä klo 13–15, seuraavan kerran 10.12.'],
      sv: ['Den 10:e var tredje månad kl. 13–15, nästa gång 10.12.'],
      en: ['Every three months on the 10th, 13:00–15:00, next on 10 Dec.'],
      de: ['Alle drei Monate am 10., 13–15 Uhr, nächster Termin 10.12.'],
    },
  },
  {
    what: 'every six months on the last day',
    schedules: [weekly({ rule: { ...monthly, interval: 6, byMonthDay: [-1] } })],
    told: {
      fi: ['Joka kuudennen kuukauden viimeinen päivä klo 13–15, seuraavan kerran 31.3.2027.'],
      sv: ['Sista dagen var sjätte månad kl. 13–15, nästa gång 31.3.2027.'],
      en: ['Every six months on the last day, 13:00–15:00, next on 31 Mar 2027.'],
      de: ['Alle sechs Monate am letzten Tag, 13–15 Uhr, nächster Termin 31.3.2027.'],
    },
  },
  {
    what: 'every Tuesday of the month, which is every Tuesday',
    schedules: [weekly({ rule: { ...monthly, byDay: [{ weekday: 'TU', ordinal: null }] } })],
    told: {
      fi: ['Tiistaisin klo 13–15.'],
      sv: ['Tisdagar kl. 13–15.'],
      en: ['Tuesdays 13:00–15:00.'],
      de: ['Dienstags 13–15 Uhr.'],
    },
  },
  {
    what: 'in three months of the year',
    schedules: [weekly({ rule: nthOfMonth(2, 'SA', { byMonth: [10, 1, 4] }) })],
    told: {
      fi: ['Kuukauden toinen lauantai klo 13–15, tammikuussa, huhtikuussa ja lokakuussa.'],
      sv: ['Andra lördagen i månaden kl. 13–15, i januari, april och oktober.'],
      en: ['Second Saturday of the month, 13:00–15:00, in January, April and October.'],
      de: ['Jeden zweiten Samstag im Monat, 13–15 Uhr, im Januar, April und Oktober.'],
    },
  },
  {
    what: 'with a date that is off and one that is moved',
    schedules: [
      weekly({
        rule: nthOfMonth(1, 'TU'),
        exceptions: [skipped('2027-01-05'), moved('2026-12-01', { newDate: '2026-12-02' })],
      }),
    ],
    told: {
      fi: ['Kuukauden ensimmäinen tiistai klo 13–15, ei 5.1. Ensi viikolla keskiviikkona 2.12. klo 13–15, ei 1.12.'],
      sv: ['Första tisdagen i månaden kl. 13–15, inte 5.1. Nästa vecka onsdag 2.12 kl. 13–15, inte 1.12.'],
      en: ['First Tuesday of the month, 13:00–15:00, not 5 Jan. Next week on Wednesday 2 Dec, 13:00–15:00, not 1 Dec.'],
      de: [
        'Jeden ersten Dienstag im Monat, 13–15 Uhr, außer 5.1. Nächste Woche am Mittwoch, 2.12., 13–15 Uhr, nicht am 1.12.',
      ],
    },
  },
];
