import type { FindingRegion } from '#directory/finding/finding.ts';
import { villageSlug } from '#directory/finding/region-places.ts';
import { isLanguage, type Language } from '#i18n/languages.ts';

/** What things are called in the reader's language: by the form, whose choices have their labels already, and the region. */
export type Labels = {
  readonly language: Language;
  /** "Keski-Suomi" */
  readonly region: string;
  /** "Keski-Suomessa" */
  readonly inRegion: string;
  /** The choices of a group, in the order of the form. */
  readonly choices: (group: string) => readonly string[];
  readonly choice: (group: string, id: string) => string;
  /** "Jyväskylässä" */
  readonly inMunicipality: (id: string) => string;
  readonly village: (slug: string) => string;
  /** "44200 Suolahti" */
  readonly postalCode: (code: string) => string;
};

/** The labels of a search page. */
export function labelsOf(root: HTMLElement, { municipalities }: FindingRegion): Labels {
  const { lang } = document.documentElement;
  const places = municipalities.flatMap(({ postalCodes }) => postalCodes);
  const input = (group: string, id: string) =>
    root.querySelector<HTMLInputElement>(`[data-group="${group}"] [value="${CSS.escape(id)}"]`);
  return {
    language: isLanguage(lang) ? lang : 'fi',
    region: root.dataset.region ?? '',
    inRegion: root.dataset.regionIn ?? '',
    choices: (group) =>
      [...root.querySelectorAll<HTMLInputElement>(`[data-group="${group}"] input`)].map(({ value }) => value),
    choice: (group, id) => input(group, id)?.closest('label')?.querySelector('[data-label]')?.textContent ?? id,
    inMunicipality: (id) => input('municipality', id)?.dataset.in ?? id,
    village: (slug) => places.find(({ village }) => villageSlug(village) === slug)?.village ?? slug,
    postalCode: (code) => [code, places.find((place) => place.code === code)?.village].filter(Boolean).join(' '),
  };
}
