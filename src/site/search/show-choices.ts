import type { Area, Finding, FindingRegion } from '#directory/finding/finding.ts';
import { baseMunicipalities, villageOf } from '#directory/finding/where-aspect.ts';
import { translator } from '#i18n/messages.ts';
import { addressOf } from './address.ts';
import { chosenIn } from './chosen.ts';
import type { Labels } from './labels.ts';
import { fromTemplate, partOf, type SearchParts } from './search-parts.ts';

/** The chosen filters, each a link that takes it away. */
export function showChosen(parts: SearchParts, finding: Finding, region: FindingRegion, labels: Labels): number {
  const chosen = chosenIn(finding, region, labels);
  const links = chosen.map(({ key, label, without }) => {
    const item = fromTemplate(parts.root, 'chosen');
    partOf(item, '[data-label]', HTMLElement).textContent = label;
    return linked(item, `chosen ${key}`, addressOf(without));
  });
  partOf(parts.chosen, 'ul', HTMLElement).replaceChildren(...links);
  partOf(parts.chosen, '[data-clear]', HTMLElement).hidden = chosen.length < 2;
  parts.chosen.hidden = chosen.length === 0;
  return chosen.length;
}

/** How far around one looks: the village, the municipality, its neighbours too, or all of the region. */
export function showAreas(parts: SearchParts, finding: Finding, region: FindingRegion, labels: Labels): void {
  const areas = areasAround(finding, region, labels);
  const links = areas.map(({ area, label }) => {
    const item = fromTemplate(parts.root, 'link');
    const link = partOf(item, 'a', HTMLAnchorElement);
    link.textContent = label;
    if (area === finding.area) link.ariaCurrent = 'true';
    return linked(item, `area ${area}`, addressOf({ ...finding, area }));
  });
  partOf(parts.areas, 'ul', HTMLElement).replaceChildren(...links);
  parts.areas.hidden = links.length === 0;
}

/** The areas one may choose between; none, while no place is named. */
function areasAround(
  finding: Finding,
  region: FindingRegion,
  labels: Labels,
): readonly { readonly area: Area; readonly label: string }[] {
  const base = baseMunicipalities(finding, region);
  if (base.length === 0) return [];
  const translate = translator(labels.language);
  const village = villageOf(finding, region);
  const names = base.map((id) => labels.choice('municipality', id));
  return [
    ...(village === null ? [] : [{ area: 'village' as const, label: labels.village(village) }]),
    { area: 'municipality', label: names.join(', ') },
    { area: 'neighbours', label: translate('search.area.neighbours') },
    { area: 'region', label: translate('search.area.region', { region: labels.region }) },
  ];
}

/** Gives the link of a list's item its address, and the name by which it is known when the list is made anew. */
export function linked(item: HTMLElement, key: string, address: string): HTMLElement {
  const link = partOf(item, 'a', HTMLAnchorElement);
  link.href = address;
  link.dataset.key = key;
  return item;
}
