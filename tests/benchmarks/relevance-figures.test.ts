import { describe, expect, test } from 'vitest';
import { ndcgOf, relevanceFigures, worstOf } from './relevance-figures.ts';

const judged = {
  query: 'kahvila',
  language: 'fi',
  kind: 'compound',
  best: ['language-cafe', 'knitting-cafe'],
  useful: ['coffee'],
  wrong: ['grief-group'],
} as const;

describe('the figures of relevance', () => {
  test('are full marks for the best order there is', () => {
    const found = ['knitting-cafe', 'language-cafe', 'coffee', 'something-else'];
    expect(relevanceFigures([{ judged, found }])).toEqual({ queries: 1, success: 1, ndcg: 1, wrong: 0 });
  });

  test('are nothing for nothing found', () => {
    expect(relevanceFigures([{ judged, found: [] }])).toEqual({ queries: 1, success: 0, ndcg: 0, wrong: 0 });
  });

  test('count what comes late for less', () => {
    const late = ndcgOf({ judged, found: ['x', 'y', 'knitting-cafe', 'language-cafe', 'coffee'] });
    const later = ndcgOf({ judged, found: ['x', 'y', 'coffee', 'knitting-cafe', 'language-cafe'] });
    expect(late).toBeLessThan(1);
    expect(later).toBeLessThan(late);
  });

  test('do not take what comes sixth for success, nor what comes eleventh for anything', () => {
    const others = Array.from({ length: 5 }, (_, at) => `other-${at}`);
    expect(relevanceFigures([{ judged, found: [...others, 'knitting-cafe'] }]).success).toBe(0);
    expect(ndcgOf({ judged, found: [...others, ...others.map((id) => `${id}x`), 'knitting-cafe'] })).toBe(0);
  });

  test('count the wrong among the first three only', () => {
    const third = { judged, found: ['x', 'y', 'grief-group'] };
    const fourth = { judged, found: ['x', 'y', 'z', 'grief-group'] };
    expect(relevanceFigures([third, fourth]).wrong).toBe(1);
  });

  test('tell the worst first', () => {
    const good = { judged, found: ['knitting-cafe'] };
    const none = { judged, found: ['x'] };
    const wrong = { judged, found: ['grief-group'] };
    expect(worstOf([good, none, wrong], 2)).toEqual([wrong, none]);
  });
});
