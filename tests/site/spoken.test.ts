import { expect, it } from 'vitest';
import { inOnePiece, langOf, tellLanguages } from '#site/spoken.ts';

it('marks up a text only when it is in another language than the page', () => {
  expect(langOf({ text: 'Kahvihetki', language: 'fi' }, 'de')).toBe('fi');
  expect(langOf({ text: 'Kahvihetki', language: 'fi' }, 'fi')).toBeUndefined();
});

it('names the other languages in the language of the page', () => {
  expect(tellLanguages(['sv', 'en'], 'fi')).toBe('ruotsiksi ja englanniksi');
  expect(tellLanguages(['fi'], 'de')).toBe('auf Finnisch');
  expect(tellLanguages(['fi', 'sv', 'de'], 'en')).toBe('in Finnish, in Swedish and in German');
});

it('lets no line end within a clock', () => {
  expect(inOnePiece('klo 13–15')).toBe('klo\u00a013\u2060–\u206015');
  expect(inOnePiece('klo 17 – su 20.12. klo 14')).toBe('klo\u00a017\u00a0– su\u00a020.12.\u00a0klo\u00a014');
});
