import { translator } from '#i18n/messages.ts';
import type { FoundPage } from '#search/find.ts';
import type { Row } from './answer.ts';
import type { Labels } from './labels.ts';
import { rowElement } from './row-element.ts';
import type { PlacedRow } from './row-groups.ts';
import { fromTemplate, partOf, type SearchParts } from './search-parts.ts';

const pageSize = 20;

/** What shows a list a part at a time. */
export type RowList = {
  /** The next rows; the focus goes to the first of them when somebody has asked for more. */
  readonly showMore: (withFocus: boolean) => Promise<void>;
};

/** Shows rows in their order, under their headings, in place of those before. */
export function listRows(
  parts: SearchParts,
  rows: readonly PlacedRow[],
  pageOf: (row: Row) => Promise<FoundPage>,
  labels: Labels,
  isLast: () => boolean,
): RowList {
  let shown = 0;
  return {
    showMore: async (withFocus) => {
      const next = rows.slice(shown, shown + pageSize);
      const pages = await Promise.all(next.map(({ row }) => pageOf(row)));
      if (!isLast()) return;
      if (shown === 0) parts.found.replaceChildren();
      parts.straight.hidden = rows.every(({ distance }) => distance === null);
      const items = next.flatMap(({ row, heading, distance }, at) => {
        const page = pages[at];
        if (!page) return [];
        const item = rowElement(parts.root, { page, row, told: { distance, underDay: heading !== null }, labels });
        listUnder(parts, heading).append(item);
        return [item];
      });
      shown += next.length;
      parts.more.hidden = shown >= rows.length;
      parts.shown.textContent =
        rows.length > pageSize ? translator(labels.language)('search.shown', { shown, count: rows.length }) : '';
      if (withFocus) items[0]?.querySelector('a')?.focus();
    },
  };
}

/** The list under a heading: the last one, while that has the same. */
function listUnder({ root, found }: SearchParts, heading: string | null): HTMLElement {
  const last = found.lastElementChild;
  if (last instanceof HTMLElement && last.dataset.heading === (heading ?? '')) return partOf(last, 'ol', HTMLElement);
  const group = fromTemplate(root, 'group');
  group.dataset.heading = heading ?? '';
  const told = partOf(group, 'h3', HTMLElement);
  if (heading === null) told.remove();
  else told.textContent = heading;
  found.append(group);
  return partOf(group, 'ol', HTMLElement);
}
