import { describe, expect, test } from 'vitest';
import { textFor, textsFor } from '#directory/localized.ts';

describe('the text for a reader', () => {
  test('is in their language when somebody has written it', () => {
    expect(textFor({ fi: 'Kahvihetki', de: 'Kaffeestunde' }, 'de')).toEqual({ text: 'Kaffeestunde', language: 'de' });
  });

  test('is otherwise in the first language there is, and says which', () => {
    expect(textFor({ fi: 'Kahvihetki', sv: 'Kaffestund' }, 'en')).toEqual({ text: 'Kahvihetki', language: 'fi' });
    expect(textFor({ de: 'Kaffeestunde' }, 'fi')).toEqual({ text: 'Kaffeestunde', language: 'de' });
  });

  test('does not count spaces as a text', () => {
    expect(textFor({ fi: '  ', sv: ' Kaffestund ' }, 'fi')).toEqual({ text: 'Kaffestund', language: 'sv' });
  });

  test.each([[{}], [{ fi: '' }], [null], [undefined]])('is not there in %j', (localized) => {
    expect(textFor(localized, 'fi')).toBeNull();
  });
});

describe('words that need not be there in every language', () => {
  const words = [{ fi: 'kylä' }, { fi: 'talkoot', sv: 'talko' }];

  test('are those of the reader, and all of them for a reader who has none', () => {
    expect(textsFor(words, 'sv')).toEqual([{ text: 'talko', language: 'sv' }]);
    expect(textsFor(words, 'de').map(({ text }) => text)).toEqual(['kylä', 'talkoot']);
  });
});
