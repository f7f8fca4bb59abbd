import { describe, expect, test } from 'vitest';
import { easyFeatures, featureAnswers, featureRegistry } from '#directory/features.ts';
import { forEachLanguage } from '#i18n/languages.ts';

const words = forEachLanguage((language) => language);

const choice = forEachLanguage((language) => `choice ${language}`);

const taxonomy = {
  threshold: [
    { id: 'ride', label: words, choice, onHome: false },
    { id: 'free', label: words, choice, onHome: true },
    { id: 'quiet', label: words, choice, onHome: false },
    { id: 'come-alone', label: words, choice, onHome: true },
  ],
  accessibility: [{ id: 'step-free', label: words, hint: words }],
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

describe('the registry of features', () => {
  const registry = featureRegistry(taxonomy);

  test('has every feature of both families, with the wording of a filter', () => {
    expect(registry.map(({ family, id }) => `${family} ${id}`)).toEqual([
      'threshold ride',
      'threshold free',
      'threshold quiet',
      'threshold come-alone',
      'accessibility step-free',
    ]);
    expect(registry[0]?.choice.fi).toBe('choice fi');
    expect(registry[4]).toMatchObject({ choice: words, hint: words });
  });

  test('says by which properties of schema.org each is told', () => {
    const properties = Object.fromEntries(registry.map(({ id, schemaOrg }) => [id, schemaOrg]));
    expect(properties).toMatchObject({
      free: ['amenityFeature', 'isAccessibleForFree'],
      quiet: ['amenityFeature'],
      'step-free': ['amenityFeature', 'accessibilityFeature'],
    });
  });

  test('takes in a feature that the taxonomy gains', () => {
    const more = { ...taxonomy, accessibility: [...taxonomy.accessibility, { id: 'lift', label: words }] };
    expect(featureRegistry(more).at(-1)).toMatchObject({ family: 'accessibility', id: 'lift' });
  });

  test('tells what a listing says of each, and "not known" where it says nothing', () => {
    const listing = {
      threshold: { free: 'yes', ride: 'no' },
      accessibility: {},
      featureNotes: { ride: { fi: 'Kysy kimppakyytiä.' } },
    } as const;
    const answers = featureAnswers(registry, listing, 'sv');
    expect(answers.map(({ feature, answer }) => [feature.id, answer])).toEqual([
      ['ride', 'no'],
      ['free', 'yes'],
      ['quiet', 'unknown'],
      ['come-alone', 'unknown'],
      ['step-free', 'unknown'],
    ]);
    expect(answers[0]?.note).toEqual({ text: 'Kysy kimppakyytiä.', language: 'fi' });
    expect(answers[1]?.note).toBeNull();
  });
});
