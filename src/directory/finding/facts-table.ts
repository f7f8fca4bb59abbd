import { type AspectId, aspects, type Condition, type FindingContext } from './aspects.ts';
import { addBit, allBits, type Bits, bothBits, eitherBits, noBits } from './bits.ts';
import type { ListingFacts } from './facts.ts';
import type { Finding } from './finding.ts';

/** Which listings are what is asked, and which are that or are not known not to be. */
export type Answered = { readonly yes: Bits; readonly maybe: Bits };

/** The facts of listings with the answers to all that has been asked of them. */
export type FactsTable = {
  readonly facts: readonly ListingFacts[];
  readonly context: FindingContext;
  readonly answers: Map<string, Answered>;
};

const tables = new WeakMap<readonly ListingFacts[], FactsTable>();

/** The table of a list of facts: the same one while day and region are the same. */
export function factsTable(facts: readonly ListingFacts[], context: FindingContext): FactsTable {
  const known = tables.get(facts);
  const { region, today, until } = context;
  const isSame = known?.context.region === region && known.context.today === today && known.context.until === until;
  const table = isSame ? known : { facts, context, answers: new Map() };
  tables.set(facts, table);
  return table;
}

/** The answers of all listings to what a finding asks in one aspect. */
export function answersTo(table: FactsTable, aspect: AspectId, finding: Finding): Answered {
  const { enough, conditions } = aspects[aspect];
  const all = conditions(finding, table.context).map((condition) => answered(table, aspect, condition));
  const [first, ...others] = all;
  if (!first) return { yes: allBits(table.facts.length), maybe: allBits(table.facts.length) };
  const join = enough === 'any' ? eitherBits : bothBits;
  return others.reduce((one, other) => ({ yes: join(one.yes, other.yes), maybe: join(one.maybe, other.maybe) }), first);
}

function answered({ facts, answers }: FactsTable, aspect: AspectId, { key, answer }: Condition): Answered {
  const name = `${aspect} ${key}`;
  const known = answers.get(name);
  if (known) return known;
  const [yes, maybe] = [noBits(facts.length), noBits(facts.length)];
  facts.forEach((each, at) => {
    const given = answer(each);
    if (given === 'yes') addBit(yes, at);
    if (given !== 'no') addBit(maybe, at);
  });
  answers.set(name, { yes, maybe });
  return { yes, maybe };
}
