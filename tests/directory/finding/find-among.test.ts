import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { ListingFacts } from '#directory/finding/facts.ts';
import { filterGroups } from '#directory/finding/filter-groups.ts';
import { findAmong } from '#directory/finding/find-among.ts';
import type { Finding } from '#directory/finding/finding.ts';
import { matchOf } from '#directory/finding/match.ts';
import { timesMeant } from '#directory/finding/time-aspect.ts';
import { addDays } from '#i18n/dates.ts';
import { today } from '../../fixtures/snapshot.ts';
import { anyFinding, asking, context, manyFacts, region, someFacts } from './any-finding.ts';

/** The same, one listing after the other. */
const bruteForce = (facts: readonly ListingFacts[], finding: Finding) =>
  facts.filter((each) => {
    const answer = matchOf(each, finding, context);
    return answer === 'yes' || (answer === 'unknown' && finding.unknown);
  });

const groups = filterGroups(region);

describe('what is found', () => {
  test('is what each listing answers by itself, in the order given', () => {
    fc.assert(
      fc.property(manyFacts, anyFinding, (facts, finding) => {
        expect(findAmong(facts, finding, context).found).toEqual(bruteForce(facts, finding));
      }),
    );
  });

  test('is more with what is not known, by the number that is offered', () => {
    fc.assert(
      fc.property(manyFacts, anyFinding, (facts, finding) => {
        const [without, added] = [false, true].map((unknown) => findAmong(facts, { ...finding, unknown }, context));
        expect(without?.unknown).toBe((added?.found.length ?? 0) - (without?.found.length ?? 0));
        expect(added?.unknown).toBe(without?.unknown);
      }),
    );
  });

  test('is everything when nothing is asked', () => {
    const facts = Array.from({ length: 100 }, (_, at) => someFacts({ id: `${at}` }));
    expect(findAmong(facts, asking({}), context)).toMatchObject({ found: facts, unknown: 0 });
    expect(findAmong([], asking({ age: 75 }), context)).toMatchObject({ found: [], unknown: 0 });
  });

  test('is looked for anew on the next day', () => {
    const facts = [someFacts({ times: [{ date: today, start: 600, end: 700 }], unknownDays: [] })];
    const finding = asking({ when: { kind: 'today' } });
    expect(findAmong(facts, finding, context).found).toHaveLength(1);
    expect(findAmong(facts, finding, { ...context, today: addDays(today, 1) }).found).toHaveLength(0);
  });
});

describe('the times that are meant', () => {
  test('are there of all that is found by its day', () => {
    fc.assert(
      fc.property(manyFacts, anyFinding, (facts, { when, times }) => {
        const { found } = findAmong(facts, asking({ when, times }), context);
        const timed = facts.filter((each) => timesMeant(each, { when, times }, context).length > 0);
        expect(found).toEqual(when === null && times.length === 0 ? facts : timed);
      }),
    );
  });
});

describe('the number on a choice', () => {
  test('is how many are found when it is chosen', () => {
    fc.assert(
      fc.property(manyFacts, anyFinding, (facts, finding) => {
        const { counts } = findAmong(facts, finding, context);
        const expected = groups.map(({ id, choices, choose }) => [
          id,
          choices.map((choice) => [choice.id, bruteForce(facts, choose(finding, choice.id)).length]),
        ]);
        expect([...counts].map(([id, ofGroup]) => [id, [...ofGroup]])).toEqual(expected);
      }),
    );
  });

  test('is there for every choice, that of none included', () => {
    const { counts } = findAmong([someFacts({ themes: ['crafts'] })], asking({}), context);
    expect(counts.get('theme')).toEqual(
      new Map([
        ['crafts', 1],
        ['company', 0],
      ]),
    );
    expect(groups.every(({ id, choices }) => counts.get(id)?.size === choices.length)).toBe(true);
  });
});

describe('a choice', () => {
  test('that is taken back is not chosen any more, and taking it again asks the same', () => {
    fc.assert(
      fc.property(anyFinding, fc.constantFrom(...groups), (finding, group) => {
        for (const { id } of group.choices) {
          const chosen = group.choose(finding, id);
          expect(group.chosen(chosen)).toContain(id);
          if (group.id !== 'area') expect(group.chosen(group.leave(chosen, id))).not.toContain(id);
          expect(group.choose(chosen, id)).toEqual(chosen);
        }
      }),
    );
  });
});
