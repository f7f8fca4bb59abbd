import { describe, expect, it } from 'vitest';
import { foundTogether, type Matched } from '../../src/site/search/together.ts';

/** A result of an index, found by a word of it. */
const result = (from: string, id: string, word?: string): Matched => ({
  from,
  id,
  scores: word === undefined ? [] : [{ search_term: word }],
});

const ids = (results: readonly Matched[]): string[] => results.map(({ id }) => id);

describe('indexes that are searched together', () => {
  it('all answer when each has a word that begins as the query does', () => {
    const results = [
      result('base', '1', 'kahvila'),
      result('recent', '2', 'kahvi'),
      result('newest', '3', 'kahvihetki'),
    ];
    expect(ids(foundTogether(results, [{ results, search_keywords: ['kahvi'] }]))).toEqual(['1', '2', '3']);
  });

  it('leave the answer to the one whose word is nearest to the query', () => {
    const results = [result('base', '1', 'kah'), result('recent', '2', 'kahvil'), result('newest', '3', 'kahv')];
    expect(ids(foundTogether(results, [{ results, search_keywords: ['kahvilat'] }]))).toEqual(['2']);
  });

  it('do not answer for a word they have not, when another has it', () => {
    const results = [result('base', '1', 'kerho'), result('newest', '2', 'kerho')];
    const words = [
      { results, search_keywords: ['kerho'] },
      { results: [result('base', '1', 'neule')], search_keywords: ['neule'] },
    ];
    expect(ids(foundTogether(results, words))).toEqual(['1']);
  });

  it('keep what is found by words that weigh nothing', () => {
    const results = [result('base', '1', 'kahvila'), result('newest', '2')];
    expect(ids(foundTogether(results, [{ results, search_keywords: ['kahvi'] }]))).toEqual(['1', '2']);
  });
});
