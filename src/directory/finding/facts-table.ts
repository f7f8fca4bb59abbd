import { type AspectId, aspects, type FindingContext } from './aspects.ts';
import { addBit, allBits, type Bits, bothBits, eitherBits, noBits, otherBits } from './bits.ts';
import type { ListingFacts } from './facts.ts';
import type { Finding } from './finding.ts';

/** Which listings are what is asked, and which are that or are not known not to be. */
export type Answered = { readonly yes: Bits; readonly maybe: Bits };

/** What listings have told of one aspect: by key, and those of which all other keys are not known. */
type Column = { readonly keys: ReadonlyMap<string, Answered>; readonly others: Answered };

/** The facts of listings, turned round: by what is asked, not by who answers. A column is made when it is asked first. */
export type FactsTable = {
  readonly facts: readonly ListingFacts[];
  readonly context: FindingContext;
  readonly columns: Map<AspectId, Column>;
  readonly everything: Bits;
};

const tables = new WeakMap<readonly ListingFacts[], FactsTable>();

/** The table of a list of facts: the same one while day and region are the same. */
export function factsTable(facts: readonly ListingFacts[], context: FindingContext): FactsTable {
  const known = tables.get(facts);
  const { region, today, until } = context;
  const isSame = known?.context.region === region && known.context.today === today && known.context.until === until;
  const table = isSame ? known : { facts, context, columns: new Map(), everything: allBits(facts.length) };
  tables.set(facts, table);
  return table;
}

/** The answers of all listings to what a finding asks in one aspect. */
export function answersTo(table: FactsTable, aspect: AspectId, finding: Finding): Answered {
  const { enough, asked } = aspects[aspect];
  const keys = asked(finding, table.context);
  if (keys.length === 0) return { yes: table.everything, maybe: table.everything };
  const column = columnOf(table, aspect);
  const [first, ...others] = keys.map((key) => column.keys.get(key) ?? column.others);
  if (!first || others.length === 0) return first ?? column.others;
  const all = [first, ...others];
  const join = enough === 'any' ? eitherBits : bothBits;
  return { yes: join(all.map(({ yes }) => yes)), maybe: join(all.map(({ maybe }) => maybe)) };
}

function columnOf(table: FactsTable, aspect: AspectId): Column {
  const column = table.columns.get(aspect) ?? buildColumn(table, aspect);
  table.columns.set(aspect, column);
  return column;
}

type Marks = { readonly yes: Bits; readonly no: Bits; readonly unknown: Bits };

function buildColumn({ facts, context }: FactsTable, aspect: AspectId): Column {
  const tell = aspects[aspect].teller(context);
  const size = facts.length;
  const marks = new Map<string, Marks>();
  const open = noBits(size);
  let position = 0;
  const mark = (key: string, known: keyof Marks) => {
    const ofKey = marks.get(key);
    if (ofKey) return addBit(ofKey[known], position);
    const first = { yes: noBits(size), no: noBits(size), unknown: noBits(size) };
    marks.set(key, first);
    addBit(first[known], position);
  };
  for (const each of facts) {
    if (tell(each, mark) === 'unknown') addBit(open, position);
    position += 1;
  }
  const answered = ({ yes, no, unknown }: Marks): Answered => ({
    yes,
    maybe: eitherBits([yes, unknown, bothBits([open, otherBits(no, size)])]),
  });
  return {
    keys: new Map([...marks].map(([key, ofKey]) => [key, answered(ofKey)])),
    others: { yes: noBits(size), maybe: open },
  };
}
