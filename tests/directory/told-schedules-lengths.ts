import { monthly, nthOfMonth } from './month-rules.ts';
import { everyWeekOn, weekly } from './schedules.ts';
import type { ToldSchedule } from './told-schedules.ts';

/** All day, for several days, over midnight, and where the clocks change. */
export const toldLengths: readonly ToldSchedule[] = [
  {
    what: 'over midnight',
    schedules: [weekly({ rule: everyWeekOn(['FR']), startTime: '22:00', endTime: '02:00' })],
    told: {
      fi: ['Perjantaisin klo 22–2 seuraavana päivänä.'],
      sv: ['Fredagar kl. 22–2 nästa dag.'],
      en: ['Fridays 22:00–02:00 the next day.'],
      de: ['Freitags 22–2 Uhr am nächsten Tag.'],
    },
  },
  {
    what: 'until midnight',
    schedules: [weekly({ rule: everyWeekOn(['FR']), startTime: '18:00', endTime: '00:00' })],
    told: {
      fi: ['Perjantaisin klo 18–24.'],
      sv: ['Fredagar kl. 18–24.'],
      en: ['Fridays 18:00–midnight.'],
      de: ['Freitags 18–24 Uhr.'],
    },
  },
  {
    what: 'without an end time',
    schedules: [weekly({ startTime: '18:00', endTime: null })],
    told: {
      fi: ['Tiistaisin klo 18 (päättymisaika ei tiedossa).'],
      sv: ['Tisdagar kl. 18 (sluttiden är inte känd).'],
      en: ['Tuesdays 18:00 (end time not known).'],
      de: ['Dienstags 18 Uhr (Ende nicht bekannt).'],
    },
  },
  {
    what: 'all day',
    schedules: [weekly({ startTime: null, endTime: null })],
    told: {
      fi: ['Tiistaisin koko päivän.'],
      sv: ['Tisdagar hela dagen.'],
      en: ['Tuesdays all day.'],
      de: ['Dienstags ganztägig.'],
    },
  },
  {
    what: 'from Friday to Sunday',
    schedules: [
      weekly({
        rule: everyWeekOn(['FR'], { interval: 2 }),
        startDate: '2026-09-04',
        startTime: '18:00',
        endTime: '14:00',
        extraDays: 2,
      }),
    ],
    told: {
      fi: ['Joka toinen perjantai klo 18, päättyy sunnuntaina klo 14, seuraavan kerran 27.11.'],
      sv: ['Varannan fredag kl. 18, slutar söndag kl. 14, nästa gång 27.11.'],
      en: ['Every other Friday 18:00, ends on Sunday at 14:00, next on 27 Nov.'],
      de: ['Jeden zweiten Freitag 18 Uhr, endet am Sonntag um 14 Uhr, nächster Termin 27.11.'],
    },
  },
  {
    what: 'from the first Friday of the month to Sunday',
    schedules: [weekly({ rule: nthOfMonth(1, 'FR'), startTime: '18:00', endTime: '14:00', extraDays: 2 })],
    told: {
      fi: ['Kuukauden ensimmäinen perjantai klo 18, päättyy sunnuntaina klo 14.'],
      sv: ['Första fredagen i månaden kl. 18, slutar söndag kl. 14.'],
      en: ['First Friday of the month, 18:00, ends on Sunday at 14:00.'],
      de: ['Jeden ersten Freitag im Monat, 18 Uhr, endet am Sonntag um 14 Uhr.'],
    },
  },
  {
    what: 'three whole days',
    schedules: [weekly({ rule: nthOfMonth(1, 'FR'), startTime: null, endTime: null, extraDays: 2 })],
    told: {
      fi: ['Kuukauden ensimmäinen perjantai, kestää 3 päivää.'],
      sv: ['Första fredagen i månaden, pågår i 3 dagar.'],
      en: ['First Friday of the month, lasts 3 days.'],
      de: ['Jeden ersten Freitag im Monat, dauert 3 Tage.'],
    },
  },
  {
    what: 'from a day of the month for three days',
    schedules: [weekly({ rule: { ...monthly, byMonthDay: [15] }, startTime: '18:00', endTime: '14:00', extraDays: 2 })],
    told: {
      fi: ['Kuukauden 15. päivä klo 18, päättyy 2 päivää myöhemmin klo 14.'],
      sv: ['Den 15:e i månaden kl. 18, slutar 2 dagar senare kl. 14.'],
      en: ['15th of the month, 18:00, ends 2 days later at 14:00.'],
      de: ['Jeden 15. im Monat, 18 Uhr, endet 2 Tage später um 14 Uhr.'],
    },
  },
  {
    what: 'to the next day at a later hour',
    schedules: [weekly({ rule: everyWeekOn(['FR', 'SA']), startTime: '10:00', endTime: '14:00', extraDays: 1 })],
    told: {
      fi: ['Perjantaisin ja lauantaisin klo 10, päättyy seuraavana päivänä klo 14.'],
      sv: ['Fredagar och lördagar kl. 10, slutar följande dag kl. 14.'],
      en: ['Fridays and Saturdays 10:00, ends the next day at 14:00.'],
      de: ['Freitags und samstags 10 Uhr, endet am nächsten Tag um 14 Uhr.'],
    },
  },
  {
    what: 'with an exact length',
    schedules: [weekly({ endTime: null, exactMinutes: 90 })],
    told: {
      fi: ['Tiistaisin klo 13–14.30.'],
      sv: ['Tisdagar kl. 13–14.30.'],
      en: ['Tuesdays 13:00–14:30.'],
      de: ['Dienstags 13:00–14:30 Uhr.'],
    },
  },
  {
    what: 'with an exact length over midnight',
    schedules: [weekly({ startTime: '22:00', endTime: null, exactMinutes: 240 })],
    told: {
      fi: ['Tiistaisin klo 22–2 seuraavana päivänä.'],
      sv: ['Tisdagar kl. 22–2 nästa dag.'],
      en: ['Tuesdays 22:00–02:00 the next day.'],
      de: ['Dienstags 22–2 Uhr am nächsten Tag.'],
    },
  },
  {
    what: 'at an hour that the clocks skip in spring',
    schedules: [weekly({ rule: everyWeekOn(['SU']), startTime: '03:30', endTime: '05:00' })],
    today: '2027-03-16',
    told: {
      fi: ['Sunnuntaisin klo 3.30–5. Kellojen siirron vuoksi sunnuntaina 28.3. klo 4.30–6.'],
      sv: ['Söndagar kl. 3.30–5. På grund av tidsomställningen söndag 28.3 kl. 4.30–6.'],
      en: ['Sundays 03:30–05:00. Because the clocks change: Sunday 28 Mar, 04:30–06:00.'],
      de: ['Sonntags 3:30–5:00 Uhr. Wegen der Zeitumstellung am Sonntag, 28.3., 4:30–6:00 Uhr.'],
    },
  },
  {
    what: 'over the night the clocks go back, as ever',
    schedules: [weekly({ rule: everyWeekOn(['SU']), startTime: '03:30', endTime: '05:00' })],
    today: '2026-10-20',
    told: {
      fi: ['Sunnuntaisin klo 3.30–5.'],
      sv: ['Söndagar kl. 3.30–5.'],
      en: ['Sundays 03:30–05:00.'],
      de: ['Sonntags 3:30–5:00 Uhr.'],
    },
  },
];
