import { expect, test } from 'vitest';
import { forEachLanguage } from '#i18n/languages.ts';
import { translator } from '#i18n/messages.ts';
import { tellNumber } from '#i18n/numbers.ts';

test.each([
  [0, '0', '0', '0'],
  [999, '999', '999', '999'],
  [1336, '1\u00a0336', '1,336', '1.336'],
  [40_000, '40\u00a0000', '40,000', '40.000'],
  [1_234_567, '1\u00a0234\u00a0567', '1,234,567', '1.234.567'],
])('%i is written as one writes it in each language', (number, nordic, en, de) => {
  expect(forEachLanguage((language) => tellNumber(number, language))).toEqual({ fi: nordic, sv: nordic, en, de });
});

test('a message writes its count like that, and its other numbers as they are', () => {
  expect(translator('fi')('site.count', { count: 1336 })).toBe('1\u00a0336 ilmoitusta');
  const german = translator('de')('operator.doctor.outbox', { count: 1336, minutes: 2026 });
  expect(german).toContain(' 1.336, ');
  expect(german).toContain(' 2026 min');
});
