import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { createProgress } from '#launch/progress.ts';

beforeEach(() => {
  vi.useFakeTimers();
});

afterEach(() => {
  vi.useRealTimers();
});

function screen(isTTY: boolean) {
  let text = '';
  return { isTTY, write: (more: string) => (text += more), text: () => text };
}

/** What a terminal shows in the end: each line after its last return to the start. */
function shown(text: string): string[] {
  return text.split('\n').map((line) => line.split('\r\x1b[K').at(-1) ?? '');
}

const work = (seconds: number) => () =>
  new Promise<string>((resolve) => setTimeout(() => resolve('result'), seconds * 1000));

describe('progress', () => {
  it('says what is done, how far, and how long it took', async () => {
    const output = screen(false);
    const progress = createProgress(6, 'fi', output);
    const done = progress.step('operator.step.database', work(1.4));
    await vi.advanceTimersByTimeAsync(1400);
    expect(await done).toBe('result');
    expect(output.text()).toBe('1/6 Käynnistetään tietokanta …\n1/6 Käynnistetään tietokanta: valmis (1,4 s)\n');
  });

  it('says now and then that long work goes on, with its share', async () => {
    const output = screen(false);
    const progress = createProgress(6, 'en', output);
    const done = progress.step('operator.step.content', async (tellShare) => {
      tellShare(40, 92);
      await work(25)();
    });
    await vi.advanceTimersByTimeAsync(25_000);
    await done;
    expect(output.text().split('\n').slice(1, 3)).toEqual([
      '1/6 Preparing the content … 40/92, 10 s',
      '1/6 Preparing the content … 40/92, 20 s',
    ]);
  });

  it('stays in one line on a terminal, also when something is said in between', async () => {
    const output = screen(true);
    const progress = createProgress(6, 'sv', output);
    const done = progress.step('operator.step.admin', work(3));
    await vi.advanceTimersByTimeAsync(2000);
    progress.say('hej');
    await vi.advanceTimersByTimeAsync(1000);
    await done;
    expect(shown(output.text())).toEqual(['hej', expect.stringMatching(/^1\/6 Bygger .*: klart \(3 s\)$/), '']);
  });

  it('leaves a line that is whole when work fails', async () => {
    const output = screen(true);
    const progress = createProgress(6, 'de', output);
    await expect(progress.step('operator.step.web', () => Promise.reject(new Error('no')))).rejects.toThrow('no');
    expect(output.text().endsWith('…\n')).toBe(true);
  });
});
