import { expect, it } from 'vitest';
import { doConcurrently, endTogether } from '#publish/concurrently.ts';

it('does everything, never more at once than allowed', async () => {
  let running = 0;
  let most = 0;
  const done: number[] = [];
  await doConcurrently([1, 2, 3, 4, 5, 6, 7], 3, async (item) => {
    running += 1;
    most = Math.max(most, running);
    await new Promise(setImmediate);
    done.push(item);
    running -= 1;
  });
  expect(done.sort()).toEqual([1, 2, 3, 4, 5, 6, 7]);
  expect(most).toBe(3);
});

it('throws the first failure, when nothing runs any more, and begins nothing new', async () => {
  const done: number[] = [];
  const work = doConcurrently([1, 2, 3, 4, 5, 6], 2, async (item) => {
    await new Promise(setImmediate);
    if (item === 2) throw new Error('two');
    done.push(item);
  });
  await expect(work).rejects.toThrow('two');
  expect(done).not.toContain(6);
});

it('waits for all of the work before it throws, and gives all results', async () => {
  const ended: string[] = [];
  const slow = new Promise((resolve) => setImmediate(resolve)).then(() => ended.push('slow'));
  await expect(endTogether(Promise.reject(new Error('quick')), slow)).rejects.toThrow('quick');
  expect(ended).toEqual(['slow']);
  expect(await endTogether(Promise.resolve(1), Promise.resolve('two'))).toEqual([1, 'two']);
});
