import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { slugFrom } from '#directory/slug.ts';

describe('the readable part of an address', () => {
  test.each([
    ['Äänekosken näyttämökerho', 'aanekosken-nayttamokerho'],
    ['Åbo & Ångermanland', 'abo-angermanland'],
    ['Straße für Übungen', 'strasse-fur-ubungen'],
    ['Café Crème', 'cafe-creme'],
    ['Šakki ja žonglööraus', 'sakki-ja-zonglooraus'],
    ['  65+ – yhdessä!  ', '65-yhdessa'],
    ['Ääni (hajotettu)'.normalize('NFD'), 'aani-hajotettu'],
  ])('of %s is %s', (name, slug) => {
    expect(slugFrom(name, 'ryhma')).toBe(slug);
  });

  test.each(['', '   ', '!!!', 'Привет', '你好', '🎈'])(
    'of %j, which has no letter it can hold, is the fallback',
    (name) => {
      expect(slugFrom(name, 'ryhma')).toBe('ryhma');
    },
  );

  test('is never empty, never long, and holds only small letters, digits and single hyphens', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 200 }), (name) => {
        const slug = slugFrom(name, 'ryhma');
        expect(slug).toMatch(/^[a-z0-9]+(-[a-z0-9]+)*$/);
        expect(slug.length).toBeLessThanOrEqual(80);
      }),
    );
  });

  test('of a slug is the same slug', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (name) => {
        const slug = slugFrom(name, 'ryhma');
        expect(slugFrom(slug, 'other')).toBe(slug);
      }),
    );
  });
});
