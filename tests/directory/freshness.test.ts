import { describe, expect, test } from 'vitest';
import { freshnessOf, tellChecked, tellOld } from '#directory/freshness.ts';
import { addDays } from '#i18n/dates.ts';
import { forEachLanguage } from '#i18n/languages.ts';
import { today } from './schedules.ts';

describe('when a listing was checked', () => {
  test('stands in words with the date beside it', () => {
    expect(forEachLanguage((language) => tellChecked('2026-11-03', null, language, today))).toEqual({
      fi: 'Tarkistettu 3 viikkoa sitten (3.11.2026)',
      sv: 'Kontrollerat för 3 veckor sedan (3.11.2026)',
      en: 'Checked 3 weeks ago (3 November 2026)',
      de: 'Vor 3 Wochen geprüft (3. November 2026)',
    });
  });

  test('stands with the role of who did it', () => {
    expect(forEachLanguage((language) => tellChecked('2026-11-03', 'organisation', language, today))).toEqual({
      fi: 'Järjestäjä tarkisti tiedot 3 viikkoa sitten (3.11.2026)',
      sv: 'Arrangören kontrollerade uppgifterna för 3 veckor sedan (3.11.2026)',
      en: 'Checked by the organiser 3 weeks ago (3 November 2026)',
      de: 'Vom Veranstalter vor 3 Wochen geprüft (3. November 2026)',
    });
    expect(forEachLanguage((language) => tellChecked('2026-11-23', 'municipality', language, today))).toEqual({
      fi: 'Kunta tarkisti tiedot eilen (23.11.2026)',
      sv: 'Kommunen kontrollerade uppgifterna i går (23.11.2026)',
      en: 'Checked by the municipality yesterday (23 November 2026)',
      de: 'Von der Gemeinde gestern geprüft (23. November 2026)',
    });
    expect(forEachLanguage((language) => tellChecked('2026-11-24', 'service', language, today))).toEqual({
      fi: 'Sivuston ylläpitäjät tarkistivat tiedot tänään (24.11.2026)',
      sv: 'De som sköter webbplatsen kontrollerade uppgifterna i dag (24.11.2026)',
      en: 'Checked by the people who run this site today (24 November 2026)',
      de: 'Vom Team dieser Website heute geprüft (24. November 2026)',
    });
  });

  test('is said when it has never been', () => {
    expect(forEachLanguage((language) => tellChecked(null, 'organisation', language, today))).toEqual({
      fi: 'Tietoja ei ole vielä tarkistettu',
      sv: 'Uppgifterna har inte kontrollerats ännu',
      en: 'Not checked yet',
      de: 'Noch nicht geprüft',
    });
  });

  test.each([
    ['2026-11-24', 'Tarkistettu tänään (24.11.2026)'],
    ['2026-11-25', 'Tarkistettu tänään (25.11.2026)'],
    ['2026-11-23', 'Tarkistettu eilen (23.11.2026)'],
    ['2026-11-11', 'Tarkistettu 13 päivää sitten (11.11.2026)'],
    ['2026-11-10', 'Tarkistettu 2 viikkoa sitten (10.11.2026)'],
    ['2026-09-25', 'Tarkistettu 8 viikkoa sitten (25.9.2026)'],
    ['2026-09-24', 'Tarkistettu 2 kuukautta sitten (24.9.2026)'],
    ['2026-09-30', 'Tarkistettu 7 viikkoa sitten (30.9.2026)'],
    ['2025-11-24', 'Tarkistettu 12 kuukautta sitten (24.11.2025)'],
    ['2024-11-25', 'Tarkistettu 23 kuukautta sitten (25.11.2024)'],
    ['2024-11-24', 'Tarkistettu 2 vuotta sitten (24.11.2024)'],
    ['2023-11-23', 'Tarkistettu 3 vuotta sitten (23.11.2023)'],
  ])('is as exact as it is worth: %s', (checked, told) => {
    expect(tellChecked(checked, null, 'fi', today)).toBe(told);
  });
});

describe('how far a listing can be trusted', () => {
  const rule = { agingAfter: 180, staleAfter: 365, hiddenAfter: 540 };
  const daysAgo = (days: number) => freshnessOf(addDays(today, -days), today, rule);

  test('changes the day after each limit of the rule', () => {
    expect([0, 180, 181, 365, 366, 540, 541].map(daysAgo)).toEqual([
      'fresh',
      'fresh',
      'aging',
      'aging',
      'stale',
      'stale',
      'hidden',
    ]);
  });

  test('is fresh when a clock elsewhere is a day ahead, and aging when it was never checked', () => {
    expect(daysAgo(-1)).toBe('fresh');
    expect(freshnessOf(null, today, rule)).toBe('aging');
  });

  test('is said plainly, with what to do', () => {
    expect(forEachLanguage((language) => tellOld('aging', language))).toEqual({
      fi: 'Tiedot voivat olla vanhoja. Varmista ne, ennen kuin lähdet.',
      sv: 'Uppgifterna kan vara gamla. Kontrollera dem innan du ger dig av.',
      en: 'This may be out of date. Please check before you set out.',
      de: 'Die Angaben können veraltet sein. Bitte fragen Sie nach, bevor Sie losgehen.',
    });
    expect(tellOld('stale', 'fi')).toBe(
      'Tietoja ei ole tarkistettu pitkään aikaan. Kysy, pitävätkö ne vielä paikkansa.',
    );
    expect(tellOld('hidden', 'en')).toBe(
      'This has not been checked for a very long time, so lists no longer show it. Please ask whether it still exists.',
    );
  });

  test('is not mentioned while it is fresh', () => {
    expect(tellOld('fresh', 'fi')).toBeNull();
  });
});
