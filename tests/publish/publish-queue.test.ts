import { describe, expect, it } from 'vitest';
import type { PendingChange } from '#publish/outbox.ts';
import { chooseRows, documentKey, documentsInASecond } from '#publish/publish-queue.ts';

const row = (id: string, document = id, savedBy: string | null = null): PendingChange => ({
  id,
  collection: 'groups',
  document,
  operation: 'write',
  attempts: 0,
  error: null,
  savedBy,
  since: new Date(0),
});

const rows = (from: number, to: number) => Array.from({ length: to - from }, (_, n) => row(String(from + n)));

const nothing = { publishedAt: new Map(), failedRows: new Set<string>(), mostDocuments: 10 };

const idsOf = (chosen: ReturnType<typeof chooseRows>) => chosen.rows.map(({ id }) => id);

describe('what is published next', () => {
  it('is everything that waits, the rows of one document together', () => {
    const chosen = chooseRows([row('1', 'a'), row('2', 'b'), row('3', 'a')], nothing, 0);
    expect(idsOf(chosen)).toEqual(['1', '3', '2']);
    expect(chosen.again).toBeNull();
  });

  it('leaves a document alone that was published a moment ago, and says when to look again', () => {
    const publishedAt = new Map([[documentKey(row('1', 'a')), 10_000]]);
    const waiting = [row('1', 'a'), row('2', 'b')];
    expect(chooseRows(waiting, { ...nothing, publishedAt }, 10_100)).toMatchObject({
      rows: [{ id: '2' }],
      again: 11_250,
    });
    expect(idsOf(chooseRows(waiting, { ...nothing, publishedAt }, 11_250))).toEqual(['1', '2']);
  });

  it('takes a hundred saves of one document in five seconds at most five times', () => {
    const publishedAt = new Map<string, number>();
    let renders = 0;
    for (let now = 0; now < 5_000; now += 50) {
      if (chooseRows([row(String(now), 'a')], { ...nothing, publishedAt }, now).rows.length === 0) continue;
      renders += 1;
      publishedAt.set(documentKey(row('', 'a')), now);
    }
    expect(renders).toBeLessThanOrEqual(5);
  });

  it('skips what has failed until its document changes again', () => {
    const failedRows = new Set(['1']);
    expect(idsOf(chooseRows([row('1', 'a'), row('2', 'b')], { ...nothing, failedRows }, 0))).toEqual(['2']);
    expect(idsOf(chooseRows([row('1', 'a'), row('3', 'a')], { ...nothing, failedRows }, 0))).toEqual(['1', '3']);
  });

  it('does not let a single edit wait behind the import of another person', () => {
    const chosen = chooseRows([...rows(0, 1000), row('single', 'single', 'volunteer')], nothing, 7);
    expect(chosen.rows).toHaveLength(10);
    expect(idsOf(chosen).slice(0, 3)).toEqual(['0', 'single', '1']);
    expect(chosen.again).toBe(7);
  });

  it('is as much as takes about a second, from what the last took', () => {
    expect(documentsInASecond(20, 4_000)).toBe(5);
    expect(documentsInASecond(20, 500)).toBe(40);
    expect(documentsInASecond(1, 20_000)).toBe(4);
    expect(documentsInASecond(100, 100)).toBe(100);
  });
});
