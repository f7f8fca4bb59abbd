import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { projectRoot } from '#config.ts';
import { loadRegion } from '#content/region.ts';
import type { Language } from '#i18n/languages.ts';
import { readQuery } from '#search/read-query.ts';

const region = loadRegion(join(projectRoot, 'content'));

function read(language: Language, query: string): string {
  const { suggestions, words } = readQuery(query, region, language);
  return [words, ...suggestions.map(({ id, kind, text }) => `${kind} ${id} (${text})`)].join(' | ');
}

describe('a query', () => {
  test.each([
    ['fi', 'kävelykavereita Suolahdesta', 'kävelykavereita | village suolahti (Suolahdesta)'],
    ['fi', 'haapamaella', ' | village haapamaki (haapamaella)'],
    ['fi', 'Pihtiputaalla', ' | municipality pihtipudas (Pihtiputaalla)'],
    ['fi', 'Hankasalmen asemalla', ' | village hankasalmen-asema (Hankasalmen asemalla)'],
    ['en', 'coffee in Äänekoski', 'coffee | municipality aanekoski (Äänekoski)'],
    ['fi', 'jumppa 44200', 'jumppa | postal-code 44200 (44200)'],
  ] as const)('in %s may name a place: %s', (language, query, expected) => {
    expect(read(language, query)).toBe(expected);
  });

  test.each([
    ['fi', 'jumppa tiistaina', 'jumppa | weekday TU (tiistaina)'],
    ['fi', 'perjantai-ilta', ' | weekday FR (perjantai-ilta) | time evening (perjantai-ilta)'],
    ['sv', 'allsång i helgen', 'allsång | when weekend (i helgen)'],
    ['sv', 'fredagskväll', ' | weekday FR (fredagskväll) | time evening (fredagskväll)'],
    ['en', 'tomorrow', ' | when tomorrow (tomorrow)'],
    ['en', 'Friday night', ' | weekday FR (Friday night) | time evening (Friday night)'],
    ['de', 'was ist am Samstag los', ' | weekday SA (am Samstag)'],
    ['de', 'morgens', ' | time morning (morgens)'],
  ] as const)('in %s may name a day or a time: %s', (language, query, expected) => {
    expect(read(language, query)).toBe(expected);
  });

  test.each([
    ['fi', 'ilmainen kahvi', 'kahvi | feature free (ilmainen)'],
    ['fi', 'yksin', ' | feature come-alone (yksin)'],
    ['sv', 'gratis', ' | feature free (gratis)'],
    ['de', 'kostenlos', ' | feature free (kostenlos)'],
    ['en', 'something where Finnish is not needed', ' | feature no-finnish-needed (Finnish is not needed)'],
    ['en', 'book club in English', 'book club | language en (in English)'],
  ] as const)('in %s may name how it should be: %s', (language, query, expected) => {
    expect(read(language, query)).toBe(expected);
  });

  test.each([
    ['fi', 'kävelyseura'],
    ['fi', 'halli'],
    ['fi', 'laukku'],
    ['fi', 'ryhmä lapsille'],
    ['fi', 'yksinäinen'],
    ['sv', 'ensam'],
    ['de', 'Deutsch lernen'],
    ['en', ''],
    ['en', '🎉 <script> "'],
  ] as const)('in %s may be nothing but words, which stay as they are: %s', (language, query) => {
    expect(readQuery(query, region, language)).toEqual({ words: query, suggestions: [] });
  });
});
