import { afterEach, describe, expect, test, vi } from 'vitest';
import { occurrencesBetween } from '#directory/occurrences.ts';
import type { Schedule } from '#directory/schedule.ts';
import { tellOccurrence, tellRule, tellRuleTimes, tellSchedules } from '#directory/schedule-sentence.ts';
import { forEachLanguage, languages } from '#i18n/languages.ts';
import { monthly, nthOfMonth } from './month-rules.ts';
import { cancelled, everyWeekOn, moved, once, online, today, weekly } from './schedules.ts';
import { toldSchedules } from './told-schedules.ts';
import { ill, link } from './told-words.ts';

describe('one dated time as a sentence', () => {
  test('that takes place', () => {
    expect(tellFirst(weekly())).toEqual({
      fi: 'Tiistaina 24.11. klo 13–15.',
      sv: 'Tisdag 24.11 kl. 13–15.',
      en: 'Tuesday 24 Nov, 13:00–15:00.',
      de: 'Dienstag, 24.11., 13–15 Uhr.',
    });
  });

  test('that is cancelled', () => {
    expect(tellFirst(weekly({ exceptions: [cancelled(today, ill)] }))).toEqual({
      fi: 'Peruttu: tiistaina 24.11. klo 13–15 (ohjaaja sairaana).',
      sv: 'Inställt: tisdag 24.11 kl. 13–15 (ledaren är sjuk).',
      en: 'Cancelled: Tuesday 24 Nov, 13:00–15:00 (the leader is ill).',
      de: 'Abgesagt: Dienstag, 24.11., 13–15 Uhr (die Leitung ist krank).',
    });
  });

  test('that is moved', () => {
    expect(tellFirst(weekly({ exceptions: [moved(today, { newDate: '2026-11-25' })] }))).toEqual({
      fi: 'Tällä viikolla keskiviikkona 25.11. klo 13–15, ei 24.11.',
      sv: 'Den här veckan onsdag 25.11 kl. 13–15, inte 24.11.',
      en: 'This week on Wednesday 25 Nov, 13:00–15:00, not 24 Nov.',
      de: 'Diese Woche am Mittwoch, 25.11., 13–15 Uhr, nicht am 24.11.',
    });
  });

  test('that is online', () => {
    expect(tellFirst(weekly({ exceptions: [online(today, link)] })).en).toBe(
      'Tuesday 24 Nov, 13:00–15:00, online (link by e-mail).',
    );
  });

  test('that is past', () => {
    const [past] = occurrencesBetween([once({ startDate: '2026-08-15' })], '2026-08-15', '2026-08-15');
    expect(past && tellOccurrence(past, 'fi', today)).toBe('On jo ollut: lauantaina 15.8.2026 klo 13–15.');
  });

  function tellFirst(schedule: Schedule) {
    const [first] = occurrencesBetween([schedule], today, '2026-11-30');
    return forEachLanguage((language) => first && tellOccurrence(first, language, today));
  }
});

describe('a rule as a phrase', () => {
  test('is its days alone', () => {
    expect(forEachLanguage((language) => tellRule(weekly({ rule: nthOfMonth(1, 'MO') }), language))).toEqual({
      fi: 'kuukauden ensimmäinen maanantai',
      sv: 'första måndagen i månaden',
      en: 'first Monday of the month',
      de: 'jeden ersten Montag im Monat',
    });
  });

  test('is its days and times', () => {
    const schedule = weekly({ rule: everyWeekOn(['TU'], { interval: 2 }) });
    expect(forEachLanguage((language) => tellRuleTimes(schedule, language))).toEqual({
      fi: 'joka toinen tiistai klo 13–15',
      sv: 'varannan tisdag kl. 13–15',
      en: 'every other Tuesday 13:00–15:00',
      de: 'jeden zweiten Dienstag 13–15 Uhr',
    });
  });

  test.each([
    ['the whole year', { byMonth: [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12] }, 'kuukauden 3. päivä'],
    ['more months than there are words for', { interval: 18 }, 'vaihtelevina päivinä'],
    ['every year, as months', { interval: 12 }, 'joka vuosi 3. syyskuuta'],
    ['a place in the set of days', { byMonthDay: [1, 15], bySetPos: [1] }, 'vaihtelevina päivinä'],
    ['a day counted from the end', { byMonthDay: [-3] }, 'vaihtelevina päivinä'],
  ])('of %s', (_what, changes, told) => {
    expect(tellRule(weekly({ rule: { ...monthly, ...changes }, startDate: '2026-09-03' }), 'fi')).toBe(told);
  });
});

describe('the time zone of the machine', () => {
  afterEach(() => vi.unstubAllEnvs());

  test.each(['America/New_York', 'Pacific/Kiritimati', 'Europe/Helsinki', 'UTC'])('is of no account: %s', (zone) => {
    vi.stubEnv('TZ', zone);
    for (const { schedules, today: day = today, told } of toldSchedules) {
      for (const language of languages) expect(tellSchedules(schedules, language, day)).toEqual(told[language]);
    }
  });
});
