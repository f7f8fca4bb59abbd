import { describe, expect, test } from 'vitest';
import { textFor } from '#directory/localized.ts';

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
