import type { Finding } from '#directory/finding/finding.ts';
import { parseFinding } from '#directory/finding/parse-finding.ts';
import { loadMessages } from '#i18n/messages-in-browser.ts';
import { addressOf, callIt, followLinks, goTo, holdFocus, keepingFocus } from './address.ts';
import { isAsked } from './answer.ts';
import { ask } from './ask.ts';
import { bindFilters } from './filter-panel.ts';
import { chooseRepeated, fillForm, readForm, showCounts } from './form-finding.ts';
import { labelsOf } from './labels.ts';
import { bindNear } from './near-me.ts';
import { openSearchData, type SearchData } from './search-data.ts';
import { searchParts } from './search-parts.ts';
import { placeRows, showFailure, showNothing, showSearching, showStart, tellAnswer } from './show-answer.ts';
import { showAreas, showChosen } from './show-choices.ts';
import { showProblems } from './show-problems.ts';
import { listRows, type RowList } from './show-rows.ts';
import { showSuggested } from './show-suggested.ts';
import { takeSuggestions } from './take-suggestions.ts';

/**
 * The search page in use. What is asked stands in the address alone; of several questions only the last is answered.
 * `isChanged` says whether somebody has chosen something in the form before this was there.
 */
export async function openSearchPage(
  root: HTMLElement,
  isChanged: () => boolean,
): Promise<{ readonly submit: () => void }> {
  const [data] = await Promise.all([
    openSearchData(root.dataset.timeZone ?? ''),
    loadMessages(document.documentElement.lang),
  ]);
  return runPage(root, data, isChanged());
}

function runPage(root: HTMLElement, data: SearchData, isChanged: boolean): { readonly submit: () => void } {
  const parts = searchParts(root);
  const { region, today } = data;
  const labels = labelsOf(root, region);
  let finding = parse().finding;
  const panel = bindFilters(parts, labels, () => void count());
  const spotOf = bindNear(parts, data, labels, (near) => goOn({ ...finding, near, area: 'region' }));
  let questions = 0;
  let list: RowList | null = null;

  parts.form.addEventListener('change', ({ target }) => {
    const isOwnMatter = target === parts.query || (target instanceof HTMLElement && target.matches('[data-near]'));
    if (isOwnMatter) return;
    if (target instanceof HTMLSelectElement && target.dataset.repeats) chooseRepeated(parts.form, target);
    else if (target instanceof HTMLInputElement && target.name === 'when') clearDates();
    goOn(readForm(parts.form, finding, region, today()));
  });
  parts.more.addEventListener('click', () => void list?.showMore(true).catch(() => showFailure(parts)));
  followLinks(root, (address) => {
    goTo(address);
    void readAddress().then(() => holdFocus(parts.heading));
  });
  addEventListener('popstate', () => void readAddress());
  if (isChanged) goOn(readForm(parts.form, finding, region, today()));
  else if (location.search.length > 1) void readAddress();
  return {
    submit: () => {
      const wasOpen = panel.close();
      goOn(readForm(parts.form, finding, region, today()));
      if (wasOpen) parts.heading.focus();
    },
  };

  function parse() {
    return parseFinding(new URLSearchParams(location.search), region, today());
  }

  /** Shows what the address asks for, which gets its usual form; problems stay in it, so that they are told again. */
  function readAddress(): Promise<void> {
    const { finding: asked, problems } = parse();
    showProblems(parts, problems, labels, region);
    show(asked);
    if (problems.length === 0) callIt(addressOf(finding));
    return answer();
  }

  /** Asks something else, a step further than before. */
  function goOn(asked: Finding): void {
    showProblems(parts, [], labels, region);
    show(asked);
    goTo(addressOf(finding));
    void answer();
  }

  function show(asked: Finding): void {
    const read = takeSuggestions(asked, region, labels.language, today());
    finding = read.finding;
    keepingFocus(root, parts.heading, () => {
      fillForm(parts.form, finding, region, labels);
      panel.tell(showChosen(parts, finding, region, labels));
      showAreas(parts, finding, region, labels);
      showSuggested(parts, read, region, labels);
    });
  }

  async function answer(): Promise<void> {
    questions += 1;
    const question = questions;
    const isLast = () => question === questions;
    const asked = finding;
    if (!isAsked(asked)) return start();
    showSearching(parts, labels);
    let state = 'answered';
    try {
      const found = await ask(data, asked, false);
      const rows = await placeRows(found, asked, spotOf(asked.near), data, labels);
      if (!isLast()) return;
      parts.nothing.hidden = true;
      list = listRows(parts, rows, data.pageOf, labels, isLast);
      await list.showMore(false);
      if (!isLast()) return;
      tellAnswer(parts, asked, found, data, labels);
      panel.tellResults(found.rows.length);
      if (found.rows.length === 0) await showNothing(parts, asked, data, labels);
      if (panel.isUsed()) await count();
    } catch {
      state = 'failed';
      if (isLast()) showFailure(parts);
    } finally {
      if (isLast()) root.dataset.state = state;
    }
  }

  function start(): void {
    showStart(parts, labels);
    panel.tellResults(null);
    if (panel.isUsed()) void count();
  }

  /** Counts come after what was found: they need all facts. Without them the choices stand as they are. */
  async function count(): Promise<void> {
    const asked = finding;
    const counted = await ask(data, asked, true).catch(() => null);
    if (counted === null || asked !== finding) return;
    const { counts, rows } = counted;
    showCounts(parts.form, counts, labels);
    if (!isAsked(asked)) panel.tellResults(rows.length);
  }

  function clearDates(): void {
    for (const input of parts.form.querySelectorAll<HTMLInputElement>('[type=date]')) input.value = '';
  }
}
