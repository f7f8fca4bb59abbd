import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Localized } from '#directory/localized.ts';
import { publicListing } from '#directory/privacy.ts';
import { hashOfSource } from '#directory/source-texts.ts';
import {
  fieldGroups,
  type GroupTexts,
  markTranslations,
  type TranslationMarks,
  tellTranslation,
  textsByGroup,
  translationStates,
} from '#directory/translation-state.ts';
import { forEachLanguage, languages } from '#i18n/languages.ts';
import { aGroup, aPlace, aSchedule, someOpeningHours } from '../fixtures/snapshot.ts';

const nothing: GroupTexts = { basics: [], 'price-and-joining': [], 'first-visit': [], practical: [] };

const withBasics = (...basics: Localized[]): GroupTexts => ({ ...nothing, basics });

const basicsOf = (texts: GroupTexts, marks: TranslationMarks = {}) => {
  const states = translationStates(texts, marks);
  return Object.fromEntries(languages.map((language) => [language, states[language].basics]));
};

const coffee = withBasics({ fi: 'Kahvihetki', sv: 'Kaffestund' });
const tea = withBasics({ fi: 'Teehetki', sv: 'Kaffestund' });
const marked = markTranslations(null, coffee, {});

describe('a translation', () => {
  test('is missing where its source has words and it has none', () => {
    expect(basicsOf(coffee)).toEqual({ fi: 'done', sv: 'done', en: 'missing', de: 'missing' });
  });

  test('has the first language a text exists in as its source, and that has nothing to do', () => {
    expect(basicsOf(withBasics({ en: 'Coffee' }))).toEqual({
      fi: 'missing',
      sv: 'missing',
      en: 'done',
      de: 'missing',
    });
  });

  test('is done where there is nothing to translate', () => {
    expect(new Set(languages.flatMap((language) => Object.values(translationStates(nothing, {})[language])))).toEqual(
      new Set(['done']),
    );
    expect(basicsOf(withBasics({}, { fi: ' ' })).sv).toBe('done');
  });

  test('is outdated when the source changed, and no longer when the change is undone', () => {
    const after = markTranslations(coffee, tea, marked);
    expect(basicsOf(tea, after).sv).toBe('outdated');
    expect(basicsOf(coffee, markTranslations(tea, coffee, after)).sv).toBe('done');
  });

  test('is outdated too when it had no mark before the source changed', () => {
    expect(basicsOf(tea, markTranslations(coffee, tea, {})).sv).toBe('outdated');
  });

  test('is done again when it was changed after its source', () => {
    const translated = withBasics({ fi: 'Teehetki', sv: 'Testund' });
    const after = markTranslations(tea, translated, markTranslations(coffee, tea, marked));
    expect(basicsOf(translated, after).sv).toBe('done');
  });

  test('changed together with its source is done', () => {
    const both = withBasics({ fi: 'Teehetki', sv: 'Testund' });
    expect(basicsOf(both, markTranslations(coffee, both, marked)).sv).toBe('done');
  });

  test('does not grow old by what is taken away or by spaces', () => {
    const two = withBasics({ fi: 'Kahvihetki', sv: 'Kaffestund' }, { fi: 'Kesällä ulkona.', sv: 'Ute på sommaren.' });
    const marks = markTranslations(null, two, {});
    expect(basicsOf(coffee, markTranslations(two, coffee, marks)).sv).toBe('done');
    const spaced = withBasics({ fi: ' Kahvihetki ', sv: 'Kaffestund' });
    expect(basicsOf(spaced, markTranslations(coffee, spaced, marked)).sv).toBe('done');
  });

  test('stays outdated when a text of its group is taken away', () => {
    const two = withBasics({ fi: 'Teehetki', sv: 'Kaffestund' }, { fi: 'Ulkona.', sv: 'Ute.' });
    const marks = { sv: { basics: { source: 'older', machine: false } } };
    expect(basicsOf(tea, markTranslations(two, tea, marks)).sv).toBe('outdated');
  });

  test('is a machine’s until somebody changes it', () => {
    const marks = markTranslations(null, coffee, {}, ['sv']);
    expect(basicsOf(coffee, marks).sv).toBe('machine-made');
    expect(basicsOf(coffee, markTranslations(coffee, coffee, marks)).sv).toBe('machine-made');
    const edited = withBasics({ fi: 'Kahvihetki', sv: 'Kaffepaus' });
    expect(basicsOf(edited, markTranslations(coffee, edited, marks)).sv).toBe('done');
  });

  test('loses its mark with its words', () => {
    const finnishOnly = withBasics({ fi: 'Kahvihetki' });
    expect(markTranslations(coffee, finnishOnly, marked).sv?.basics).toBeUndefined();
  });

  test('never stays outdated over a change and its undoing, whatever the words', () => {
    fc.assert(
      fc.property(fc.string({ minLength: 1 }), fc.string({ minLength: 1 }), (one, other) => {
        const first = withBasics({ fi: `a${one}`, sv: 'Text' });
        const second = withBasics({ fi: `b${other}`, sv: 'Text' });
        const marks = markTranslations(second, first, markTranslations(first, second, {}));
        expect(basicsOf(first, marks).sv).toBe('done');
      }),
    );
  });
});

