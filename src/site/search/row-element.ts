import { tellDay } from '#i18n/dates.ts';
import { joinTexts } from '#i18n/lists.ts';
import { translator } from '#i18n/messages.ts';
import type { FoundPage } from '#search/find.ts';
import type { Row } from './answer.ts';
import type { Labels } from './labels.ts';
import { otherDays, tellFactMoment, tellFactTime } from './moment.ts';
import { fromTemplate, partOf } from './search-parts.ts';

/** What a row shows beside its page. */
export type RowTold = {
  /** "noin 3 km" */
  readonly distance: string | null;
  /** Whether its day stands above it. */
  readonly underDay: boolean;
};

const mostFeatures = 4;
const mostOtherDays = 3;

/** A result as the list shows it. */
export function rowElement(
  root: ParentNode,
  { page, row, told, labels }: { page: FoundPage; row: Row; told: RowTold; labels: Labels },
): HTMLElement {
  const item = fromTemplate(root, 'result');
  const { meta } = page;
  const link = partOf(item, '[data-link]', HTMLAnchorElement);
  link.href = new URL(page.url, location.origin).pathname;
  link.textContent = meta.title ?? page.url;
  if (meta.language && meta.language !== labels.language) link.lang = meta.language;
  const [time] = row.times;
  item.classList.toggle('dated', time !== undefined);
  item.classList.toggle('off', meta.state === 'cancelled');
  tell(
    item,
    'time',
    time && (told.underDay ? tellFactTime(time, labels.language) : tellFactMoment(time, labels.language)),
  );
  tell(item, 'when', time ? undefined : meta.when);
  tell(item, 'also', tellOtherDays(row, labels));
  tell(item, 'where', [kindOf(meta.kind, labels), meta.where, told.distance].filter(Boolean).join(' · '));
  const features = partOf(item, '[data-features]', HTMLElement);
  features.append(...featuresOf(row, meta, labels).map(listItem));
  if (features.childElementCount === 0) features.remove();
  return item;
}

function tellOtherDays({ times }: Row, { language }: Labels): string | undefined {
  const days = otherDays(times, mostOtherDays).map((date) => tellDay(date, language));
  return days.length === 0
    ? undefined
    : translator(language)('search.also', { days: joinTexts(days, 'and', language) });
}

/** What makes it easy to come, as everywhere: as the page was indexed, or as its facts say, in the order of the form. */
function featuresOf({ facts }: Row, { easy }: FoundPage['meta'], labels: Labels): readonly string[] {
  if (easy !== undefined) return easy.split(' · ').filter(Boolean).slice(0, mostFeatures);
  if (!facts) return [];
  const yes = labels.choices('threshold').filter((id) => facts.features[id] === 'yes');
  return yes.slice(0, mostFeatures).map((id) => labels.choice('threshold', id));
}

const kinds = ['place', 'group', 'event', 'organisation', 'municipality', 'theme', 'editorial'] as const;

function kindOf(kind: string | undefined, { language }: Labels): string | undefined {
  const known = kinds.find((each) => each === kind);
  return known && translator(language)(`site.kind.${known}`);
}

function listItem(text: string): HTMLElement {
  const item = document.createElement('li');
  item.textContent = text;
  return item;
}

function tell(item: HTMLElement, part: string, text: string | undefined): void {
  const element = partOf(item, `[data-${part}]`, HTMLElement);
  if (text) element.textContent = text;
  else element.remove();
}
