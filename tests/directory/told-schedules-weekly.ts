import { everyWeekOn, weekly } from './schedules.ts';
import type { ToldSchedule } from './told-schedules.ts';

/** By days and weeks. */
export const toldWeekly: readonly ToldSchedule[] = [
  {
    what: 'weekly on one day',
    schedules: [weekly()],
    told: {
      fi: ['Tiistaisin klo 13–15.'],
      sv: ['Tisdagar kl. 13–15.'],
      en: ['Tuesdays 13:00–15:00.'],
      de: ['Dienstags 13–15 Uhr.'],
    },
  },
  {
    what: 'on two days',
    schedules: [weekly({ rule: everyWeekOn(['TH', 'TU']) })],
    told: {
      fi: ['Tiistaisin ja torstaisin klo 13–15.'],
      sv: ['Tisdagar och torsdagar kl. 13–15.'],
      en: ['Tuesdays and Thursdays 13:00–15:00.'],
      de: ['Dienstags und donnerstags 13–15 Uhr.'],
    },
  },
  {
    what: 'on three days in a row, named as a range',
    schedules: [weekly({ rule: everyWeekOn(['MO', 'TU', 'WE']) })],
    told: {
      fi: ['Ma–ke klo 13–15.'],
      sv: ['Må–on kl. 13–15.'],
      en: ['Mon–Wed 13:00–15:00.'],
      de: ['Mo–Mi 13–15 Uhr.'],
    },
  },
  {
    what: 'on weekdays and half past',
    schedules: [weekly({ rule: everyWeekOn(['MO', 'TU', 'WE', 'TH', 'FR']), startTime: '09:00', endTime: '15:30' })],
    told: {
      fi: ['Ma–pe klo 9–15.30.'],
      sv: ['Må–fr kl. 9–15.30.'],
      en: ['Mon–Fri 09:00–15:30.'],
      de: ['Mo–Fr 9:00–15:30 Uhr.'],
    },
  },
  {
    what: 'a range and a day beside it',
    schedules: [weekly({ rule: everyWeekOn(['MO', 'TU', 'WE', 'FR']) })],
    told: {
      fi: ['Ma–ke ja pe klo 13–15.'],
      sv: ['Må–on och fr kl. 13–15.'],
      en: ['Mon–Wed and Fri 13:00–15:00.'],
      de: ['Mo–Mi und Fr 13–15 Uhr.'],
    },
  },
  {
    what: 'every day',
    schedules: [weekly({ rule: everyWeekOn(['MO', 'TU', 'WE', 'TH', 'FR', 'SA', 'SU']) })],
    told: {
      fi: ['Joka päivä klo 13–15.'],
      sv: ['Varje dag kl. 13–15.'],
      en: ['Every day 13:00–15:00.'],
      de: ['Täglich 13–15 Uhr.'],
    },
  },
  {
    what: 'every other week, with the next date',
    schedules: [
      weekly({
        rule: everyWeekOn(['TH'], { interval: 2 }),
        startDate: '2026-09-10',
        startTime: '18:00',
        endTime: '20:00',
      }),
    ],
    told: {
      fi: ['Joka toinen torstai klo 18–20, seuraavan kerran 3.12.'],
      sv: ['Varannan torsdag kl. 18–20, nästa gång 3.12.'],
      en: ['Every other Thursday 18:00–20:00, next on 3 Dec.'],
      de: ['Jeden zweiten Donnerstag 18–20 Uhr, nächster Termin 3.12.'],
    },
  },
  {
    what: 'every other week on two days',
    schedules: [weekly({ rule: everyWeekOn(['TU', 'TH'], { interval: 2 }), startDate: '2026-09-08' })],
    told: {
      fi: ['Joka toinen viikko tiistaisin ja torstaisin klo 13–15, seuraavan kerran 1.12.'],
      sv: ['Varannan vecka på tisdagar och torsdagar kl. 13–15, nästa gång 1.12.'],
      en: ['Every other week on Tuesdays and Thursdays 13:00–15:00, next on 1 Dec.'],
      de: ['Jede zweite Woche dienstags und donnerstags 13–15 Uhr, nächster Termin 1.12.'],
    },
  },
  {
    what: 'every three weeks',
    schedules: [weekly({ rule: everyWeekOn(['SU'], { interval: 3 }), startDate: '2026-09-06' })],
    told: {
      fi: ['Kolmen viikon välein sunnuntaisin klo 13–15, seuraavan kerran 29.11.'],
      sv: ['Var tredje vecka på söndagar kl. 13–15, nästa gång 29.11.'],
      en: ['Every three weeks on Sundays 13:00–15:00, next on 29 Nov.'],
      de: ['Alle drei Wochen sonntags 13–15 Uhr, nächster Termin 29.11.'],
    },
  },
  {
    what: 'every other day',
    schedules: [weekly({ rule: { frequency: 'daily', interval: 2 } })],
    told: {
      fi: ['Joka toinen päivä klo 13–15, seuraavan kerran 24.11.'],
      sv: ['Varannan dag kl. 13–15, nästa gång 24.11.'],
      en: ['Every other day 13:00–15:00, next on 24 Nov.'],
      de: ['Jeden zweiten Tag 13–15 Uhr, nächster Termin 24.11.'],
    },
  },
  {
    what: 'every three days, with the next date',
    schedules: [weekly({ rule: { frequency: 'daily', interval: 3 } })],
    told: {
      fi: ['Kolmen päivän välein klo 13–15, seuraavan kerran 24.11.'],
      sv: ['Var tredje dag kl. 13–15, nästa gång 24.11.'],
      en: ['Every three days 13:00–15:00, next on 24 Nov.'],
      de: ['Alle drei Tage 13–15 Uhr, nächster Termin 24.11.'],
    },
  },
  {
    what: 'every fourteen days, which is every other week',
    schedules: [weekly({ rule: { frequency: 'daily', interval: 14 } })],
    told: {
      fi: ['Joka toinen tiistai klo 13–15, seuraavan kerran 24.11.'],
      sv: ['Varannan tisdag kl. 13–15, nästa gång 24.11.'],
      en: ['Every other Tuesday 13:00–15:00, next on 24 Nov.'],
      de: ['Jeden zweiten Dienstag 13–15 Uhr, nächster Termin 24.11.'],
    },
  },
  {
    what: 'daily on weekdays, as some calendars say it',
    schedules: [weekly({ rule: { ...everyWeekOn(['MO', 'TU', 'WE', 'TH', 'FR']), frequency: 'daily' } })],
    told: {
      fi: ['Ma–pe klo 13–15.'],
      sv: ['Må–fr kl. 13–15.'],
      en: ['Mon–Fri 13:00–15:00.'],
      de: ['Mo–Fr 13–15 Uhr.'],
    },
  },
  {
    what: 'weekly on the day it begins on',
    schedules: [weekly({ rule: { frequency: 'weekly', interval: 1 }, startDate: '2026-09-03' })],
    told: {
      fi: ['Torstaisin klo 13–15.'],
      sv: ['Torsdagar kl. 13–15.'],
      en: ['Thursdays 13:00–15:00.'],
      de: ['Donnerstags 13–15 Uhr.'],
    },
  },
  {
    what: 'at the weekend',
    schedules: [weekly({ rule: everyWeekOn(['SU', 'SA']) })],
    told: {
      fi: ['Lauantaisin ja sunnuntaisin klo 13–15.'],
      sv: ['Lördagar och söndagar kl. 13–15.'],
      en: ['Saturdays and Sundays 13:00–15:00.'],
      de: ['Samstags und sonntags 13–15 Uhr.'],
    },
  },
  {
    what: 'every other week on a range of days',
    schedules: [weekly({ rule: everyWeekOn(['MO', 'TU', 'WE'], { interval: 2 }), startDate: '2026-09-07' })],
    told: {
      fi: ['Joka toinen viikko ma–ke klo 13–15, seuraavan kerran 30.11.'],
      sv: ['Varannan vecka må–on kl. 13–15, nästa gång 30.11.'],
      en: ['Every other week Mon–Wed 13:00–15:00, next on 30 Nov.'],
      de: ['Jede zweite Woche Mo–Mi 13–15 Uhr, nächster Termin 30.11.'],
    },
  },
  {
    what: 'every four weeks on two days',
    schedules: [weekly({ rule: everyWeekOn(['MO', 'WE'], { interval: 4 }), startDate: '2026-09-07' })],
    told: {
      fi: ['Neljän viikon välein maanantaisin ja keskiviikkoisin klo 13–15, seuraavan kerran 30.11.'],
      sv: ['Var fjärde vecka på måndagar och onsdagar kl. 13–15, nästa gång 30.11.'],
      en: ['Every four weeks on Mondays and Wednesdays 13:00–15:00, next on 30 Nov.'],
      de: ['Alle vier Wochen montags und mittwochs 13–15 Uhr, nächster Termin 30.11.'],
    },
  },
  {
    what: 'every week in summer, with the next date far away',
    schedules: [
      weekly({
        rule: everyWeekOn(['TU'], { byMonth: [6, 7, 8] }),
        startDate: '2026-06-02',
        startTime: '18:00',
        endTime: '20:00',
      }),
    ],
    told: {
      fi: ['Tiistaisin klo 18–20, kesäkuusta elokuuhun, seuraavan kerran 1.6.2027.'],
      sv: ['Tisdagar kl. 18–20, från juni till augusti, nästa gång 1.6.2027.'],
      en: ['Tuesdays 18:00–20:00, June to August, next on 1 Jun 2027.'],
      de: ['Dienstags 18–20 Uhr, von Juni bis August, nächster Termin 1.6.2027.'],
    },
  },
  {
    what: 'every day in two months',
    schedules: [weekly({ rule: { frequency: 'daily', interval: 1, byMonth: [11, 12] } })],
    told: {
      fi: ['Joka päivä klo 13–15, marraskuussa ja joulukuussa.'],
      sv: ['Varje dag kl. 13–15, i november och december.'],
      en: ['Every day 13:00–15:00, in November and December.'],
      de: ['Täglich 13–15 Uhr, im November und Dezember.'],
    },
  },
];
