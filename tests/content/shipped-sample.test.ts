import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { loadRegion } from '#content/region.ts';
import { loadSample } from '#content/sample.ts';
import { placeInTime } from '#content/sample-dates.ts';
import type { SampleGathering, SampleListing } from '#content/sample-schema.ts';
import {
  areaScopes,
  attendances,
  contactPrivacies,
  firstVisitQuestions,
  gatheringStates,
  joiningKinds,
  priceKinds,
} from '#directory/listing.ts';
import { holidayRules, openingStates } from '#directory/opening-hours.ts';
import { repetitions } from '#directory/repetition.ts';
import { exceptionChanges, weekdays } from '#directory/schedule.ts';

const contentDir = join(import.meta.dirname, '../../content');
const region = loadRegion(contentDir);
const { organisations, listings } = loadSample(contentDir, region);
const gatherings = listings.filter((listing): listing is SampleGathering => listing.kind !== 'place');
const groups = gatherings.filter(({ kind }) => kind === 'group');
const events = gatherings.filter(({ kind }) => kind === 'event');
const schedules = gatherings.flatMap((gathering) => gathering.schedules);
const exceptions = schedules.flatMap((schedule) => schedule.exceptions);
const contacts = [...organisations, ...listings].map(({ contact }) => contact);
const everyText = JSON.stringify([organisations, listings]);

