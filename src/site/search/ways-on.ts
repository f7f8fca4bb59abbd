import type { FindingContext } from '#directory/finding/aspects.ts';
import type { ListingFacts } from '#directory/finding/facts.ts';
import { factDays } from '#directory/finding/facts.ts';
import { type FoundAmong, findAmong } from '#directory/finding/find-among.ts';
import type { Finding } from '#directory/finding/finding.ts';
import { timesMeant } from '#directory/finding/time-aspect.ts';
import { baseMunicipalities } from '#directory/finding/where-aspect.ts';
import { addDays, tellDay } from '#i18n/dates.ts';
import { translator } from '#i18n/messages.ts';
import { chosenIn } from './chosen.ts';
import type { Labels } from './labels.ts';

/** Something else to ask that finds something, with what it is called. */
export type WayOn = { readonly key: string; readonly label: string; readonly finding: Finding };

/** What to ask instead of what finds nothing: around it, without one filter, on the nearest day. Each finds something. */
export function waysOn(
  finding: Finding,
  among: readonly ListingFacts[],
  context: FindingContext,
  labels: Labels,
): readonly WayOn[] {
  const translate = translator(labels.language);
  const count = (other: Finding) => findAmong(among, other, context).found.length;
  const around = widerAreas(finding, context).flatMap((area): WayOn[] => {
    const wider: Finding = { ...finding, area };
    return [{ key: area, label: translate(`search.nothing.${area}`, { count: count(wider) }), finding: wider }];
  });
  const others = chosenIn(finding, context.region, labels).filter(({ key }) => !key.startsWith('municipality '));
  const without = others.map(({ key, label, without: rest }): WayOn => {
    const told = translate('search.nothing.without', { filter: label, count: count(rest) });
    return { key: `without ${key}`, label: told, finding: rest };
  });
  const ways = [...around, ...nearestDay(finding, among, context, labels), ...without];
  return ways.filter((way) => count(way.finding) > 0);
}

function widerAreas(finding: Finding, { region }: FindingContext): readonly ('neighbours' | 'region')[] {
  if (finding.area === 'region' || baseMunicipalities(finding, region).length === 0) return [];
  return finding.area === 'neighbours' ? ['region'] : ['neighbours', 'region'];
}

/** The first day on which there is what is asked for, as far as the facts know. */
function nearestDay(
  finding: Finding,
  among: readonly ListingFacts[],
  context: FindingContext,
  labels: Labels,
): readonly WayOn[] {
  if (finding.when === null) return [];
  const ahead: Finding = {
    ...finding,
    when: { kind: 'dates', from: context.today, to: addDays(context.today, factDays - 1) },
  };
  const { found }: FoundAmong = findAmong(among, ahead, context);
  const [date] = found.flatMap((facts) => timesMeant(facts, ahead, context).map((time) => time.date)).sort();
  if (date === undefined) return [];
  const onDay: Finding = { ...finding, when: { kind: 'dates', from: date, to: date } };
  const count = findAmong(among, onDay, context).found.length;
  const label = translator(labels.language)('search.nothing.date', { day: tellDay(date, labels.language), count });
  return [{ key: 'date', label, finding: onDay }];
}
