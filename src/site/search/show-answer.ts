import { municipalityPath } from '#directory/addresses.ts';
import type { Finding } from '#directory/finding/finding.ts';
import type { Spot } from '#directory/finding/nearness.ts';
import { spotsOf } from '#directory/finding/spots.ts';
import { baseMunicipalities } from '#directory/finding/where-aspect.ts';
import { translator } from '#i18n/messages.ts';
import { addressOf } from './address.ts';
import type { FoundRows } from './answer.ts';
import type { Labels } from './labels.ts';
import { isByDay, type PlacedRow, rowsByDay, rowsByDistance, rowsInOrder } from './row-groups.ts';
import type { SearchData } from './search-data.ts';
import { fromTemplate, partOf, type SearchParts } from './search-parts.ts';
import { linked } from './show-choices.ts';
import { tellFound } from './told-finding.ts';
import { waysOn } from './ways-on.ts';

/** Says in one sentence what was found, and offers those of which it is not known. */
export function tellAnswer(
  parts: SearchParts,
  finding: Finding,
  found: FoundRows,
  data: SearchData,
  labels: Labels,
): void {
  parts.told.textContent = tellFound(finding, found.rows.length, data.region, labels);
  const isMore = found.unknown > 0 && !finding.unknown;
  parts.unknown.hidden = !isMore;
  const link = partOf(parts.unknown, 'a', HTMLAnchorElement);
  link.dataset.key = 'unknown';
  link.href = addressOf({ ...finding, unknown: true });
  if (isMore) link.textContent = translator(labels.language)('search.unknown', { count: found.unknown });
}

/** The rows where they belong: by distance, by day, or as they are. */
export async function placeRows(
  { rows }: FoundRows,
  finding: Finding,
  here: Spot | null,
  data: SearchData,
  labels: Labels,
): Promise<readonly PlacedRow[]> {
  if (finding.near !== null) {
    const spots = spotsOf(await data.facts(null), data.region);
    const from = here ?? spots.ofPostalCode(finding.near);
    if (from) return rowsByDistance(rows, from, spots, labels.language);
  }
  return isByDay(finding) ? rowsByDay(rows, data.context().today, labels.language) : rowsInOrder(rows);
}

/** What to do when nothing is found. */
export async function showNothing(
  parts: SearchParts,
  finding: Finding,
  data: SearchData,
  labels: Labels,
): Promise<void> {
  const among = await data.among(finding);
  const ways = waysOn(finding, among, data.context(), labels).map(({ key, label, finding: other }) => {
    const item = fromTemplate(parts.root, 'link');
    partOf(item, 'a', HTMLAnchorElement).textContent = label;
    return linked(item, `nothing ${key}`, addressOf(other));
  });
  const municipalities = baseMunicipalities(finding, data.region).map((id) => {
    const item = fromTemplate(parts.root, 'link');
    const link = partOf(item, 'a', HTMLAnchorElement);
    link.href = municipalityPath({ id }, labels.language);
    link.textContent = translator(labels.language)('search.nothing.municipality', { where: labels.inMunicipality(id) });
    return item;
  });
  partOf(parts.nothing, 'ul', HTMLElement).replaceChildren(...ways, ...municipalities);
  partOf(parts.nothing, '[data-words]', HTMLElement).hidden = finding.words === '';
  parts.nothing.hidden = false;
}

/** Before anything is asked. */
export function showStart(parts: SearchParts, { language }: Labels): void {
  clear(parts);
  parts.root.dataset.state = 'start';
  parts.told.textContent = translator(language)('search.start');
}

/** While it is looked for: what was found before stays until then. */
export function showSearching({ root, found, told }: SearchParts, { language }: Labels): void {
  root.dataset.state = 'searching';
  if (found.childElementCount === 0) told.textContent = translator(language)('search.searching');
}

/** That search is not there, and that the lists below are. */
export function showFailure(parts: SearchParts): void {
  clear(parts);
  parts.told.textContent = parts.told.dataset.failed ?? '';
}

function clear({ found, more, nothing, shown, straight, suggested, unknown }: SearchParts): void {
  found.replaceChildren();
  shown.textContent = '';
  for (const part of [more, nothing, straight, suggested, unknown]) part.hidden = true;
}
