import { describe, expect, test } from 'vitest';
import { tellChecked } from '#directory/freshness.ts';
import { forEachLanguage } from '#i18n/languages.ts';
import { today } from './schedules.ts';

describe('when a listing was checked', () => {
  test('stands in words with the date beside it', () => {
    expect(forEachLanguage((language) => tellChecked('2026-11-03', language, today))).toEqual({
      fi: 'Tarkistettu 3 viikkoa sitten (3.11.2026)',
      sv: 'Kontrollerat för 3 veckor sedan (3.11.2026)',
      en: 'Checked 3 weeks ago (3 November 2026)',
      de: 'Vor 3 Wochen geprüft (3. November 2026)',
    });
  });

  test('is said when it has never been', () => {
    expect(forEachLanguage((language) => tellChecked(null, language, today))).toEqual({
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
    expect(tellChecked(checked, 'fi', today)).toBe(told);
  });
});
