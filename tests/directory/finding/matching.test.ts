import { describe, expect, test } from 'vitest';
import type { ListingFacts } from '#directory/finding/facts.ts';
import { filterGroups } from '#directory/finding/filter-groups.ts';
import type { Finding } from '#directory/finding/finding.ts';
import { matchOf } from '#directory/finding/match.ts';
import { addDays } from '#i18n/dates.ts';
import { aRegion, today } from '../../fixtures/snapshot.ts';
import { asking, context, region, someFacts } from './any-finding.ts';

const answer = (facts: Partial<ListingFacts>, finding: Partial<Finding>) =>
  matchOf(someFacts(facts), asking(finding), context);

/** Whose times are all told. */
const on = (...times: ListingFacts['times']): Partial<ListingFacts> => ({ times, unknownDays: [], later: false });

const clock = (date: string, from: number | null, to: number | null) => ({
  date,
  start: from === null ? null : from * 60,
  end: to === null ? null : to * 60,
});

const saturday = '2026-11-28';
const sunday = '2026-11-29';

describe('what is not known', () => {
  test.each<[string, Partial<Finding>]>([
    ['the theme', { themes: ['crafts'] }],
    ['the audience', { audiences: ['carers'] }],
    ['the language', { languages: ['uk'] }],
    ['how to take part', { attendances: ['online'] }],
    ['the price', { prices: ['free'] }],
    ['the age', { age: 75 }],
    ['a threshold feature', { features: ['come-alone'] }],
    ['an accessibility feature', { features: ['step-free'] }],
    ['the day', { when: { kind: 'today' } }],
    ['the time of day', { times: ['evening'] }],
    ['when it was checked', { checked: 'recently' }],
    ['the village', { municipalities: ['alpha'], village: 'kirkonkyla', area: 'village' }],
  ])('is neither yes nor no: %s', (_what, finding) => {
    expect(answer({}, finding)).toBe('unknown');
  });

  test('does not help what is known not to fit', () => {
    expect(answer({ price: 'paid' }, { prices: ['free'], age: 75 })).toBe('no');
    expect(answer({ price: 'free' }, { prices: ['free'], age: 75 })).toBe('unknown');
  });

  test('of the price is more than free or not: nobody has told whether it is voluntary', () => {
    expect(answer({ price: 'not-free' }, { prices: ['free'] })).toBe('no');
    expect(answer({ price: 'not-free' }, { prices: ['paid'] })).toBe('unknown');
  });
});

describe('choices', () => {
  const crafts = { themes: ['crafts'], kind: 'group' } as const;

  test('of one group widen', () => {
    expect(answer(crafts, { themes: ['company'] })).toBe('no');
    expect(answer(crafts, { themes: ['company', 'crafts'] })).toBe('yes');
  });

  test('of two groups narrow', () => {
    expect(answer(crafts, { themes: ['crafts'], kinds: ['group'] })).toBe('yes');
    expect(answer(crafts, { themes: ['crafts'], kinds: ['event'] })).toBe('no');
  });

  test('of features narrow, each by itself', () => {
    const features = { free: 'yes', ride: 'no' } as const;
    expect(answer({ features }, { features: ['free'] })).toBe('yes');
    expect(answer({ features }, { features: ['free', 'ride'] })).toBe('no');
    expect(answer({ features }, { features: ['free', 'step-free'] })).toBe('unknown');
  });

  test('of age are in years, with both limits included', () => {
    const ages = [{ from: 65, to: 75 }];
    expect([64, 65, 75, 76].map((age) => answer({ ages }, { age }))).toEqual(['no', 'yes', 'yes', 'no']);
    expect(answer({ ages: [{ from: null, to: null }] }, { age: 3 })).toBe('yes');
  });

  test('of when it was checked follow the rule of the region', () => {
    expect(answer({ checked: addDays(today, -180) }, { checked: 'recently' })).toBe('yes');
    expect(answer({ checked: addDays(today, -181) }, { checked: 'recently' })).toBe('no');
  });

  test('come from the taxonomy: a feature that is added is a filter', () => {
    const { taxonomy } = region;
    const sauna = { id: 'sauna', label: { fi: 'Sauna', sv: 'Bastu', en: 'Sauna', de: 'Sauna' } };
    const added = aRegion({ taxonomy: { ...taxonomy, accessibility: [...taxonomy.accessibility, sauna] } });
    const group = filterGroups(added).find(({ id }) => id === 'accessibility');
    expect(group?.choices.at(-1)).toEqual(sauna);
    const finding = group?.choose(asking({}), 'sauna') ?? asking({});
    expect(matchOf(someFacts({ features: { sauna: 'yes' } }), finding, { ...context, region: added })).toBe('yes');
    expect(matchOf(someFacts({ features: { sauna: 'no' } }), finding, { ...context, region: added })).toBe('no');
  });
});

