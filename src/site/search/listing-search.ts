type OpenPage = { readonly submit: () => void };

/**
 * The search page before it is used: a plain form. All else is loaded when somebody touches it, or comes with an address
 * that asks for something. What they have chosen until then is asked as soon as it is there.
 */
class ListingSearch extends HTMLElement {
  #page: Promise<OpenPage> | null = null;
  #isReady = false;
  #isChanged = false;

  connectedCallback(): void {
    this.querySelector('form')?.addEventListener('submit', (event) => {
      event.preventDefault();
      if (this.#isReady) void this.#page?.then((page) => page.submit());
      else this.#change();
    });
    this.addEventListener('change', () => {
      if (!this.#isReady) this.#change();
    });
    const fold = this.querySelector('[data-fold]');
    fold?.addEventListener('click', () => {
      fold.ariaExpanded = String(fold.ariaExpanded !== 'true');
      this.querySelector('[data-filters]')?.toggleAttribute('data-open', fold.ariaExpanded === 'true');
    });
    for (const use of ['focusin', 'pointerdown']) this.addEventListener(use, () => void this.#open(), { once: true });
    if (location.search.length > 1) void this.#open();
  }

  #change(): void {
    this.#isChanged = true;
    void this.#open();
  }

  async #open(): Promise<void> {
    try {
      this.#page ??= import('./search-page.ts').then((code) => code.openSearchPage(this, () => this.#isChanged));
      await this.#page;
      this.#isReady = true;
    } catch {
      // The next time it is touched it is tried again.
      this.#page = null;
      const told = this.querySelector<HTMLElement>('[data-told]');
      if (told) told.textContent = told.dataset.failed ?? '';
    }
  }
}

customElements.define('listing-search', ListingSearch);
