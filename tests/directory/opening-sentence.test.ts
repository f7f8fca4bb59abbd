import { describe, expect, test } from 'vitest';
import type { OpeningHours, OpeningSpan } from '#directory/opening-hours.ts';
import { tellOpeningHours } from '#directory/opening-sentence.ts';
import { type Weekday, weekdays } from '#directory/schedule.ts';
import { forEachLanguage } from '#i18n/languages.ts';

const tellAll = (hours: Partial<OpeningHours>) =>
  forEachLanguage((language) =>
    tellOpeningHours({ state: 'weekly', spans: [], note: {}, ...hours }, language).join(' '),
  );

const span = (days: readonly Weekday[], opens: string, closes: string): OpeningSpan => ({
  weekdays: days,
  opens,
  closes,
});

const workdays = weekdays.slice(0, 5);

describe('opening hours as a sentence', () => {
  test('name days with the same hours together', () => {
    expect(tellAll({ spans: [span(workdays, '09:00', '15:00'), span(['SA'], '10:00', '14:00')] })).toEqual({
      fi: 'Avoinna ma–pe 9–15, la 10–14.',
      sv: 'Öppet må–fr 9–15, lö 10–14.',
      en: 'Open Mon–Fri 09:00–15:00, Sat 10:00–14:00.',
      de: 'Geöffnet Mo–Fr 9–15 Uhr, Sa 10–14 Uhr.',
    });
  });

  test('find days with the same hours in whatever spans they were written', () => {
    const spans = workdays.map((day) => span([day], '09:00', '15:00'));
    expect(tellAll({ spans: [...spans].reverse() }).fi).toBe('Avoinna ma–pe 9–15.');
  });

  test('tell a break in the middle of the day', () => {
    const days: Weekday[] = ['TU', 'TH'];
    expect(tellAll({ spans: [span(days, '13:00', '16:30'), span(days, '09:00', '11:00')] })).toEqual({
      fi: 'Avoinna ti ja to 9–11 ja 13–16.30.',
      sv: 'Öppet ti och to 9–11 och 13–16.30.',
      en: 'Open Tue and Thu 09:00–11:00 and 13:00–16:30.',
      de: 'Geöffnet Di und Do 9–11 Uhr und 13:00–16:30 Uhr.',
    });
  });

  test('tell hours until midnight and past it', () => {
    expect(tellAll({ spans: [span(['FR'], '18:00', '00:00'), span(['SA'], '22:00', '02:00')] }).fi).toBe(
      'Avoinna pe 18–24, la 22–2.',
    );
  });

  test('say by appointment, and to ask first', () => {
    expect(tellAll({ state: 'by-appointment' })).toEqual({
      fi: 'Avoinna sopimuksen mukaan. Ota yhteyttä, ennen kuin tulet.',
      sv: 'Öppet enligt överenskommelse. Ta kontakt innan du kommer.',
      en: 'Open by appointment. Please get in touch before you come.',
      de: 'Geöffnet nach Vereinbarung. Bitte melden Sie sich, bevor Sie kommen.',
    });
  });

  test('say closed for now', () => {
    expect(tellAll({ state: 'closed-for-now' })).toEqual({
      fi: 'Suljettu toistaiseksi.',
      sv: 'Stängt tills vidare.',
      en: 'Closed for now.',
      de: 'Zurzeit geschlossen.',
    });
  });

  test('say that they are not known, and never that a place is closed', () => {
    const unknown = {
      fi: 'Aukioloajat eivät ole tiedossa. Kysy, ennen kuin tulet.',
      sv: 'Öppettiderna är inte kända. Fråga innan du kommer.',
      en: 'The opening hours are not known. Please ask before you come.',
      de: 'Die Öffnungszeiten sind nicht bekannt. Bitte fragen Sie, bevor Sie kommen.',
    };
    expect(tellAll({ state: 'unknown' })).toEqual(unknown);
    expect(tellAll({ state: 'weekly', spans: [] })).toEqual(unknown);
  });
});
