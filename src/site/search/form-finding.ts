import type { FoundAmong } from '#directory/finding/find-among.ts';
import { type Finding, type FindingRegion, noFinding } from '#directory/finding/finding.ts';
import { parseFinding } from '#directory/finding/parse-finding.ts';
import { printFinding } from '#directory/finding/print-finding.ts';
import { villageSlug } from '#directory/finding/region-places.ts';
import { translator } from '#i18n/messages.ts';
import type { Labels } from './labels.ts';

/** What the form asks for. The area stands beside the results, so it is that of the finding before, while it makes sense. */
export function readForm(form: HTMLFormElement, before: Finding, region: FindingRegion, today: string): Finding {
  const params = [...new FormData(form)].flatMap(([name, value]): [string, string][] =>
    typeof value === 'string' && value !== '' ? [[name, value]] : [],
  );
  const isSamePlace = params.some(([name]) => name === 'near') === (before.near !== null);
  const area = new URLSearchParams(printFinding(before)).get('area');
  const kept = [...(area && isSamePlace ? [['area', area] as const] : [])];
  const unknown = before.unknown ? [['unknown', 'yes'] as const] : [];
  return parseFinding([...params, ...kept, ...unknown], region, today).finding;
}

/** Shows in the form what is asked for. */
export function fillForm(form: HTMLFormElement, finding: Finding, region: FindingRegion, labels: Labels): void {
  const asked = new URLSearchParams(printFinding({ ...noFinding, ...finding, area: 'region' }));
  for (const input of form.querySelectorAll<HTMLInputElement>('[type=checkbox], [type=radio]')) {
    const values = asked.getAll(input.name);
    input.checked = values.length === 0 ? input.value === '' : values.includes(input.value);
  }
  for (const name of ['q', 'from', 'to', 'age']) {
    const input = form.elements.namedItem(name);
    if (input instanceof HTMLInputElement) input.value = asked.get(name) ?? '';
  }
  if (finding.when?.kind === 'dates') setValue(form, 'to', finding.when.to);
  fillNear(form, finding, labels);
  fillVillages(form, finding, region, labels);
  for (const select of form.querySelectorAll<HTMLSelectElement>('[data-repeats]')) repeat(form, select, labels);
}

/** A choice in a field that only repeats filters is made in those. */
export function chooseRepeated(form: HTMLFormElement, { dataset, value }: HTMLSelectElement): void {
  for (const input of form.querySelectorAll<HTMLInputElement>(`[name="${dataset.repeats}"]`)) {
    input.checked = input.value === value;
  }
  if (dataset.repeats === 'when') for (const name of ['from', 'to']) setValue(form, name, '');
}

/** Writes beside every choice how many are found with it. */
export function showCounts(form: HTMLFormElement, counts: FoundAmong['counts'], labels: Labels): void {
  const translate = translator(labels.language);
  for (const group of form.querySelectorAll<HTMLElement>('[data-group]')) {
    const ofGroup = counts.get(group.dataset.group ?? '');
    for (const input of group.querySelectorAll('input')) {
      const count = ofGroup?.get(input.value);
      const told = input.closest('label')?.querySelector('[data-count]');
      if (count === undefined || !told) continue;
      told.textContent = translate('search.count', { count });
      input.closest('label')?.classList.toggle('none', count === 0);
    }
  }
  const ofVillages = counts.get('village');
  for (const option of form.querySelectorAll<HTMLOptionElement>('[name=village] option[value]:not([value=""])')) {
    const count = ofVillages?.get(option.value) ?? 0;
    option.textContent = `${labels.village(option.value)} ${translate('search.count', { count })}`;
  }
}

/** A select shows the one choice of its filter, none, or how many there are. */
function repeat(form: HTMLFormElement, select: HTMLSelectElement, labels: Labels): void {
  const translate = translator(labels.language);
  const isWhen = select.dataset.repeats === 'when';
  const chosen = [...form.querySelectorAll<HTMLInputElement>(`[name="${select.dataset.repeats}"]:checked`)].filter(
    ({ value }) => value !== '',
  );
  const hasDates = isWhen && ['from', 'to'].some((name) => fieldValue(form, name) !== '');
  select.querySelector('[data-several]')?.remove();
  const [one, ...others] = chosen;
  if (others.length === 0 && !hasDates) {
    select.value = one?.value ?? '';
    return;
  }
  const text = isWhen ? translate('search.when.dates') : translate('search.where.several', { count: chosen.length });
  const option = new Option(text, 'several', true, true);
  option.dataset.several = '';
  select.append(option);
}

function fillNear(form: HTMLFormElement, { near }: Finding, labels: Labels): void {
  const shown = form.querySelector<HTMLInputElement>('[data-near]');
  const sent = form.querySelector<HTMLInputElement>('[name=near]');
  if (shown && document.activeElement !== shown) shown.value = near === null ? '' : labels.postalCode(near);
  if (!sent) return;
  sent.value = near ?? '';
  sent.disabled = near === null;
}

/** Villages are offered within one municipality. */
function fillVillages(form: HTMLFormElement, finding: Finding, region: FindingRegion, labels: Labels): void {
  const part = form.querySelector<HTMLElement>('[data-village]');
  const select = form.querySelector<HTMLSelectElement>('[name=village]');
  if (!part || !select) return;
  const [one, ...others] = finding.municipalities;
  const municipality = others.length === 0 ? region.municipalities.find(({ id }) => id === one) : undefined;
  const slugs = [...new Set(municipality?.postalCodes.map(({ village }) => villageSlug(village)))];
  const byName = slugs.toSorted((a, b) => labels.village(a).localeCompare(labels.village(b), labels.language));
  part.hidden = !municipality && finding.village === null;
  select.disabled = part.hidden;
  const offered = municipality || finding.village === null ? byName : [finding.village];
  const isSame = [...select.options].slice(1).every(({ value }, at) => value === offered[at]);
  if (!isSame || select.options.length !== offered.length + 1) {
    select.replaceChildren(
      ...[...select.options].slice(0, 1),
      ...offered.map((slug) => new Option(labels.village(slug), slug)),
    );
  }
  select.value = finding.village ?? '';
}

function fieldValue(form: HTMLFormElement, name: string): string {
  const input = form.elements.namedItem(name);
  return input instanceof HTMLInputElement ? input.value : '';
}

function setValue(form: HTMLFormElement, name: string, value: string): void {
  const input = form.elements.namedItem(name);
  if (input instanceof HTMLInputElement) input.value = value;
}
