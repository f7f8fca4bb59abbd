import { cancelled, everyWeekOn, moved, skipped, weekly } from './schedules.ts';
import type { ToldSchedule } from './told-schedules.ts';
import { christmas, ill } from './told-words.ts';

/** With dates that are not like the others. */
export const toldDatesOffAndMoved: readonly ToldSchedule[] = [
  {
    what: 'without one date',
    schedules: [weekly({ exceptions: [skipped('2026-12-22')] })],
    told: {
      fi: ['Tiistaisin klo 13–15, ei 22.12.'],
      sv: ['Tisdagar kl. 13–15, inte 22.12.'],
      en: ['Tuesdays 13:00–15:00, not 22 Dec.'],
      de: ['Dienstags 13–15 Uhr, außer 22.12.'],
    },
  },
  {
    what: 'without two dates',
    schedules: [weekly({ exceptions: [skipped('2026-12-22'), skipped('2026-12-29')] })],
    told: {
      fi: ['Tiistaisin klo 13–15, ei 22.12. eikä 29.12.'],
      sv: ['Tisdagar kl. 13–15, inte 22.12 eller 29.12.'],
      en: ['Tuesdays 13:00–15:00, not 22 Dec or 29 Dec.'],
      de: ['Dienstags 13–15 Uhr, außer 22.12. und 29.12.'],
    },
  },
  {
    what: 'without a run of dates, told as a range',
    schedules: [
      weekly({
        rule: everyWeekOn(['TU', 'WE']),
        exceptions: [
          skipped('2026-12-22', christmas),
          skipped('2026-12-23', christmas),
          skipped('2026-12-29', christmas),
          skipped('2026-12-30', christmas),
          skipped('2027-01-05', christmas),
          skipped('2027-01-06', christmas),
        ],
      }),
    ],
    told: {
      fi: ['Tiistaisin ja keskiviikkoisin klo 13–15, ei 22.12.–6.1. (joululoma).'],
      sv: ['Tisdagar och onsdagar kl. 13–15, inte 22.12–6.1 (jullov).'],
      en: ['Tuesdays and Wednesdays 13:00–15:00, not 22 Dec–6 Jan (Christmas break).'],
      de: ['Dienstags und mittwochs 13–15 Uhr, außer 22.12.–6.1. (Weihnachtspause).'],
    },
  },
  {
    what: 'without a date more than eight weeks away, which is not told yet',
    schedules: [weekly({ exceptions: [skipped('2027-02-23')] })],
    told: {
      fi: ['Tiistaisin klo 13–15.'],
      sv: ['Tisdagar kl. 13–15.'],
      en: ['Tuesdays 13:00–15:00.'],
      de: ['Dienstags 13–15 Uhr.'],
    },
  },
  {
    what: 'cancelled today, with the reason and the next date',
    schedules: [weekly({ exceptions: [cancelled('2026-11-24', ill)] })],
    told: {
      fi: ['Tiistaisin klo 13–15, seuraavan kerran 1.12. Peruttu: 24.11. (ohjaaja sairaana).'],
      sv: ['Tisdagar kl. 13–15, nästa gång 1.12. Inställt: 24.11 (ledaren är sjuk).'],
      en: ['Tuesdays 13:00–15:00, next on 1 Dec. Cancelled: 24 Nov (the leader is ill).'],
      de: ['Dienstags 13–15 Uhr, nächster Termin 1.12. Abgesagt: 24.11. (die Leitung ist krank).'],
    },
  },
  {
    what: 'cancelled for two reasons',
    schedules: [
      weekly({
        exceptions: [
          cancelled('2026-12-01', ill),
          cancelled('2026-12-08', ill),
          cancelled('2026-12-22', {
            fi: 'tila varattu',
            sv: 'lokalen är bokad',
            en: 'the room is booked',
            de: 'der Raum ist belegt',
          }),
        ],
      }),
    ],
    told: {
      fi: ['Tiistaisin klo 13–15. Peruttu: 1.12. ja 8.12. (ohjaaja sairaana); 22.12. (tila varattu).'],
      sv: ['Tisdagar kl. 13–15. Inställt: 1.12 och 8.12 (ledaren är sjuk); 22.12 (lokalen är bokad).'],
      en: ['Tuesdays 13:00–15:00. Cancelled: 1 Dec and 8 Dec (the leader is ill); 22 Dec (the room is booked).'],
      de: ['Dienstags 13–15 Uhr. Abgesagt: 1.12. und 8.12. (die Leitung ist krank); 22.12. (der Raum ist belegt).'],
    },
  },
  {
    what: 'cancelled with a reason in Finnish only, which the others do not repeat',
    schedules: [weekly({ exceptions: [cancelled('2026-12-01', { fi: 'Remontti.' })] })],
    told: {
      fi: ['Tiistaisin klo 13–15. Peruttu: 1.12. (Remontti).'],
      sv: ['Tisdagar kl. 13–15. Inställt: 1.12.'],
      en: ['Tuesdays 13:00–15:00. Cancelled: 1 Dec.'],
      de: ['Dienstags 13–15 Uhr. Abgesagt: 1.12.'],
    },
  },
  {
    what: 'skipped and cancelled',
    schedules: [weekly({ exceptions: [cancelled('2026-12-08'), skipped('2026-12-22')] })],
    told: {
      fi: ['Tiistaisin klo 13–15, ei 22.12. Peruttu: 8.12.'],
      sv: ['Tisdagar kl. 13–15, inte 22.12. Inställt: 8.12.'],
      en: ['Tuesdays 13:00–15:00, not 22 Dec. Cancelled: 8 Dec.'],
      de: ['Dienstags 13–15 Uhr, außer 22.12. Abgesagt: 8.12.'],
    },
  },
  {
    what: 'moved to another day of this week',
    schedules: [weekly({ exceptions: [moved('2026-11-24', { newDate: '2026-11-25' }), skipped('2026-12-22')] })],
    told: {
      fi: ['Tiistaisin klo 13–15, ei 22.12. Tällä viikolla keskiviikkona 25.11. klo 13–15, ei 24.11.'],
      sv: ['Tisdagar kl. 13–15, inte 22.12. Den här veckan onsdag 25.11 kl. 13–15, inte 24.11.'],
      en: ['Tuesdays 13:00–15:00, not 22 Dec. This week on Wednesday 25 Nov, 13:00–15:00, not 24 Nov.'],
      de: ['Dienstags 13–15 Uhr, außer 22.12. Diese Woche am Mittwoch, 25.11., 13–15 Uhr, nicht am 24.11.'],
    },
  },
  {
    what: 'moved to another day and time of next week',
    schedules: [
      weekly({
        exceptions: [moved('2026-12-01', { newDate: '2026-12-03', newStartTime: '16:00', newEndTime: '18:00' })],
      }),
    ],
    told: {
      fi: ['Tiistaisin klo 13–15. Ensi viikolla torstaina 3.12. klo 16–18, ei 1.12.'],
      sv: ['Tisdagar kl. 13–15. Nästa vecka torsdag 3.12 kl. 16–18, inte 1.12.'],
      en: ['Tuesdays 13:00–15:00. Next week on Thursday 3 Dec, 16:00–18:00, not 1 Dec.'],
      de: ['Dienstags 13–15 Uhr. Nächste Woche am Donnerstag, 3.12., 16–18 Uhr, nicht am 1.12.'],
    },
  },
  {
    what: 'moved to another week',
    schedules: [
      weekly({
        exceptions: [
          moved('2026-12-22', {
            newDate: '2026-12-28',
            reason: { fi: 'joulu', sv: 'jul', en: 'Christmas', de: 'Weihnachten' },
          }),
        ],
      }),
    ],
    told: {
      fi: ['Tiistaisin klo 13–15. Siirretty: maanantaina 28.12. klo 13–15, ei 22.12. (joulu).'],
      sv: ['Tisdagar kl. 13–15. Flyttat: måndag 28.12 kl. 13–15, inte 22.12 (jul).'],
      en: ['Tuesdays 13:00–15:00. Moved: Monday 28 Dec, 13:00–15:00, instead of 22 Dec (Christmas).'],
      de: ['Dienstags 13–15 Uhr. Verlegt: Montag, 28.12., 13–15 Uhr, statt am 22.12. (Weihnachten).'],
    },
  },
  {
    what: 'moved to another time of the same day',
    schedules: [weekly({ exceptions: [moved('2026-12-15', { newStartTime: '10:00', newEndTime: '12:00' })] })],
    told: {
      fi: ['Tiistaisin klo 13–15. Poikkeuksellisesti tiistaina 15.12. klo 10–12.'],
      sv: ['Tisdagar kl. 13–15. Undantagsvis tisdag 15.12 kl. 10–12.'],
      en: ['Tuesdays 13:00–15:00. At a different time: Tuesday 15 Dec, 10:00–12:00.'],
      de: ['Dienstags 13–15 Uhr. Ausnahmsweise am Dienstag, 15.12., 10–12 Uhr.'],
    },
  },
  {
    what: 'moved to a new start without an end',
    schedules: [weekly({ exceptions: [moved('2026-12-15', { newStartTime: '10:00' })] })],
    told: {
      fi: ['Tiistaisin klo 13–15. Poikkeuksellisesti tiistaina 15.12. klo 10 (päättymisaika ei tiedossa).'],
      sv: ['Tisdagar kl. 13–15. Undantagsvis tisdag 15.12 kl. 10 (sluttiden är inte känd).'],
      en: ['Tuesdays 13:00–15:00. At a different time: Tuesday 15 Dec, 10:00 (end time not known).'],
      de: ['Dienstags 13–15 Uhr. Ausnahmsweise am Dienstag, 15.12., 10 Uhr (Ende nicht bekannt).'],
    },
  },
];
