import { describe, expect, test } from 'vitest';
import { factDays } from '#directory/finding/facts.ts';
import { findAmong } from '#directory/finding/find-among.ts';
import { type Finding, noFinding } from '#directory/finding/finding.ts';
import { factsOf } from '#directory/finding/listing-facts.ts';
import type { ListingKind } from '#directory/listing.ts';
import { addDays } from '#i18n/dates.ts';
import type { PageData } from '#snapshot/page-data.ts';
import { pageAddresses, pageData } from '#snapshot/page-table.ts';
import { listingsOf } from '#snapshot/snapshot.ts';
import { indexOf, placeOfGathering } from '#snapshot/snapshot-index.ts';
import { sampleSnapshot } from '../fixtures/sample-snapshot.ts';
import { today } from '../fixtures/snapshot.ts';

describe('with the sample, a page counts what the filters of its address find', () => {
  const snapshot = sampleSnapshot();
  const { region } = snapshot;
  const index = indexOf(snapshot);
  const facts = listingsOf(snapshot)
    .filter(index.isCurrent)
    .map((listing) => factsOf(listing, { today, region, place: placeOfGathering(listing, index) }));
  const context = { region, today, until: addDays(today, factDays - 1) };
  const found = (asked: Partial<Finding>) =>
    findAmong(facts, { ...noFinding, area: 'municipality', ...asked }, context).found.length;
  const counts = (kind: 'list' | 'day', asked: (id: readonly string[], page: PageData) => Partial<Finding> | null) =>
    pageAddresses(snapshot).flatMap((address) => {
      const page = pageData(snapshot, address);
      if (page.kind !== kind || address.language !== 'fi') return [];
      const finding = asked(address.id.split('/'), page);
      return finding ? [{ path: address.path, told: page.count, found: found(finding) }] : [];
    });

  test.each([
    [
      'of a kind',
      counts('list', ([of, id = '', kind]) =>
        of === 'municipality' ? { municipalities: [id], kinds: [kind as ListingKind] } : null,
      ),
    ],
    [
      'on a theme',
      counts('list', ([of, id = '', theme = '']) =>
        of === 'theme' ? { municipalities: [id], themes: [theme] } : null,
      ),
    ],
    [
      'on a day',
      counts('day', ([id = '', , hour], page) =>
        hour === undefined && page.kind === 'day'
          ? { municipalities: [id], kinds: ['group', 'event'], when: { kind: 'dates', from: page.date, to: page.date } }
          : null,
      ),
    ],
  ])('%s', (_, pages) => {
    expect(pages.length).toBeGreaterThan(20);
    expect(pages.filter((page) => page.told !== page.found)).toEqual([]);
  });
});
