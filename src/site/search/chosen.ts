import { filterGroups } from '#directory/finding/filter-groups.ts';
import { type Finding, type FindingRegion, noFinding, usualArea } from '#directory/finding/finding.ts';
import { tellDay } from '#i18n/dates.ts';
import { translator } from '#i18n/messages.ts';
import type { Labels } from './labels.ts';

/** Something chosen: what it is called, and what is asked without it. */
export type Chosen = { readonly key: string; readonly label: string; readonly without: Finding };

/** These are told with the area, beside the results. */
const toldElsewhere: readonly string[] = ['area', 'village'];

/** All that somebody has chosen, words apart, in the order of the form. */
export function chosenIn(finding: Finding, region: FindingRegion, labels: Labels): readonly Chosen[] {
  const groups = filterGroups(region).filter(({ id }) => !toldElsewhere.includes(id));
  const choices = groups.flatMap((group) =>
    group.chosen(finding).map((choice) => ({
      key: `${group.id} ${choice}`,
      label: labels.choice(group.id, choice),
      without: group.leave(finding, choice),
    })),
  );
  return [...withoutGroups(finding, labels), ...choices];
}

function withoutGroups(finding: Finding, labels: Labels): readonly Chosen[] {
  const translate = translator(labels.language);
  const { village, near, when, age, unknown } = finding;
  const leave = (without: Partial<Finding>) => {
    const rest = { ...finding, ...without };
    return { ...rest, area: finding.area === usualArea(finding) ? usualArea(rest) : rest.area };
  };
  const nearLabel = near && translate('search.chosen.near', { place: labels.postalCode(near) });
  return [
    ...(village === null
      ? []
      : [{ key: 'village', label: labels.village(village), without: leave({ village: null }) }]),
    ...(nearLabel ? [{ key: 'near', label: nearLabel, without: leave({ near: null, area: noFinding.area }) }] : []),
    ...(when?.kind === 'dates'
      ? [{ key: 'dates', label: tellDates(when, labels), without: leave({ when: null }) }]
      : []),
    ...(age === null
      ? []
      : [{ key: 'age', label: translate('search.chosen.age', { age }), without: leave({ age: null }) }]),
    ...(unknown
      ? [{ key: 'unknown', label: translate('search.chosen.unknown'), without: leave({ unknown: false }) }]
      : []),
  ];
}

/** "ti 24.11." or "ti 24.11. – to 26.11." */
export function tellDates({ from, to }: { readonly from: string; readonly to: string }, { language }: Labels): string {
  if (from === to) return tellDay(from, language);
  return translator(language)('search.told.dates', { from: tellDay(from, language), to: tellDay(to, language) });
}
