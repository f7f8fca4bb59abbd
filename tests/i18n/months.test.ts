import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { forEachLanguage, languages } from '#i18n/languages.ts';
import { months, tellMonths } from '#i18n/months.ts';

describe('months in a sentence', () => {
  test.each([
    [[6], 'kesäkuussa', 'i juni', 'in June', 'im Juni'],
    [[7, 6], 'kesäkuussa ja heinäkuussa', 'i juni och juli', 'in June and July', 'im Juni und Juli'],
    [
      [1, 12],
      'tammikuussa ja joulukuussa',
      'i januari och december',
      'in January and December',
      'im Januar und Dezember',
    ],
    [[6, 7, 8], 'kesäkuusta elokuuhun', 'från juni till augusti', 'June to August', 'von Juni bis August'],
    [
      [1, 2, 3, 4, 5, 9, 10, 11, 12],
      'syyskuusta toukokuuhun',
      'från september till maj',
      'September to May',
      'von September bis Mai',
    ],
    [
      [1, 2, 3, 4, 10],
      'tammikuusta huhtikuuhun ja lokakuussa',
      'från januari till april och i oktober',
      'January to April and in October',
      'von Januar bis April und im Oktober',
    ],
    [
      [2, 3, 4, 9, 10, 11],
      'helmikuusta huhtikuuhun ja syyskuusta marraskuuhun',
      'från februari till april och från september till november',
      'February to April and September to November',
      'von Februar bis April und von September bis November',
    ],
  ])('%j', (given, fi, sv, en, de) => {
    expect(forEachLanguage((language) => tellMonths(given, language))).toEqual({ fi, sv, en, de });
  });

  test('are nothing without a month, and a range with all of them', () => {
    expect(tellMonths([], 'fi')).toBe('');
    expect(tellMonths(months, 'fi')).toBe('tammikuusta joulukuuhun');
  });

  test('say the same in any order, given once or more', () => {
    fc.assert(
      fc.property(fc.subarray([...months]), fc.constantFrom(...languages), (given, language) => {
        expect(tellMonths([...given.toReversed(), ...given], language)).toBe(tellMonths(given, language));
      }),
    );
  });
});
