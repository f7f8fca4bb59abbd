import { nthOfMonth } from './month-rules.ts';
import { cancelled, extra, moved, online, skipped, weekly } from './schedules.ts';
import type { ToldSchedule } from './told-schedules.ts';
import { booked, ill, library, link } from './told-words.ts';

/** Online, in another place, and on extra dates. */
export const toldOtherPlacesAndExtraDates: readonly ToldSchedule[] = [
  {
    what: 'moved to another place',
    schedules: [weekly({ exceptions: [moved('2026-12-01', { newPlace: library })] })],
    told: {
      fi: ['Tiistaisin klo 13–15. Eri paikassa tiistaina 1.12. klo 13–15. Paikka: Suolahden kirjasto.'],
      sv: ['Tisdagar kl. 13–15. På annan plats tisdag 1.12 kl. 13–15. Plats: Suolahti bibliotek.'],
      en: ['Tuesdays 13:00–15:00. In a different place: Tuesday 1 Dec, 13:00–15:00. Place: Suolahti Library.'],
      de: ['Dienstags 13–15 Uhr. An einem anderen Ort am Dienstag, 1.12., 13–15 Uhr. Ort: Bibliothek Suolahti.'],
    },
  },
  {
    what: 'moved to another day and place',
    schedules: [weekly({ exceptions: [moved('2026-12-01', { newDate: '2026-12-03', newPlace: library })] })],
    told: {
      fi: ['Tiistaisin klo 13–15. Ensi viikolla torstaina 3.12. klo 13–15, ei 1.12. Paikka: Suolahden kirjasto.'],
      sv: ['Tisdagar kl. 13–15. Nästa vecka torsdag 3.12 kl. 13–15, inte 1.12. Plats: Suolahti bibliotek.'],
      en: ['Tuesdays 13:00–15:00. Next week on Thursday 3 Dec, 13:00–15:00, not 1 Dec. Place: Suolahti Library.'],
      de: [
        'Dienstags 13–15 Uhr. Nächste Woche am Donnerstag, 3.12., 13–15 Uhr, nicht am 1.12. Ort: Bibliothek Suolahti.',
      ],
    },
  },
  {
    what: 'moved to another place whose name is in Finnish only',
    schedules: [weekly({ exceptions: [moved('2026-12-01', { newPlace: { fi: 'Laituri' } })] })],
    told: {
      fi: ['Tiistaisin klo 13–15. Eri paikassa tiistaina 1.12. klo 13–15. Paikka: Laituri.'],
      sv: ['Tisdagar kl. 13–15. På annan plats tisdag 1.12 kl. 13–15.'],
      en: ['Tuesdays 13:00–15:00. In a different place: Tuesday 1 Dec, 13:00–15:00.'],
      de: ['Dienstags 13–15 Uhr. An einem anderen Ort am Dienstag, 1.12., 13–15 Uhr.'],
    },
  },
  {
    what: 'moved to another time and place, with the reason',
    schedules: [
      weekly({
        exceptions: [
          moved('2026-12-08', { newStartTime: '16:00', newEndTime: '18:00', newPlace: library, reason: booked }),
        ],
      }),
    ],
    told: {
      fi: [
        'Tiistaisin klo 13–15. Poikkeuksellisesti tiistaina 8.12. klo 16–18 (tila varattu). Paikka: Suolahden kirjasto.',
      ],
      sv: ['Tisdagar kl. 13–15. Undantagsvis tisdag 8.12 kl. 16–18 (lokalen är bokad). Plats: Suolahti bibliotek.'],
      en: [
        'Tuesdays 13:00–15:00. At a different time: Tuesday 8 Dec, 16:00–18:00 (the room is booked). Place: Suolahti Library.',
      ],
      de: [
        'Dienstags 13–15 Uhr. Ausnahmsweise am Dienstag, 8.12., 16–18 Uhr (der Raum ist belegt). Ort: Bibliothek Suolahti.',
      ],
    },
  },
  {
    what: 'online twice',
    schedules: [weekly({ exceptions: [online('2026-12-01', link), online('2026-12-08', link)] })],
    told: {
      fi: ['Tiistaisin klo 13–15. Verkossa 1.12. ja 8.12. (linkki sähköpostilla).'],
      sv: ['Tisdagar kl. 13–15. På nätet 1.12 och 8.12 (länk per e-post).'],
      en: ['Tuesdays 13:00–15:00. Online on 1 Dec and 8 Dec (link by e-mail).'],
      de: ['Dienstags 13–15 Uhr. Online: 1.12. und 8.12. (Link per E-Mail).'],
    },
  },
  {
    what: 'online once',
    schedules: [weekly({ exceptions: [online('2026-12-01')] })],
    told: {
      fi: ['Tiistaisin klo 13–15. Verkossa 1.12.'],
      sv: ['Tisdagar kl. 13–15. På nätet 1.12.'],
      en: ['Tuesdays 13:00–15:00. Online on 1 Dec.'],
      de: ['Dienstags 13–15 Uhr. Online: 1.12.'],
    },
  },
  {
    what: 'an extra date',
    schedules: [weekly({ extraDates: [extra('2026-11-28')] })],
    told: {
      fi: ['Tiistaisin klo 13–15. Lisäksi lauantaina 28.11. klo 13–15.'],
      sv: ['Tisdagar kl. 13–15. Dessutom lördag 28.11 kl. 13–15.'],
      en: ['Tuesdays 13:00–15:00. Also on Saturday 28 Nov, 13:00–15:00.'],
      de: ['Dienstags 13–15 Uhr. Außerdem am Samstag, 28.11., 13–15 Uhr.'],
    },
  },
  {
    what: 'an extra date with its own time',
    schedules: [weekly({ extraDates: [extra('2026-12-05', '10:00', '12:00')] })],
    told: {
      fi: ['Tiistaisin klo 13–15. Lisäksi lauantaina 5.12. klo 10–12.'],
      sv: ['Tisdagar kl. 13–15. Dessutom lördag 5.12 kl. 10–12.'],
      en: ['Tuesdays 13:00–15:00. Also on Saturday 5 Dec, 10:00–12:00.'],
      de: ['Dienstags 13–15 Uhr. Außerdem am Samstag, 5.12., 10–12 Uhr.'],
    },
  },
  {
    what: 'three extra dates',
    schedules: [
      weekly({ extraDates: [extra('2026-11-28'), extra('2026-12-05'), extra('2026-12-12', '10:00', '12:00')] }),
    ],
    told: {
      fi: ['Tiistaisin klo 13–15. Lisäksi la 28.11. ja la 5.12. klo 13–15; la 12.12. klo 10–12.'],
      sv: ['Tisdagar kl. 13–15. Dessutom lö 28.11 och lö 5.12 kl. 13–15; lö 12.12 kl. 10–12.'],
      en: ['Tuesdays 13:00–15:00. Also on Sat 28 Nov and Sat 5 Dec, 13:00–15:00; Sat 12 Dec, 10:00–12:00.'],
      de: ['Dienstags 13–15 Uhr. Außerdem am Sa 28.11. und Sa 5.12., 13–15 Uhr; Sa 12.12., 10–12 Uhr.'],
    },
  },
  {
    what: 'an extra date that is cancelled',
    schedules: [weekly({ extraDates: [extra('2026-11-28')], exceptions: [cancelled('2026-11-28', ill)] })],
    told: {
      fi: ['Tiistaisin klo 13–15. Peruttu: 28.11. (ohjaaja sairaana).'],
      sv: ['Tisdagar kl. 13–15. Inställt: 28.11 (ledaren är sjuk).'],
      en: ['Tuesdays 13:00–15:00. Cancelled: 28 Nov (the leader is ill).'],
      de: ['Dienstags 13–15 Uhr. Abgesagt: 28.11. (die Leitung ist krank).'],
    },
  },
  {
    what: 'a long break to the next autumn',
    schedules: [
      weekly({
        rule: nthOfMonth(1, 'TU'),
        exceptions: ['2027-01-05', '2027-02-02', '2027-03-02', '2027-04-06'].map((date) => skipped(date)),
      }),
    ],
    told: {
      fi: ['Kuukauden ensimmäinen tiistai klo 13–15, ei 5.1.–6.4.2027.'],
      sv: ['Första tisdagen i månaden kl. 13–15, inte 5.1–6.4.2027.'],
      en: ['First Tuesday of the month, 13:00–15:00, not 5 Jan–6 Apr 2027.'],
      de: ['Jeden ersten Dienstag im Monat, 13–15 Uhr, außer 5.1.–6.4.2027.'],
    },
  },
  {
    what: 'everything at once',
    schedules: [
      weekly({
        endDate: '2027-05-31',
        extraDates: [extra('2026-11-28')],
        exceptions: [
          skipped('2026-12-22'),
          cancelled('2026-12-01', ill),
          moved('2026-12-08', { newDate: '2026-12-09' }),
          online('2026-12-15', link),
        ],
      }),
    ],
    told: {
      fi: [
        'Tiistaisin klo 13–15, 25.5.2027 asti, ei 22.12. Lisäksi lauantaina 28.11. klo 13–15. Peruttu: 1.12. (ohjaaja sairaana). Siirretty: keskiviikkona 9.12. klo 13–15, ei 8.12. Verkossa 15.12. (linkki sähköpostilla).',
      ],
      sv: [
        'Tisdagar kl. 13–15, till och med 25.5.2027, inte 22.12. Dessutom lördag 28.11 kl. 13–15. Inställt: 1.12 (ledaren är sjuk). Flyttat: onsdag 9.12 kl. 13–15, inte 8.12. På nätet 15.12 (länk per e-post).',
      ],
      en: [
        'Tuesdays 13:00–15:00, until 25 May 2027, not 22 Dec. Also on Saturday 28 Nov, 13:00–15:00. Cancelled: 1 Dec (the leader is ill). Moved: Wednesday 9 Dec, 13:00–15:00, instead of 8 Dec. Online on 15 Dec (link by e-mail).',
      ],
      de: [
        'Dienstags 13–15 Uhr, bis 25.5.2027, außer 22.12. Außerdem am Samstag, 28.11., 13–15 Uhr. Abgesagt: 1.12. (die Leitung ist krank). Verlegt: Mittwoch, 9.12., 13–15 Uhr, statt am 8.12. Online: 15.12. (Link per E-Mail).',
      ],
    },
  },
  {
    what: 'moved to another day and to a place whose name is in Finnish only',
    schedules: [weekly({ exceptions: [moved('2026-12-01', { newDate: '2026-12-03', newPlace: { fi: 'Laituri' } })] })],
    told: {
      fi: ['Tiistaisin klo 13–15. Ensi viikolla torstaina 3.12. klo 13–15, ei 1.12. Paikka: Laituri.'],
      sv: ['Tisdagar kl. 13–15. Nästa vecka torsdag 3.12 kl. 13–15, inte 1.12. Platsen är en annan än vanligt.'],
      en: ['Tuesdays 13:00–15:00. Next week on Thursday 3 Dec, 13:00–15:00, not 1 Dec. Not in the usual place.'],
      de: ['Dienstags 13–15 Uhr. Nächste Woche am Donnerstag, 3.12., 13–15 Uhr, nicht am 1.12. Nicht am üblichen Ort.'],
    },
  },
];
