import { translator } from '#i18n/messages.ts';
import type { Labels } from './labels.ts';
import type { SearchParts } from './search-parts.ts';

export type FilterPanel = {
  /** Says on its button how many filters are chosen, and opens the sections that have one the first time. */
  readonly tell: (chosen: number) => void;
  /** Says on its last button how many results there are; `null` is not known yet. */
  readonly tellResults: (count: number | null) => void;
  /** Closes it, where it folds; whether it was open. */
  readonly close: () => boolean;
  /** Whether somebody has looked at the filters, so that their counts are worth the loading. */
  readonly isUsed: () => boolean;
};

/**
 * The filters: a column of their own on wide screens, folded behind a button on narrow ones. `onUse` is called once, when
 * somebody begins to look at them.
 */
export function bindFilters(
  { fold, filters, show }: SearchParts,
  { language }: Labels,
  onUse: () => void,
): FilterPanel {
  const translate = translator(language);
  let isUsed = false;
  let isTold = false;

  const use = () => {
    if (isUsed) return;
    isUsed = true;
    onUse();
  };
  const open = (isOpen: boolean) => {
    fold.ariaExpanded = String(isOpen);
    filters.toggleAttribute('data-open', isOpen);
  };
  fold.addEventListener('click', use);
  if (fold.ariaExpanded === 'true') use();
  for (const event of ['focusin', 'pointerover']) filters.addEventListener(event, use);
  filters.addEventListener('keydown', ({ key }) => {
    if (key !== 'Escape' || fold.ariaExpanded !== 'true') return;
    open(false);
    fold.focus();
  });

  return {
    tell: (count) => {
      fold.textContent = count === 0 ? translate('search.filters') : translate('search.filters.chosen', { count });
      for (const section of filters.querySelectorAll('details')) tellSection(section, isTold);
      isTold = true;
      isUsed ||= count > 0;
    },
    tellResults: (count) => {
      show.textContent =
        count === null ? translate('search.filters.show') : translate('search.filters.show.counted', { count });
    },
    close: () => {
      const wasOpen = fold.ariaExpanded === 'true';
      open(false);
      return wasOpen;
    },
    isUsed: () => isUsed,
  };

  function tellSection(section: HTMLDetailsElement, wasTold: boolean): void {
    const chosen = [...section.querySelectorAll<HTMLInputElement>('input, select')].filter(isChosen).length;
    const count = section.querySelector('[data-section-count]');
    if (count) count.textContent = chosen === 0 ? '' : translate('search.count', { count: chosen });
    if (chosen > 0 && !wasTold) section.open = true;
  }
}

function isChosen(input: HTMLInputElement): boolean {
  if (input.disabled || input.value === '') return false;
  if (input.type === 'checkbox' || input.type === 'radio') return input.checked;
  return input.name !== '';
}
