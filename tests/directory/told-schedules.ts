import type { Schedule } from '#directory/schedule.ts';
import type { Language } from '#i18n/languages.ts';
import { cancelled, moved, once, skipped, weekly } from './schedules.ts';

const ill = { fi: 'ohjaaja sairaana', sv: 'ledaren är sjuk', en: 'the leader is ill', de: 'die Leitung ist krank' };
const christmas = { fi: 'joululoma', sv: 'jullov', en: 'Christmas break', de: 'Weihnachtspause' };

/** What is said on Tuesday 24 November 2026, read by eye in each language. A schedule of its own is a text of its own. */
export const toldSchedules: readonly {
  readonly what: string;
  readonly schedules: readonly Schedule[];
  readonly told: Readonly<Record<Language, readonly string[]>>;
}[] = [
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
    schedules: [weekly({ weekdays: ['TH', 'TU'] })],
    told: {
      fi: ['Tiistaisin ja torstaisin klo 13–15.'],
      sv: ['Tisdagar och torsdagar kl. 13–15.'],
      en: ['Tuesdays and Thursdays 13:00–15:00.'],
      de: ['Dienstags und donnerstags 13–15 Uhr.'],
    },
  },
  {
    what: 'on three days in a row, named as a range',
    schedules: [weekly({ weekdays: ['MO', 'TU', 'WE'] })],
    told: {
      fi: ['Ma–ke klo 13–15.'],
      sv: ['Må–on kl. 13–15.'],
      en: ['Mon–Wed 13:00–15:00.'],
      de: ['Mo–Mi 13–15 Uhr.'],
    },
  },
  {
    what: 'on weekdays and half past',
    schedules: [weekly({ weekdays: ['MO', 'TU', 'WE', 'TH', 'FR'], startTime: '09:00', endTime: '15:30' })],
    told: {
      fi: ['Ma–pe klo 9–15.30.'],
      sv: ['Må–fr kl. 9–15.30.'],
      en: ['Mon–Fri 09:00–15:30.'],
      de: ['Mo–Fr 9:00–15:30 Uhr.'],
    },
  },
  {
    what: 'a range and a day beside it',
    schedules: [weekly({ weekdays: ['MO', 'TU', 'WE', 'FR'] })],
    told: {
      fi: ['Ma–ke ja pe klo 13–15.'],
      sv: ['Må–on och fr kl. 13–15.'],
      en: ['Mon–Wed and Fri 13:00–15:00.'],
      de: ['Mo–Mi und Fr 13–15 Uhr.'],
    },
  },
  {
    what: 'every day',
    schedules: [weekly({ weekdays: ['MO', 'TU', 'WE', 'TH', 'FR', 'SA', 'SU'] })],
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
      weekly({ interval: 2, weekdays: ['TH'], startDate: '2026-09-10', startTime: '18:00', endTime: '20:00' }),
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
    schedules: [weekly({ interval: 2, weekdays: ['TU', 'TH'], startDate: '2026-09-08' })],
    told: {
      fi: ['Joka toinen viikko tiistaisin ja torstaisin klo 13–15, seuraavan kerran 1.12.'],
      sv: ['Varannan vecka på tisdagar och torsdagar kl. 13–15, nästa gång 1.12.'],
      en: ['Every other week, Tuesdays and Thursdays 13:00–15:00, next on 1 Dec.'],
      de: ['Jede zweite Woche dienstags und donnerstags 13–15 Uhr, nächster Termin 1.12.'],
    },
  },
  {
    what: 'every three weeks',
    schedules: [weekly({ interval: 3, weekdays: ['SU'], startDate: '2026-09-06' })],
    told: {
      fi: ['3 viikon välein sunnuntaisin klo 13–15, seuraavan kerran 29.11.'],
      sv: ['Var 3:e vecka på söndagar kl. 13–15, nästa gång 29.11.'],
      en: ['Every 3 weeks, Sundays 13:00–15:00, next on 29 Nov.'],
      de: ['Alle 3 Wochen sonntags 13–15 Uhr, nächster Termin 29.11.'],
    },
  },
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
        weekdays: ['TU', 'WE'],
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
      fi: ['Tiistaisin klo 13–15, seuraavan kerran 1.12. Peruttu 24.11. (ohjaaja sairaana).'],
      sv: ['Tisdagar kl. 13–15, nästa gång 1.12. Inställt 24.11 (ledaren är sjuk).'],
      en: ['Tuesdays 13:00–15:00, next on 1 Dec. Cancelled 24 Nov (the leader is ill).'],
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
      fi: ['Tiistaisin klo 13–15. Peruttu 1.12. ja 8.12. (ohjaaja sairaana); 22.12. (tila varattu).'],
      sv: ['Tisdagar kl. 13–15. Inställt 1.12 och 8.12 (ledaren är sjuk); 22.12 (lokalen är bokad).'],
      en: ['Tuesdays 13:00–15:00. Cancelled 1 Dec and 8 Dec (the leader is ill); 22 Dec (the room is booked).'],
      de: ['Dienstags 13–15 Uhr. Abgesagt: 1.12. und 8.12. (die Leitung ist krank); 22.12. (der Raum ist belegt).'],
    },
  },
  {
    what: 'cancelled with a reason in Finnish only, which the others do not repeat',
    schedules: [weekly({ exceptions: [cancelled('2026-12-01', { fi: 'Remontti.' })] })],
    told: {
      fi: ['Tiistaisin klo 13–15. Peruttu 1.12. (Remontti).'],
      sv: ['Tisdagar kl. 13–15. Inställt 1.12.'],
      en: ['Tuesdays 13:00–15:00. Cancelled 1 Dec.'],
      de: ['Dienstags 13–15 Uhr. Abgesagt: 1.12.'],
    },
  },
  {
    what: 'skipped and cancelled',
    schedules: [weekly({ exceptions: [cancelled('2026-12-08'), skipped('2026-12-22')] })],
    told: {
      fi: ['Tiistaisin klo 13–15, ei 22.12. Peruttu 8.12.'],
      sv: ['Tisdagar kl. 13–15, inte 22.12. Inställt 8.12.'],
      en: ['Tuesdays 13:00–15:00, not 22 Dec. Cancelled 8 Dec.'],
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
      de: ['Dienstags 13–15 Uhr. Verlegt: Montag, 28.12., 13–15 Uhr, nicht am 22.12. (Weihnachten).'],
    },
  },
  {
    what: 'moved to another time of the same day',
    schedules: [weekly({ exceptions: [moved('2026-12-15', { newStartTime: '10:00', newEndTime: '12:00' })] })],
    told: {
      fi: ['Tiistaisin klo 13–15. Poikkeuksellisesti tiistaina 15.12. klo 10–12.'],
      sv: ['Tisdagar kl. 13–15. Undantagsvis tisdag 15.12 kl. 10–12.'],
      en: ['Tuesdays 13:00–15:00. At a different time on Tuesday 15 Dec: 10:00–12:00.'],
      de: ['Dienstags 13–15 Uhr. Ausnahmsweise am Dienstag, 15.12., 10–12 Uhr.'],
    },
  },
  {
    what: 'moved to a new start without an end',
    schedules: [weekly({ exceptions: [moved('2026-12-15', { newStartTime: '10:00' })] })],
    told: {
      fi: ['Tiistaisin klo 13–15. Poikkeuksellisesti tiistaina 15.12. klo 10 (päättymisaika ei tiedossa).'],
      sv: ['Tisdagar kl. 13–15. Undantagsvis tisdag 15.12 kl. 10 (sluttiden är inte känd).'],
      en: ['Tuesdays 13:00–15:00. At a different time on Tuesday 15 Dec: 10:00 (end time not known).'],
      de: ['Dienstags 13–15 Uhr. Ausnahmsweise am Dienstag, 15.12., 10 Uhr (Ende nicht bekannt).'],
    },
  },
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
      fi: ['Tiistaisin klo 13–15. Peruttu 24.11.–8.12. (ohjaaja sairaana). Tällä kaudella ei ole enää kertoja.'],
      sv: ['Tisdagar kl. 13–15. Inställt 24.11–8.12 (ledaren är sjuk). Inga fler gånger den här säsongen.'],
      en: ['Tuesdays 13:00–15:00. Cancelled 24 Nov–8 Dec (the leader is ill). No more dates this season.'],
      de: [
        'Dienstags 13–15 Uhr. Abgesagt: 24.11.–8.12. (die Leitung ist krank). Keine weiteren Termine in dieser Saison.',
      ],
    },
  },
  {
    what: 'over midnight',
    schedules: [weekly({ weekdays: ['FR'], startTime: '22:00', endTime: '02:00' })],
    told: {
      fi: ['Perjantaisin klo 22–2 seuraavana päivänä.'],
      sv: ['Fredagar kl. 22–2 nästa dag.'],
      en: ['Fridays 22:00–02:00 the next day.'],
      de: ['Freitags 22–2 Uhr am nächsten Tag.'],
    },
  },
  {
    what: 'until midnight',
    schedules: [weekly({ weekdays: ['FR'], startTime: '18:00', endTime: '00:00' })],
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
      sv: ['Har redan ägt rum: lördag 15.8.2026 kl. 13–15.'],
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
      de: ['Verlegt: Samstag, 5.12., 13–15 Uhr, nicht am 28.11.'],
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
    schedules: [weekly(), weekly({ weekdays: ['SA'], startTime: '10:00', endTime: '12:00' })],
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
];
