import { type AspectId, aspectIds, type FindingContext } from './aspects.ts';
import { type Bits, bothBits, countBits, hasBit } from './bits.ts';
import type { ListingFacts } from './facts.ts';
import { type Answered, answersTo, type FactsTable, factsTable } from './facts-table.ts';
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
  const answers = new Map(aspectIds.map((id) => [id, answersTo(table, id, finding)]));
  const yes = bothBits([...answers.values()].map(({ yes }) => yes));
  const maybe = bothBits([...answers.values()].map(({ maybe }) => maybe));
  const found = finding.unknown ? maybe : yes;
  return {
    found: facts.filter((_, at) => hasBit(found, at)),
    unknown: countBits(maybe) - countBits(yes),
    counts: countsOf(table, finding, answers),
  };
}

/** A choice changes the answers to its own question; those that fit otherwise are counted with these. */
function countsOf(table: FactsTable, finding: Finding, answers: ReadonlyMap<AspectId, Answered>): FoundAmong['counts'] {
  const fitting = ({ yes, maybe }: Answered): Bits => (finding.unknown ? maybe : yes);
  const others = new Map(
    aspectIds.map((aspect) => [
      aspect,
      bothBits([...answers].flatMap(([id, each]) => (id === aspect ? [] : [fitting(each)]))),
    ]),
  );
  return new Map(
    filterGroups(table.context.region).map(({ aspect, choices, choose, id }) => {
      const rest = others.get(aspect) ?? table.everything;
      const count = (choice: string) =>
        countBits(bothBits([rest, fitting(answersTo(table, aspect, choose(finding, choice)))]));
      return [id, new Map(choices.map((choice) => [choice.id, count(choice.id)]))];
    }),
  );
}
