/** The parts of the search page that its code works with, by the names they have in its components. */
export type SearchParts = {
  readonly root: HTMLElement;
  readonly form: HTMLFormElement;
  readonly query: HTMLInputElement;
  readonly fold: HTMLButtonElement;
  readonly filters: HTMLElement;
  readonly show: HTMLButtonElement;
  readonly heading: HTMLElement;
  readonly told: HTMLElement;
  readonly problems: HTMLElement;
  readonly suggested: HTMLElement;
  readonly areas: HTMLElement;
  readonly chosen: HTMLElement;
  readonly straight: HTMLElement;
  readonly found: HTMLElement;
  readonly shown: HTMLElement;
  readonly more: HTMLButtonElement;
  readonly unknown: HTMLElement;
  readonly nothing: HTMLElement;
};

/** Finds them; that one is missing is a bug. */
export function searchParts(root: HTMLElement): SearchParts {
  const find = <T extends HTMLElement>(selector: string, kind: new () => T) => partOf(root, selector, kind);
  return {
    root,
    form: find('form', HTMLFormElement),
    query: find('[name=q]', HTMLInputElement),
    fold: find('[data-fold]', HTMLButtonElement),
    filters: find('[data-filters]', HTMLElement),
    show: find('[data-show]', HTMLButtonElement),
    heading: find('#results', HTMLElement),
    told: find('[data-told]', HTMLElement),
    problems: find('[data-problems]', HTMLElement),
    suggested: find('[data-suggested]', HTMLElement),
    areas: find('[data-areas]', HTMLElement),
    chosen: find('[data-chosen]', HTMLElement),
    straight: find('[data-straight]', HTMLElement),
    found: find('[data-found]', HTMLElement),
    shown: find('[data-shown]', HTMLElement),
    more: find('[data-more]', HTMLButtonElement),
    unknown: find('[data-unknown]', HTMLElement),
    nothing: find('[data-nothing]', HTMLElement),
  };
}

/** The element below another that a selector names. */
export function partOf<T extends Element>(root: ParentNode, selector: string, kind: new () => T): T {
  const element = root.querySelector(selector);
  if (!(element instanceof kind)) throw new Error(`The search page lacks ${selector}.`);
  return element;
}

/** A copy of what a template of the page holds: its first element. */
export function fromTemplate(root: ParentNode, name: string): HTMLElement {
  const template = partOf(root, `template[data-template=${name}]`, HTMLTemplateElement);
  const first = template.content.firstElementChild?.cloneNode(true);
  if (!(first instanceof HTMLElement)) throw new Error(`The template ${name} is empty.`);
  return first;
}
