import { describe, expect, it } from 'vitest';
import { createBell } from '#publish/bell.ts';

const never = 60_000;

describe('a bell', () => {
  it('wakes who waits', async () => {
    const bell = createBell();
    const woken = bell.wait(never);
    bell.ring();
    await expect(woken).resolves.toBeUndefined();
  });

  it('remembers a ring for the next who comes to wait, and many rings as one', async () => {
    const bell = createBell();
    bell.ring();
    bell.ring();
    await bell.wait(never);
    const order: string[] = [];
    const second = bell.wait(never).then(() => order.push('woken'));
    order.push('waiting');
    bell.ring();
    await second;
    expect(order).toEqual(['waiting', 'woken']);
  });

  it('lets go when the time is over', async () => {
    await expect(createBell().wait(1)).resolves.toBeUndefined();
  });
});
