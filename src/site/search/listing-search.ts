import { isLanguage } from '#i18n/languages.ts';
import { tellNumber } from '#i18n/numbers.ts';
import { type Found, type FoundPage, loadPagefind } from './pagefind.ts';
import { searchFields } from './search-fields.ts';

/** What it says, in the page's language; beside it the name of each kind of page. */
type Words = Readonly<Record<'one' | 'many' | 'quoted' | 'none' | 'help' | 'failed', string>> & {
  readonly [kind: string]: string | undefined;
};

const pageSize = 10;

/** The search page: what is asked stands in the address, so that it can be shared and the back button works. */
class ListingSearch extends HTMLElement {
  readonly #form = this.#part('form', HTMLFormElement);
  readonly #query = this.#part(`[name=${searchFields.query}]`, HTMLInputElement);
  readonly #municipality = this.#part(`[name=${searchFields.municipality}]`, HTMLSelectElement);
  readonly #status = this.#part('[role=status]', HTMLElement);
  readonly #results = this.#part('[data-results]', HTMLElement);
  readonly #everywhere = this.#part('[data-everywhere]', HTMLButtonElement);
  readonly #more = this.#part('[data-more]', HTMLButtonElement);
  readonly #template = this.#part('template', HTMLTemplateElement);
  readonly #words: Words = JSON.parse(this.dataset.words ?? '{}');
  #found: readonly Found[] = [];
  #searches = 0;

  connectedCallback(): void {
    this.#form.addEventListener('submit', (event) => {
      event.preventDefault();
      this.#ask();
    });
    this.#municipality.addEventListener('change', () => {
      if (this.#query.value.trim()) this.#ask();
    });
    this.#everywhere.addEventListener('click', () => {
      this.#municipality.value = '';
      this.#query.focus();
      this.#ask();
    });
    this.#more.addEventListener('click', () => this.#showMore(true));
    this.#form.addEventListener('focusin', () => void loadPagefind().catch(() => undefined), { once: true });
    addEventListener('popstate', () => this.#readAddress());
    this.#readAddress();
  }

  #part<T extends Element>(selector: string, kind: new () => T): T {
    const element = this.querySelector(selector);
    if (!(element instanceof kind)) throw new Error(`The search page lacks ${selector}.`);
    return element;
  }

  #readAddress(): void {
    const asked = new URLSearchParams(location.search);
    this.#query.value = asked.get(searchFields.query) ?? '';
    this.#municipality.value = asked.get(searchFields.municipality) ?? '';
    if (this.#municipality.selectedIndex < 0) this.#municipality.value = '';
    void this.#search();
  }

  #ask(): void {
    const asked = new URLSearchParams();
    if (this.#query.value.trim()) asked.set(searchFields.query, this.#query.value.trim());
    if (this.#municipality.value) asked.set(searchFields.municipality, this.#municipality.value);
    const address = asked.size > 0 ? `?${asked}` : location.pathname;
    if (address !== location.search) history.pushState(null, '', address);
    void this.#search();
  }

  /** Shows what is found; of several searches under way only the last one may answer. */
  async #search(): Promise<void> {
    this.#searches += 1;
    const search = this.#searches;
    const query = this.#query.value.trim();
    const municipality = this.#municipality.value;
    this.#show([], '');
    if (!query && !municipality) return;
    this.#results.ariaBusy = 'true';
    try {
      const pagefind = await loadPagefind();
      const { results } = await pagefind.search(query || null, { filters: municipality ? { municipality } : {} });
      if (search !== this.#searches) return;
      this.#show(results, this.#tell(results.length));
      this.#everywhere.hidden = results.length > 0 || !municipality || !query;
      await this.#showMore(false);
    } catch {
      if (search === this.#searches) this.#show([], this.#words.failed);
    } finally {
      this.#results.ariaBusy = null;
    }
  }

  #show(found: readonly Found[], told: string): void {
    this.#found = found;
    this.#results.replaceChildren();
    this.#status.textContent = told;
    this.#everywhere.hidden = true;
    this.#more.hidden = true;
  }

  #tell(count: number): string {
    const query = this.#query.value.trim();
    const [option] = this.#municipality.selectedOptions;
    const asked = [query && this.#words.quoted.replace('#', () => query), this.#municipality.value && option?.text]
      .filter(Boolean)
      .join(', ');
    const { lang } = document.documentElement;
    const told = isLanguage(lang) ? tellNumber(count, lang) : String(count);
    const number = count === 1 ? this.#words.one : this.#words.many.replace('#', told);
    return count === 0 ? `${this.#words.none}: ${asked}. ${this.#words.help}` : `${number}: ${asked}`;
  }

  /** The next results; the focus goes to the first of them when somebody has asked for more. */
  async #showMore(withFocus: boolean): Promise<void> {
    const search = this.#searches;
    const shown = this.#results.childElementCount;
    const pages = await Promise.all(this.#found.slice(shown, shown + pageSize).map((found) => found.data()));
    if (search !== this.#searches) return;
    this.#results.append(...pages.map((page) => this.#item(page)));
    this.#more.hidden = this.#results.childElementCount >= this.#found.length;
    if (withFocus) this.#results.children[shown]?.querySelector('a')?.focus();
  }

  #item({ url, meta }: FoundPage): Node {
    const item = this.#template.content.cloneNode(true);
    if (!(item instanceof DocumentFragment)) throw new Error('A template holds a fragment.');
    const link = item.querySelector('a');
    const [when, where] = item.querySelectorAll('p');
    if (link) link.href = new URL(url, location.origin).pathname;
    if (link) link.textContent = meta.title ?? url;
    tellOrRemove(when, meta.when);
    tellOrRemove(where, [this.#words[meta.kind ?? ''], meta.where].filter(Boolean).join(' · '));
    return item;
  }
}

function tellOrRemove(element: Element | undefined, text: string | undefined): void {
  if (text && element) element.textContent = text;
  else element?.remove();
}

customElements.define('listing-search', ListingSearch);
