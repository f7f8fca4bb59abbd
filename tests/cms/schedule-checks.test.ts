import { beforeEach, describe, expect, test, vi } from 'vitest';
import { scheduleCheck } from '#cms/fields/schedule-checks.ts';
import { scheduleProblems } from '#directory/schedule-problems.ts';
import { aRegion } from '../fixtures/snapshot.ts';

vi.mock('#directory/schedule-problems.ts', async (original) => {
  const domain = await original<typeof import('#directory/schedule-problems.ts')>();
  return { ...domain, scheduleProblems: vi.fn(domain.scheduleProblems) };
});

beforeEach(() => {
  vi.mocked(scheduleProblems).mockClear();
});

const daily = { repeats: 'daily', startDate: '2099-01-01', endDate: '2099-12-31', startTime: '13:00' };

/** What is said of an exception's date while the form is being filled in: Payload names no path then. */
function told(schedules: readonly object[], beside: { readonly date: string }) {
  const context = { data: { schedules }, event: 'onChange', siblingData: beside, req: { i18n: { language: 'en' } } };
  return scheduleCheck(aRegion(), 'exception')(beside.date, context as never);
}

describe('while the form is being filled in', () => {
  test('an exception is looked at with the row that holds it', () => {
    const within = { date: '2099-03-02', change: 'skipped' };
    const outside = { date: '2100-03-02', change: 'skipped' };
    const schedules = [{ ...daily }, { ...daily, exceptions: [within, outside] }];
    expect(told(schedules, within)).toBe(true);
    expect(told(schedules, outside)).toMatch(/^Nothing happens on this date/);
    expect(scheduleProblems).toHaveBeenCalledTimes(1);
  });

  test.each([
    [
      'in a row',
      [{ ...daily, exceptions: Array.from({ length: 201 }, () => ({ date: '2100-01-01', change: 'skipped' })) }],
    ],
    [
      'of rows',
      Array.from({ length: 51 }, () => ({ ...daily, exceptions: [{ date: '2100-01-01', change: 'skipped' }] })),
    ],
  ])('nothing is worked out where there are too many %s', (_, schedules) => {
    for (const schedule of schedules) for (const exception of schedule.exceptions) told(schedules, exception);
    expect(scheduleProblems).not.toHaveBeenCalled();
  });

  test('a field whose row is not there is left alone', () => {
    expect(told([{ ...daily }], { date: '2100-03-02' })).toBe(true);
  });
});