describe('the hash of a source', () => {
  test('is that of the words that the others are translations of', () => {
    expect(hashOfSource([{ fi: 'Kahvi', sv: 'Kaffe' }])).toBe(hashOfSource([{ fi: 'Kahvi ' }]));
    expect(hashOfSource([{ fi: 'Kahvi' }])).not.toBe(hashOfSource([{ fi: 'kahvi' }]));
    expect(hashOfSource([{ fi: 'a' }, { fi: 'b' }])).not.toBe(hashOfSource([{ fi: 'b' }, { fi: 'a' }]));
  });

  test('stays the same from version to version, because databases keep it', () => {
    expect(hashOfSource([{ fi: 'Kahvihetki' }, { en: 'Coffee' }])).toBe('1ilj06jpmhdph');
  });
});

describe('the texts of a listing', () => {
  const group = aGroup({
    addressHidden: true,
    meetingPoint: { fi: 'Takaovi' },
    name: { fi: 'Kahvihetki' },
    joining: { kind: 'sign-up', how: { fi: 'Soita.' }, until: null, link: null },
    featureNotes: { b: { fi: 'Toinen.' }, a: { fi: 'Ensimmäinen.' } },
    schedules: [aSchedule({ note: { fi: 'Kesällä ulkona.' } })],
  });

  const words = (texts: GroupTexts) =>
    Object.fromEntries(fieldGroups.map((part) => [part, texts[part].flatMap(({ fi }) => fi ?? [])]));

  test('stand in their groups, features by their ids', () => {
    expect(words(textsByGroup(group))).toEqual({
      basics: ['Kahvihetki'],
      'price-and-joining': ['Soita.'],
      'first-visit': [],
      practical: ['Ensimmäinen.', 'Toinen.', 'Kesällä ulkona.'],
    });
  });

  test('of a place are those of its opening hours too', () => {
    const openingHours = someOpeningHours({
      note: { fi: 'Soita ovikelloa.' },
      seasons: [{ name: { fi: 'Kesä' }, from: '06-01', to: '08-31', spans: [] }],
    });
    expect(words(textsByGroup(aPlace({ openingHours }))).practical).toEqual(['Soita ovikelloa.', 'Kesä']);
  });

  test('are the same for editors and for readers, so that nothing hidden makes a translation outdated', () => {
    expect(textsByGroup(publicListing(group))).toEqual(textsByGroup(group));
  });
});

describe('what a page says of its translation', () => {
  const tell = (marks: TranslationMarks, texts = coffee) =>
    forEachLanguage((language) => tellTranslation(translationStates(texts, marks), language));

  test('is nothing when it is up to date, missing, or the source itself', () => {
    expect(tell(marked)).toEqual({ fi: null, sv: null, en: null, de: null });
  });

  test('is that the source changed since, or that a machine made it', () => {
    const everywhere = withBasics({ fi: 'Kahvi', sv: 'Kaffe', en: 'Coffee', de: 'Kaffee' });
    const changed = withBasics({ fi: 'Tee', sv: 'Kaffe', en: 'Coffee', de: 'Kaffee' });
    expect(tell(markTranslations(everywhere, changed, {}), changed)).toEqual({
      fi: null,
      sv: 'Originaltexten har ändrats efter den här översättningen. Något kan vara föråldrat.',
      en: 'The original text has changed since this translation was made. Some of it may be out of date.',
      de: 'Der Originaltext wurde nach dieser Übersetzung geändert. Manches stimmt vielleicht nicht mehr.',
    });
    expect(tell(markTranslations(null, everywhere, {}, languages), everywhere)).toEqual({
      fi: null,
      sv: 'En del av texten är maskinöversatt.',
      en: 'Some of this text was translated by a machine.',
      de: 'Ein Teil dieses Textes wurde maschinell übersetzt.',
    });
  });

  test('is both when both are true of different parts', () => {
    const texts: GroupTexts = { ...coffee, practical: [{ fi: 'Ovi', sv: 'Dörr' }] };
    const machine = markTranslations(null, texts, {}, ['sv']);
    const later: GroupTexts = { ...texts, basics: [{ fi: 'Teehetki', sv: 'Kaffestund' }] };
    expect(tell(markTranslations(texts, later, machine), later).sv).toBe(
      'Originaltexten har ändrats efter den här översättningen. Något kan vara föråldrat. En del av texten är maskinöversatt.',
    );
  });
});
