import { afterAll, beforeAll, expect, test } from 'vitest';
import { allPoints, crashOnce } from './crash-round.ts';
import { type CrashSite, openCrashSite } from './crash-site.ts';
import { randomNumbers } from './random-edit.ts';

let site: CrashSite;
const random = randomNumbers(7);
/** A publisher has to start for each point. */
const patience = { timeout: 180_000 };

beforeAll(async () => {
  site = await openCrashSite();
});
afterAll(() => site?.close());

test.each(allPoints)(
  'when the process dies at “%s”, the site is whole, and complete after the next start',
  patience,
  async (point) => {
    expect(await crashOnce(site, point, { random, mark: point, thorough: false })).toMatchObject({
      died: true,
      wrongThen: [],
      wrongLater: [],
    });
    expect(await site.pending()).toBe(0);
  },
);

test('after all of that the site is, byte for byte, what a full publish gives', patience, async () => {
  expect(await site.differences()).toEqual([]);
});
