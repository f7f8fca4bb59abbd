import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { projectRoot } from '#config.ts';
import { loadRegion } from '#content/region.ts';
import { loadSample } from '#content/sample.ts';
import { languages } from '#i18n/languages.ts';
import { halves, judgedQueries } from './judged-queries.ts';

const contentDir = join(projectRoot, 'content');
const region = loadRegion(contentDir);
const sample = loadSample(contentDir, region);

const queries = halves.flatMap((half) => judgedQueries(half).map((judged) => ({ ...judged, half })));

describe('the judged queries', () => {
  test('name what is in the sample content', () => {
    const known = new Set([
      ...sample.listings.map(({ id }) => id),
      ...sample.organisations.map(({ id }) => `organisation:${id}`),
      ...region.municipalities.map(({ id }) => `municipality:${id}`),
      ...region.taxonomy.themes.map(({ id }) => `theme:${id}`),
    ]);
    const named = queries.flatMap(({ best, useful, wrong }) => [...best, ...useful, ...wrong]);
    expect(named.filter((id) => !known.has(id))).toEqual([]);
  });

  test('are each asked once, and judge each page once', () => {
    const asked = queries.map(({ query, language }) => `${language} ${query.toLowerCase()}`);
    expect(asked.filter((query, at) => asked.indexOf(query) !== at)).toEqual([]);
    const judgedTwice = queries.filter(({ best, useful, wrong }) => {
      const named = [...best, ...useful, ...wrong];
      return new Set(named).size < named.length;
    });
    expect(judgedTwice.map(({ query }) => query)).toEqual([]);
  });

  test('have each something to find', () => {
    expect(queries.filter(({ best }) => best.length === 0).map(({ query }) => query)).toEqual([]);
  });

  test('are enough in every language, and alike in both halves', () => {
    for (const language of languages) {
      const [tune = 0, heldOut = 0] = halves.map(
        (half) => queries.filter((judged) => judged.half === half && judged.language === language).length,
      );
      expect(tune + heldOut).toBeGreaterThanOrEqual(30);
      expect(Math.abs(tune - heldOut)).toBeLessThanOrEqual(1);
    }
    const [tune, heldOut] = halves.map(
      (half) => new Set(queries.flatMap((judged) => (judged.half === half ? [judged.kind] : []))),
    );
    expect(tune).toEqual(heldOut);
  });
});
