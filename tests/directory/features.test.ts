import { describe, expect, test } from 'vitest';
import { easyFeatures } from '#directory/features.ts';
import { forEachLanguage } from '#i18n/languages.ts';

const words = forEachLanguage((language) => language);

const taxonomy = {
  threshold: [
    { id: 'ride', label: words, choice: words, onHome: false },
    { id: 'free', label: words, choice: words, onHome: true },
    { id: 'quiet', label: words, choice: words, onHome: false },
    { id: 'come-alone', label: words, choice: words, onHome: true },
  ],
};

const idsOf = (threshold: Parameters<typeof easyFeatures>[0]['threshold'], most: number) =>
  easyFeatures({ threshold }, taxonomy, most).map(({ id }) => id);

describe('what makes it easy to come', () => {
  test('is only what is known to be there', () => {
    expect(idsOf({ free: 'no', quiet: 'yes' }, 4)).toEqual(['quiet']);
  });

  test('begins with what people choose on the home page, then follows the taxonomy', () => {
    expect(idsOf({ ride: 'yes', quiet: 'yes', 'come-alone': 'yes', free: 'yes' }, 4)).toEqual([
      'free',
      'come-alone',
      'ride',
      'quiet',
    ]);
  });

  test('is no more than a list has room for', () => {
    expect(idsOf({ ride: 'yes', free: 'yes', 'come-alone': 'yes' }, 2)).toEqual(['free', 'come-alone']);
  });

  test('leaves out what the taxonomy no longer has', () => {
    expect(idsOf({ gone: 'yes' }, 4)).toEqual([]);
  });
});
