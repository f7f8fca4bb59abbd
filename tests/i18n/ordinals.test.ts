import { expect, test } from 'vitest';
import { forEachLanguage } from '#i18n/languages.ts';
import { tellNth } from '#i18n/ordinals.ts';

test.each([
  [1, '1:a', '1st'],
  [2, '2:a', '2nd'],
  [3, '3:e', '3rd'],
  [4, '4:e', '4th'],
  [11, '11:e', '11th'],
  [12, '12:e', '12th'],
  [13, '13:e', '13th'],
  [21, '21:a', '21st'],
  [22, '22:a', '22nd'],
  [23, '23:e', '23rd'],
  [31, '31:a', '31st'],
])('the place %i in a row', (number, sv, en) => {
  expect(forEachLanguage((language) => tellNth(number, language))).toEqual({
    fi: `${number}.`,
    sv,
    en,
    de: `${number}.`,
  });
});
