import { describe, expect, test } from 'vitest';
import {
  editorialPath,
  homePath,
  listingPath,
  municipalityPath,
  organisationPath,
  reservedSegments,
  searchPath,
  segments,
  themePath,
} from '#directory/addresses.ts';
import { forEachLanguage, languages } from '#i18n/languages.ts';

const slug = { fi: 'kasityot', sv: 'hantverk', en: 'crafts', de: 'handarbeit' };

describe('addresses', () => {
  test('are those other people link to', () => {
    expect([
      homePath('fi'),
      searchPath('de'),
      municipalityPath({ id: 'jyvaskyla' }, 'sv'),
      themePath({ slug }, 'en'),
      listingPath({ kind: 'place', slug: 'kylatupa' }, 'fi'),
      listingPath({ kind: 'group', slug: 'kahvihetki' }, 'sv'),
      listingPath({ kind: 'event', slug: 'joulujuhla' }, 'de'),
      organisationPath({ slug: 'kylayhdistys' }, 'en'),
      editorialPath({ slug }, 'fi'),
    ]).toEqual([
      '/fi/',
      '/de/suche/',
      '/sv/jyvaskyla/',
      '/en/themes/crafts/',
      '/fi/paikat/kylatupa/',
      '/sv/grupper/kahvihetki/',
      '/de/veranstaltungen/joulujuhla/',
      '/en/organisers/kylayhdistys/',
      '/fi/kasityot/',
    ]);
  });

  test('of different kinds of pages never meet within a language', () => {
    for (const language of languages) {
      const all = Object.values(segments).map((segment) => segment[language]);
      expect(new Set(all).size).toBe(all.length);
    }
  });

  test('keep their segments from municipalities and editorial pages', () => {
    expect(reservedSegments).toEqual(expect.arrayContaining(Object.values(segments.place)));
    expect(reservedSegments).toEqual(expect.arrayContaining(['admin', 'api', 'media', 'oma', ...languages]));
    expect(Object.keys(forEachLanguage(homePath))).toEqual([...languages]);
  });
});
