import { monthly, nth } from './month-rules.ts';
import { everyWeekOn, weekly } from './schedules.ts';
import type { ToldSchedule } from './told-schedules.ts';

/** By years, and by rules that have no everyday words. */
export const toldYearly: readonly ToldSchedule[] = [
  {
    what: 'every year on a date',
    schedules: [
      weekly({ rule: { frequency: 'yearly', interval: 1, byMonth: [12], byMonthDay: [6] }, startDate: '2025-01-01' }),
    ],
    told: {
      fi: ['Joka vuosi 6. joulukuuta klo 13–15.'],
      sv: ['Varje år den 6 december kl. 13–15.'],
      en: ['Every year on 6 December, 13:00–15:00.'],
      de: ['Jedes Jahr am 6. Dezember, 13–15 Uhr.'],
    },
  },
  {
    what: 'every year on the date it began on, all day',
    schedules: [
      weekly({ rule: { frequency: 'yearly', interval: 1 }, startDate: '2025-12-13', startTime: null, endTime: null }),
    ],
    told: {
      fi: ['Joka vuosi 13. joulukuuta koko päivän.'],
      sv: ['Varje år den 13 december hela dagen.'],
      en: ['Every year on 13 December, all day.'],
      de: ['Jedes Jahr am 13. Dezember, ganztägig.'],
    },
  },
  {
    what: 'every year on two dates',
    schedules: [
      weekly({
        rule: { frequency: 'yearly', interval: 1, byMonth: [12], byMonthDay: [24, 6] },
        startDate: '2025-01-01',
      }),
    ],
    told: {
      fi: ['Joka vuosi 6. ja 24. joulukuuta klo 13–15.'],
      sv: ['Varje år den 6 och 24 december kl. 13–15.'],
      en: ['Every year on 6 and 24 December, 13:00–15:00.'],
      de: ['Jedes Jahr am 6. und 24. Dezember, 13–15 Uhr.'],
    },
  },
  {
    what: 'every year in two months',
    schedules: [
      weekly({
        rule: { frequency: 'yearly', interval: 1, byMonth: [5, 12], byMonthDay: [1] },
        startDate: '2025-01-01',
      }),
    ],
    told: {
      fi: ['Joka vuosi 1. toukokuuta ja 1. joulukuuta klo 13–15.'],
      sv: ['Varje år den 1 maj och den 1 december kl. 13–15.'],
      en: ['Every year on 1 May and 1 December, 13:00–15:00.'],
      de: ['Jedes Jahr am 1. Mai und 1. Dezember, 13–15 Uhr.'],
    },
  },
  {
    what: 'every year on the second Sunday in May',
    schedules: [
      weekly({
        rule: { frequency: 'yearly', interval: 1, byMonth: [5], byDay: [nth(2, 'SU')] },
        startDate: '2026-05-01',
      }),
    ],
    told: {
      fi: ['Joka vuosi toukokuun toinen sunnuntai klo 13–15, seuraavan kerran 9.5.2027.'],
      sv: ['Varje år andra söndagen i maj kl. 13–15, nästa gång 9.5.2027.'],
      en: ['Every year on the second Sunday in May, 13:00–15:00, next on 9 May 2027.'],
      de: ['Jedes Jahr am zweiten Sonntag im Mai, 13–15 Uhr, nächster Termin 9.5.2027.'],
    },
  },
  {
    what: 'every year in autumn by the n-th weekday, which is monthly',
    schedules: [weekly({ rule: { frequency: 'yearly', interval: 1, byMonth: [9, 10, 11], byDay: [nth(1, 'MO')] } })],
    told: {
      fi: ['Kuukauden ensimmäinen maanantai klo 13–15, syyskuusta marraskuuhun, seuraavan kerran 6.9.2027.'],
      sv: ['Första måndagen i månaden kl. 13–15, från september till november, nästa gång 6.9.2027.'],
      en: ['First Monday of the month, 13:00–15:00, September to November, next on 6 Sep 2027.'],
      de: ['Jeden ersten Montag im Monat, 13–15 Uhr, von September bis November, nächster Termin 6.9.2027.'],
    },
  },
  {
    what: 'every other year',
    schedules: [
      weekly({ rule: { frequency: 'yearly', interval: 2, byMonth: [8], byMonthDay: [15] }, startDate: '2025-08-15' }),
    ],
    told: {
      fi: ['Joka toinen vuosi 15. elokuuta klo 13–15, seuraavan kerran 15.8.2027.'],
      sv: ['Vartannat år den 15 augusti kl. 13–15, nästa gång 15.8.2027.'],
      en: ['Every other year on 15 August, 13:00–15:00, next on 15 Aug 2027.'],
      de: ['Jedes zweite Jahr am 15. August, 13–15 Uhr, nächster Termin 15.8.2027.'],
    },
  },
  {
    what: 'on leap days',
    schedules: [
      weekly({ rule: { frequency: 'yearly', interval: 1, byMonth: [2], byMonthDay: [29] }, startDate: '2024-02-29' }),
    ],
    told: {
      fi: ['Joka vuosi 29. helmikuuta klo 13–15, seuraavan kerran 29.2.2028.'],
      sv: ['Varje år den 29 februari kl. 13–15, nästa gång 29.2.2028.'],
      en: ['Every year on 29 February, 13:00–15:00, next on 29 Feb 2028.'],
      de: ['Jedes Jahr am 29. Februar, 13–15 Uhr, nächster Termin 29.2.2028.'],
    },
  },
  {
    what: 'every four years',
    schedules: [
      weekly({ rule: { frequency: 'yearly', interval: 4, byMonth: [2], byMonthDay: [29] }, startDate: '2024-02-29' }),
    ],
    told: {
      fi: ['Neljän vuoden välein 29. helmikuuta klo 13–15, seuraavan kerran 29.2.2028.'],
      sv: ['Vart fjärde år den 29 februari kl. 13–15, nästa gång 29.2.2028.'],
      en: ['Every four years on 29 February, 13:00–15:00, next on 29 Feb 2028.'],
      de: ['Alle vier Jahre am 29. Februar, 13–15 Uhr, nächster Termin 29.2.2028.'],
    },
  },
  {
    what: 'every thirteenth Friday, for which there are no everyday words',
    schedules: [weekly({ rule: { ...monthly, byMonthDay: [13], byDay: [{ weekday: 'FR', ordinal: null }] } })],
    told: {
      fi: ['Vaihtelevina päivinä, seuraavaksi perjantaina 13.8.2027 klo 13–15.'],
      sv: ['På varierande dagar, närmast fredag 13.8.2027 kl. 13–15.'],
      en: ['On varying days, next on Friday 13 Aug 2027, 13:00–15:00.'],
      de: ['An wechselnden Tagen, als Nächstes am Freitag, 13.8.2027, 13–15 Uhr.'],
    },
  },
  {
    what: 'the last working day, with an end',
    schedules: [
      weekly({
        rule: { ...monthly, byDay: everyWeekOn(['MO', 'TU', 'WE', 'TH', 'FR']).byDay ?? [], bySetPos: [-1] },
        endDate: '2027-05-31',
      }),
    ],
    told: {
      fi: [
        'Vaihtelevina päivinä, seuraavaksi ma 30.11., to 31.12., pe 29.1.2027 ja pe 26.2.2027 klo 13–15, 31.5.2027 asti.',
      ],
      sv: [
        'På varierande dagar, närmast må 30.11, to 31.12, fr 29.1.2027 och fr 26.2.2027 kl. 13–15, till och med 31.5.2027.',
      ],
      en: [
        'On varying days, next on Mon 30 Nov, Thu 31 Dec, Fri 29 Jan 2027 and Fri 26 Feb 2027, 13:00–15:00, until 31 May 2027.',
      ],
      de: [
        'An wechselnden Tagen, als Nächstes am Mo 30.11., Do 31.12., Fr 29.1.2027 und Fr 26.2.2027, 13–15 Uhr, bis 31.5.2027.',
      ],
    },
  },
  {
    what: 'twice a day',
    schedules: [
      weekly({ rule: everyWeekOn(['TU'], { byHour: [10, 13], byMinute: [0] }), startTime: '10:00', endTime: '11:00' }),
    ],
    told: {
      fi: ['Vaihtelevina aikoina, seuraavaksi ti 24.11. ja ti 1.12. klo 10–11; ti 24.11. ja ti 1.12. klo 13–14.'],
      sv: ['På varierande tider, närmast ti 24.11 och ti 1.12 kl. 10–11; ti 24.11 och ti 1.12 kl. 13–14.'],
      en: ['At varying times, next on Tue 24 Nov and Tue 1 Dec, 10:00–11:00; Tue 24 Nov and Tue 1 Dec, 13:00–14:00.'],
      de: [
        'Zu wechselnden Zeiten, als Nächstes am Di 24.11. und Di 1.12., 10–11 Uhr; Di 24.11. und Di 1.12., 13–14 Uhr.',
      ],
    },
  },
];
