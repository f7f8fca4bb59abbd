import { type AspectId, aspects, type FindingContext } from './aspects.ts';
import { allBits, type Bits, bothBits, countBoth, hasBit } from './bits.ts';
import type { ListingFacts } from './facts.ts';
import { answersTo, type FactsTable, factsTable } from './facts-table.ts';
import { filterGroups } from './filter-groups.ts';
import type { Finding } from './finding.ts';

export type FoundAmong = {
  /** In the order they were given. */
  readonly found: readonly ListingFacts[];
  /** How many more there are with those of which it is not known; they are among `found` when that is asked for. */
  readonly unknown: number;
  /** By group and choice, how many are found after choosing it; of a chosen one, how many there are with it. */
  readonly counts: ReadonlyMap<string, ReadonlyMap<string, number>>;
};

/** What somebody looks for among the facts of listings, its words apart. The list of facts must not be changed afterwards. */
export function findAmong(facts: readonly ListingFacts[], finding: Finding, context: FindingContext): FoundAmong {
  const table = factsTable(facts, context);
  const ids = Object.keys(aspects) as AspectId[];
  const answers = ids.map((id) => answersTo(table, id, finding));
  const yes = answers.reduce((all, { yes }) => bothBits(all, yes), allBits(facts.length));
  const maybe = answers.reduce((all, { maybe }) => bothBits(all, maybe), allBits(facts.length));
  const found = finding.unknown ? maybe : yes;
  return {
    found: facts.filter((_, at) => hasBit(found, at)),
    unknown: countBoth(maybe, maybe) - countBoth(yes, yes),
    counts: countsOf(table, finding, context),
  };
}

function countsOf(table: FactsTable, finding: Finding, { region }: FindingContext): FoundAmong['counts'] {
  const others = new Map<AspectId, Bits>();
  return new Map(
    filterGroups(region).map((group) => {
      const rest = others.get(group.aspect) ?? allOther(table, group.aspect, finding);
      others.set(group.aspect, rest);
      const count = (choice: string) => {
        const { yes, maybe } = answersTo(table, group.aspect, group.choose(finding, choice));
        return countBoth(rest, finding.unknown ? maybe : yes);
      };
      return [group.id, new Map(group.choices.map(({ id }) => [id, count(id)]))];
    }),
  );
}

/** Those whose other answers fit. */
function allOther(table: FactsTable, aspect: AspectId, finding: Finding): Bits {
  const ids = (Object.keys(aspects) as AspectId[]).filter((id) => id !== aspect);
  return ids.reduce((all, id) => {
    const { yes, maybe } = answersTo(table, id, finding);
    return bothBits(all, finding.unknown ? maybe : yes);
  }, allBits(table.facts.length));
}