describe('a day', () => {
  test('today is Tuesday, tomorrow Wednesday', () => {
    expect(answer(on(clock(today, 13, 15)), { when: { kind: 'today' } })).toBe('yes');
    expect(answer(on(clock(today, 13, 15)), { when: { kind: 'tomorrow' } })).toBe('no');
    expect(answer(on(clock(addDays(today, 1), 13, 15)), { when: { kind: 'tomorrow' } })).toBe('yes');
  });

  test.each([
    [today, [saturday, sunday]],
    ['2026-11-27', [saturday, sunday]],
    [saturday, [saturday, sunday]],
    [sunday, [sunday]],
    ['2026-11-30', ['2026-12-05', '2026-12-06']],
  ])('of the weekend, seen on %s, is the coming Saturday or Sunday, or what is left of it', (day, expected) => {
    const days = Array.from({ length: 20 }, (_, at) => addDays('2026-11-20', at));
    const found = days.filter(
      (date) =>
        matchOf(someFacts(on(clock(date, 13, 15))), asking({ when: { kind: 'weekend' } }), {
          ...context,
          today: day,
        }) === 'yes',
    );
    expect(found).toEqual(expected);
  });

  test('of the week is one of the next seven, today included', () => {
    const found = [-1, 0, 6, 7].map((days) =>
      answer(on(clock(addDays(today, days), 13, 15)), { when: { kind: 'week' } }),
    );
    expect(found).toEqual(['no', 'yes', 'yes', 'no']);
  });

  test('of some dates is one of them, both ends included', () => {
    const when = { kind: 'dates', from: '2026-12-01', to: '2026-12-03' } as const;
    const dates = ['2026-11-30', '2026-12-01', '2026-12-03', '2026-12-04'];
    expect(dates.map((date) => answer(on(clock(date, 13, 15)), { when }))).toEqual(['no', 'yes', 'yes', 'no']);
  });

  test('that nobody has told of is not known; another one is', () => {
    const facts = { ...on(clock(saturday, 10, 14)), unknownDays: [sunday] };
    expect(answer(facts, { when: { kind: 'dates', from: sunday, to: sunday } })).toBe('unknown');
    expect(answer(facts, { when: { kind: 'weekend' } })).toBe('yes');
    expect(answer(facts, { when: { kind: 'today' } })).toBe('no');
  });

  test('further off than is told is not known of what goes on', () => {
    const when = { kind: 'dates', from: '2027-05-01', to: '2027-05-02' } as const;
    expect(answer({ ...on(clock(today, 13, 15)), later: true }, { when })).toBe('unknown');
    expect(answer(on(clock(today, 13, 15)), { when })).toBe('no');
  });

  test('further off has a time of day that is not known, unless there are times before that', () => {
    expect(answer({ ...on(), later: true }, { times: ['evening'] })).toBe('unknown');
    expect(answer({ ...on(clock(today, 13, 15)), later: true }, { times: ['evening'] })).toBe('no');
    expect(answer({ ...on(), later: true }, { when: { kind: 'week' }, times: ['evening'] })).toBe('no');
  });
});

