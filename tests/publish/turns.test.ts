import { expect, it } from 'vitest';
import { doInTurns, endTogether } from '#publish/turns.ts';

it('does one thing after the other, and lets others have their turn', async () => {
  const done: (number | string)[] = [];
  setImmediate(() => done.push('other'));
  await doInTurns([...Array(100).keys()], (item) => done.push(item));
  expect(done.filter((item) => item !== 'other')).toEqual([...Array(100).keys()]);
  expect(done.indexOf('other')).toBeLessThan(100);
});

it('ends with the first failure, and begins nothing new', async () => {
  const done: number[] = [];
  const work = doInTurns([1, 2, 3], async (item) => {
    if (item === 2) throw new Error('two');
    done.push(item);
  });
  await expect(work).rejects.toThrow('two');
  expect(done).toEqual([1]);
});

it('waits for all of the work before it throws, and gives all results', async () => {
  const ended: string[] = [];
  const slow = new Promise((resolve) => setImmediate(resolve)).then(() => ended.push('slow'));
  await expect(endTogether(Promise.reject(new Error('quick')), slow)).rejects.toThrow('quick');
  expect(ended).toEqual(['slow']);
  expect(await endTogether(Promise.resolve(1), Promise.resolve('two'))).toEqual([1, 'two']);
});
