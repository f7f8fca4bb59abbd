import type { openSearchPage } from './search-page.ts';

/**
 * The search page before it is used: a plain form. All else is loaded when somebody touches it, or comes with an address
 * that asks for something.
 */
class ListingSearch extends HTMLElement {
  #page: Promise<Awaited<ReturnType<typeof openSearchPage>>> | null = null;

  connectedCallback(): void {
    const form = this.querySelector('form');
    form?.addEventListener('submit', (event) => {
      event.preventDefault();
      void this.#open().then((page) => page.submit());
    });
    for (const use of ['focusin', 'pointerdown', 'change'])
      this.addEventListener(use, () => void this.#open(), { once: true });
    if (location.search.length > 1) void this.#open();
  }

  #open() {
    this.#page ??= import('./search-page.ts').then((code) => code.openSearchPage(this));
    return this.#page;
  }
}

customElements.define('listing-search', ListingSearch);