describe('a time of day', () => {
  test('is one question with the day', () => {
    const facts = on(clock(saturday, 10, 12), clock(sunday, 18, 20));
    const weekend = { when: { kind: 'weekend' } } as const;
    const onSaturday = { when: { kind: 'dates', from: saturday, to: saturday } } as const;
    expect(answer(facts, { ...weekend, times: ['evening'] })).toBe('yes');
    expect(answer(facts, { ...onSaturday, times: ['evening'] })).toBe('no');
    expect(answer(facts, { ...onSaturday, times: ['evening', 'morning'] })).toBe('yes');
  });

  test('of a group is that of its beginning', () => {
    const facts = on(clock(today, 11.5, 13.5));
    expect(answer(facts, { times: ['morning'] })).toBe('yes');
    expect(answer(facts, { times: ['afternoon'] })).toBe('no');
    expect(answer(on(clock(today, 17, null)), { times: ['evening'] })).toBe('yes');
  });

  test('of a place is any it is open in for a while', () => {
    const open = { ...on(clock(today, 9, 17)), kind: 'place' } as const;
    expect((['morning', 'afternoon', 'evening'] as const).map((time) => answer(open, { times: [time] }))).toEqual([
      'yes',
      'yes',
      'no',
    ]);
    expect(answer({ ...on(clock(today, 20, 26)), kind: 'place' }, { times: ['evening'] })).toBe('yes');
  });

  test('is any for what lasts all day', () => {
    expect(answer(on(clock(today, null, null)), { times: ['evening'] })).toBe('yes');
  });
});

describe('where', () => {
  const where = (municipality: string, village: string | null, finding: Partial<Finding>) =>
    answer({ municipality, village }, finding);

  test('is a municipality, it with its neighbours, or all of the region', () => {
    const found = (area: Finding['area']) =>
      ['alpha', 'beta', 'gamma'].filter((id) => where(id, null, { municipalities: ['alpha'], area }) === 'yes');
    expect(found('municipality')).toEqual(['alpha']);
    expect(found('neighbours')).toEqual(['alpha', 'beta']);
    expect(found('region')).toEqual(['alpha', 'beta', 'gamma']);
  });

  test('is a village, and from there what is around it', () => {
    const suolahti = { village: 'suolahti', area: 'village' } as const;
    expect(where('beta', 'suolahti', suolahti)).toBe('yes');
    expect(where('beta', 'kirkonkyla', suolahti)).toBe('no');
    expect(where('alpha', null, suolahti)).toBe('no');
    expect(where('beta', 'kirkonkyla', { village: 'suolahti', area: 'municipality' })).toBe('yes');
    expect(where('gamma', null, { village: 'suolahti', area: 'neighbours' })).toBe('yes');
  });

  test('is around a postal code', () => {
    expect(where('beta', 'suolahti', { near: '44101', area: 'village' })).toBe('yes');
    expect(where('beta', 'kirkonkyla', { near: '44101', area: 'village' })).toBe('no');
    expect(where('beta', 'kirkonkyla', { near: '44101', area: 'municipality' })).toBe('yes');
    expect(where('gamma', null, { near: '44101' })).toBe('yes');
  });

  test('changes with what one chooses: another municipality is not that village', () => {
    const choose = (group: string, finding: Finding, choice: string) =>
      filterGroups(region)
        .find(({ id }) => id === group)
        ?.choose(finding, choice);
    const inVillage = choose('village', asking({ municipalities: ['beta'], area: 'municipality' }), 'suolahti');
    expect(inVillage).toMatchObject({ village: 'suolahti', area: 'village' });
    expect(inVillage && choose('municipality', inVillage, 'alpha')).toMatchObject({
      municipalities: ['alpha', 'beta'],
      village: null,
      area: 'municipality',
    });
    const around = asking({ municipalities: ['alpha'], area: 'neighbours' });
    expect(choose('municipality', around, 'gamma')).toMatchObject({ area: 'neighbours' });
  });
});
