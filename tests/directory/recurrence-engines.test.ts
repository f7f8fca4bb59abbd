import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { addDays } from '#i18n/dates.ts';
import { anySample } from '../fixtures/recurrence/any-rule.ts';
import { timesByDefinition } from '../fixtures/recurrence/by-definition.ts';
import { compareEngines } from '../fixtures/recurrence/differences.ts';
import { ourTimes } from '../fixtures/recurrence/two-engines.ts';

describe('the times of any rule', () => {
  test('are those of another engine, or differ for a reason that is known', () => {
    fc.assert(
      fc.property(anySample, (sample) => {
        expect(compareEngines(sample)).not.toBe('unexplained');
      }),
      { numRuns: 200 },
    );
  }, 60_000);

  test('are those that its parts define, from any start', () => {
    fc.assert(
      fc.property(anySample, ({ rule, day }) => {
        const start = addDays('2024-01-01', day);
        fc.pre(!/^(second|minute|hour)ly$/.test(rule.frequency));
        const ours = ourTimes(rule, start, '09:30');
        expect(ours).toEqual(timesByDefinition(rule, start, '09:30', ours.length));
      }),
      { numRuns: 200 },
    );
  }, 60_000);
});
