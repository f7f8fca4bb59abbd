import type { AspectId } from '#directory/finding/aspects.ts';
import { type FilterGroup, filterGroups } from '#directory/finding/filter-groups.ts';
import { type MessageKey, messages } from '#i18n/messages.ts';
import type { FilterLines, FilterSection } from '#snapshot/page-data.ts';
import type { View } from '#snapshot/view.ts';
import { languageNames } from './listing-terms.ts';
import { nameInSentence } from './municipality-name.ts';
import { capitalised, inOrder } from './texts.ts';

/** The sections of the search form, in the order in which people decide. */
export const filterSections = ['when', 'where', 'what', 'whom', 'easy', 'accessibility', 'language'] as const;

type SectionId = (typeof filterSections)[number];

/** Where the form asks a question; one that is added to the registry must be given its place. */
const sectionOf = {
  when: 'when',
  where: 'where',
  kind: 'what',
  theme: 'what',
  audience: 'whom',
  age: 'whom',
  feature: 'easy',
  price: 'easy',
  attendance: 'easy',
  checked: 'easy',
  language: 'language',
} as const satisfies Record<AspectId, SectionId>;

/** These have controls of their own: one chooses a village within a municipality, and an area beside the results. */
const shownElsewhere: readonly string[] = ['village', 'area'];

/** Every filter of the registry, with its choices in the reader's language. */
export function filterLines(view: View): FilterSection[] {
  const groups = filterGroups(view.index.snapshot.region).filter(({ id }) => !shownElsewhere.includes(id));
  return filterSections.map((id) => ({
    id,
    groups: groups.filter((group) => sectionFor(group) === id).map((group) => groupLines(view, group)),
  }));
}

const sectionFor = ({ id, aspect }: FilterGroup): SectionId => (id === 'accessibility' ? id : sectionOf[aspect]);

function groupLines(view: View, group: FilterGroup): FilterLines {
  const choices = group.choices.map(({ id, label }) => ({
    id,
    label: label?.[view.language] ?? told(view, group.id, id),
  }));
  const { id, param, several } = group;
  if (id !== 'municipality') return { id, param, several, choices };
  const named = inOrder(choices, view.language, ({ label }) => label);
  return {
    id,
    param,
    several,
    choices: named.map((choice) => ({ ...choice, inSentence: inSentence(view, choice.id) })),
  };
}

function inSentence(view: View, id: string): string {
  const municipality = view.index.municipalities.get(id);
  return municipality ? nameInSentence(view, municipality) : id;
}

/** What messages call a choice that the region's content does not name. */
function told(view: View, group: string, id: string): string {
  if (group === 'language') return capitalised(languageNames([id], view.language)[0] ?? id, view.language);
  const key = [`search.group.${group}.${id}`, `search.${group}.${id}`, `site.kinds.${id}`, `offer.${group}.${id}`].find(
    (candidate): candidate is MessageKey & keyof typeof messages.fi => candidate in messages[view.language],
  );
  return key ? capitalised(messages[view.language][key], view.language) : id;
}