describe('the sample of Central Finland', () => {
  test('is large enough to judge the product by', () => {
    expect(listings.length).toBeGreaterThanOrEqual(60);
    expect(listings.filter(({ kind }) => kind === 'place').length).toBeGreaterThanOrEqual(20);
    expect(groups.length).toBeGreaterThanOrEqual(26);
    expect(events.length).toBeGreaterThanOrEqual(14);
  });

  test('reaches each of the first municipalities with a place, a group and an event but for a few', () => {
    const first = region.municipalities.filter(({ firstPhase }) => firstPhase).map(({ id }) => id);
    const without = (some: readonly SampleListing[]) => first.filter((id) => !some.some((l) => l.municipality === id));
    expect(without(listings)).toEqual([]);
    expect(without(groups)).toEqual([]);
    expect(without(events)).toEqual(['kyyjarvi']);
  });

  test('uses every theme, audience and age', () => {
    const used = (list: 'themes' | 'audiences' | 'ageBands') => new Set(listings.flatMap((listing) => listing[list]));
    for (const list of ['themes', 'audiences', 'ageBands'] as const) {
      const ids = region.taxonomy[list].map(({ id }) => id);
      expect(ids.filter((id) => !used(list).has(id))).toEqual([]);
    }
  });

  test('answers every feature with yes somewhere, several with no, and leaves many unanswered', () => {
    for (const family of ['threshold', 'accessibility'] as const) {
      const answersOf = (id: string) => listings.map((listing) => listing[family][id]);
      const features = region.taxonomy[family].map(({ id }) => id);
      expect(features.filter((id) => !answersOf(id).includes('yes'))).toEqual([]);
      expect(features.filter((id) => answersOf(id).includes('no')).length).toBeGreaterThanOrEqual(5);
      expect(features.filter((id) => !answersOf(id).includes(undefined))).toEqual([]);
    }
  });

  test('has honest gaps between the languages', () => {
    const languagesOf = new Set(listings.map(({ name }) => Object.keys(name).join(' ')));
    for (const gap of ['fi', 'sv', 'en', 'fi sv', 'fi en', 'fi de', 'fi sv en', 'fi sv en de']) {
      expect(languagesOf).toContain(gap);
    }
  });

  test('tells all of a listing in the same languages', () => {
    const uneven = listings.filter(({ name, summary, description }) => {
      const told = Object.keys(name).join();
      return [summary, description].some((text) => Object.keys(text).join() !== told);
    });
    expect(uneven.map(({ id }) => id)).toEqual([]);
  });

  test('has times of every kind', () => {
    expect(new Set(exceptions.map(({ change }) => change))).toEqual(new Set(exceptionChanges));
    expect(new Set(schedules.map(({ repeats }) => repeats))).toEqual(new Set(repetitions));
    expect(new Set(schedules.map(({ monthlyBy }) => monthlyBy))).toEqual(new Set(['weekday', 'day']));
    expect(schedules.some(({ breaks }) => breaks.length > 0)).toBe(true);
    expect(schedules.some(({ interval }) => interval > 1)).toBe(true);
    expect(schedules.some(({ count }) => count !== null)).toBe(true);
    expect(schedules.some(({ months }) => months.length > 0)).toBe(true);
    expect(schedules.some((schedule) => schedule.weekdays.length > 1)).toBe(true);
    expect(schedules.some(({ startTime }) => startTime === null)).toBe(true);
    expect(schedules.some(({ startTime, endTime }) => startTime !== null && endTime === null)).toBe(true);
    expect(schedules.some(({ extraDays }) => extraDays > 0)).toBe(true);
    expect(schedules.some(({ extraDates, repeats }) => repeats === 'once' && extraDates.length > 1)).toBe(true);
    expect(schedules.some(({ extraDates, repeats }) => repeats !== 'once' && extraDates.length > 0)).toBe(true);
    expect(schedules.some(({ note }) => Object.keys(note).length > 0)).toBe(true);
    expect(
      schedules.some(({ startTime, endTime }) => startTime !== null && endTime !== null && endTime < startTime),
    ).toBe(true);
    expect(gatherings.some((gathering) => gathering.schedules.length > 1)).toBe(true);
    expect(gatherings.some(({ datesAgreed }) => datesAgreed)).toBe(true);
    expect(schedules.some(({ startWeek, repeats }) => repeats === 'weekly' && startWeek > 0)).toBe(true);
    expect(schedules.some(({ endWeek }) => endWeek !== null && endWeek < 0)).toBe(true);
    expect(exceptions.some(({ newPlace }) => Object.keys(newPlace).length > 0)).toBe(true);
  });

  test('shows every state, price, way to join and to take part, area and privacy', () => {
    const used = <T>(of: (listing: SampleListing) => T) => new Set(listings.map(of));
    expect(new Set(gatherings.map(({ status }) => status.state))).toEqual(new Set(gatheringStates));
    expect(gatherings.some(({ status }) => status.resumesWeek !== null)).toBe(true);
    expect(used(({ price }) => price.kind)).toEqual(new Set(priceKinds));
    expect(used(({ joining }) => joining.kind)).toEqual(new Set(joiningKinds));
    expect(new Set(listings.flatMap(({ attendance }) => attendance))).toEqual(new Set(attendances));
    expect(used(({ area }) => area.scope)).toEqual(new Set(areaScopes));
    expect(used(({ contact }) => contact.privacy)).toEqual(new Set(contactPrivacies));
    expect(used(({ addressHidden }) => addressHidden)).toEqual(new Set([true, false]));
    const firstVisits = listings.map(({ firstVisit }) => firstVisit);
    expect(
      firstVisitQuestions.filter((question) => !firstVisits.some((visit) => Object.keys(visit[question]).length > 0)),
    ).toEqual([]);
  });

  test('shows pictures, doors and an emblem', () => {
    expect(listings.some(({ image }) => image !== null)).toBe(true);
    expect(listings.some(({ firstVisit }) => firstVisit.door !== null)).toBe(true);
    expect(organisations.some(({ logo }) => logo !== null)).toBe(true);
  });

  test('has opening hours of every kind', () => {
    const hours = listings.flatMap((listing) => (listing.kind === 'place' ? [listing.openingHours] : []));
    expect(new Set(hours.map(({ state }) => state))).toEqual(new Set(openingStates));
    expect(new Set(hours.map(({ publicHolidays }) => publicHolidays))).toEqual(new Set(holidayRules));
    expect(hours.some(({ seasons }) => seasons.some(({ spans }) => spans.length > 0))).toBe(true);
    expect(hours.some(({ seasons }) => seasons.some(({ spans }) => spans.length === 0))).toBe(true);
    expect(hours.some(({ exceptionalDays }) => exceptionalDays.some(({ spans }) => spans.length > 0))).toBe(true);
  });

  test('is of every freshness the region tells apart', () => {
    const { agingAfter, staleAfter, hiddenAfter } = region.freshness;
    const ages = listings.flatMap(({ checkedDaysAgo }) => checkedDaysAgo ?? []);
    expect(ages.some((days) => days > agingAfter && days <= staleAfter)).toBe(true);
    expect(ages.some((days) => days > staleAfter && days <= hiddenAfter)).toBe(true);
    expect(ages.some((days) => days > hiddenAfter)).toBe(true);
    expect(listings.some(({ checkedDaysAgo }) => checkedDaysAgo === null)).toBe(true);
  });

  test('names for every exception a date that its rule gives', () => {
    const today = '2026-11-24';
    const placed = schedules.map((schedule) => ({ schedule, rows: placeInTime(schedule, today, region.timeZone) }));
    const lost = placed.filter(({ schedule, rows }) => rows.exceptions.length < schedule.exceptions.length);
    expect(lost.map(({ schedule }) => schedule)).toEqual([]);
  });

  test('says why a date is cancelled or moved', () => {
    expect(exceptions.filter(({ reason }) => Object.keys(reason).length === 0)).toEqual([]);
  });

  test('has something in Jyväskylä on every day of the week, and on Christmas Eve or the day after', () => {
    const regular = groups
      .filter(({ municipality }) => municipality === 'jyvaskyla')
      .flatMap((group) => group.schedules)
      .filter(({ interval, startWeek, endWeek }) => interval === 1 && startWeek <= -1 && (endWeek ?? 99) >= 2);
    const daysOf = (some: typeof regular) => new Set(some.flatMap((schedule) => schedule.weekdays));
    expect(weekdays.filter((day) => !daysOf(regular).has(day))).toEqual([]);

    const withoutBreaks = daysOf(regular.filter(({ breaks }) => breaks.length === 0));
    const empty = weekdays.filter((day, index) => {
      const next = weekdays[(index + 1) % weekdays.length] ?? day;
      return !withoutBreaks.has(day) && !withoutBreaks.has(next);
    });
    expect(empty).toEqual([]);
  });

  test('has several events in the coming two weeks, and one of them cancelled', () => {
    const ahead = events.filter((event) => event.schedules.some(({ startWeek }) => startWeek >= 1 && startWeek <= 2));
    expect(ahead.length).toBeGreaterThanOrEqual(10);
    expect(
      events.some((event) => event.schedules.some((s) => s.exceptions.some((e) => e.change === 'cancelled'))),
    ).toBe(true);
  });

  test('has names and texts from very short to very long', () => {
    const lengths = listings.flatMap(({ name }) => Object.values(name).map((text) => text?.length ?? 0));
    expect(Math.max(...lengths)).toBeGreaterThan(100);
    expect(Math.min(...lengths)).toBeLessThan(12);
    expect(listings.some(({ description }) => (description.fi?.split('\n\n').length ?? 0) >= 3)).toBe(true);
  });

  test('names no real telephone, mailbox or site', () => {
    const phones = contacts.flatMap(({ phone }) => phone ?? []);
    expect(phones.filter((phone) => !/^040 000 00\d\d$/.test(phone))).toEqual([]);
    expect(contacts.some(({ phone }) => phone === null)).toBe(true);
    const emails = contacts.flatMap(({ email }) => email ?? []);
    expect(emails.filter((email) => !email.endsWith('.example'))).toEqual([]);
    const sites = [...organisations, ...listings].flatMap(({ website }) => website ?? []);
    expect(sites.filter((site) => !new URL(site).hostname.endsWith('.example'))).toEqual([]);
    expect(everyText.match(/\+358|\b0[45]\d[ -]?\d{3}(?! 00\d\d)/g) ?? []).toEqual([]);
  });

  test('has addresses in the postal codes of their municipality', () => {
    const astray = listings.filter((listing) => {
      if (listing.kind !== 'place' || !listing.address) return false;
      const { postalCode } = listing.address;
      const municipality = region.municipalities.find(({ id }) => id === listing.municipality);
      return !municipality?.postalCodes.some(({ code }) => code === postalCode);
    });
    expect(astray.map(({ id }) => id)).toEqual([]);
  });

  test('never calls the reader lonely', () => {
    expect(everyText.match(/yksinäi\w*|\bensam\w*|\blonel\w*|\beinsam\w*/gi) ?? []).toEqual([]);
  });

  test('says of every invented organisation that it is invented', () => {
    const real = ['kyt', 'ks-kylat', 'ks-sydanpiiri', 'vapari'];
    const unsaid = organisations.filter(
      ({ id, description }) => !real.includes(id) && !/Keksitty/.test(description.fi ?? ''),
    );
    expect(unsaid.map(({ id }) => id)).toEqual([]);
  });
});
