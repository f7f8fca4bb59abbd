import { type AspectId, aspects, type FindingContext, type Known } from './aspects.ts';
import { addBit, allBits, type Bits, bothBits, eitherBits, noBits, otherBits } from './bits.ts';
import type { ListingFacts } from './facts.ts';
import type { Finding } from './finding.ts';

/** Which listings are what is asked, and which are that or are not known not to be. */
export type Answered = { readonly yes: Bits; readonly maybe: Bits };

/** Who has told what of one key. Most keys have nobody who has told no, or does not know. */
type Told = { readonly [Answer in Known]?: Bits };

/** What listings have told of one aspect by key, and those that do not know of any other key. */
type Column = {
  readonly told: ReadonlyMap<string, Told>;
  readonly open: Bits;
  /** What has been asked already. */
  readonly answers: Map<string, Answered>;
};

/** The facts of listings, turned round: by what is asked, not by who answers. A column is made when it is asked first. */
export type FactsTable = {
  readonly facts: readonly ListingFacts[];
  readonly context: FindingContext;
  readonly columns: Map<AspectId, Column>;
  readonly everything: Bits;
  readonly nothing: Bits;
};

const tables = new WeakMap<readonly ListingFacts[], FactsTable>();

/** The table of a list of facts: the same one while day and region are the same. */
export function factsTable(facts: readonly ListingFacts[], context: FindingContext): FactsTable {
  const known = tables.get(facts);
  const { region, today, until } = context;
  const isSame = known?.context.region === region && known.context.today === today && known.context.until === until;
  const table = isSame
    ? known
    : { facts, context, columns: new Map(), everything: allBits(facts.length), nothing: noBits(facts.length) };
  tables.set(facts, table);
  return table;
}

/** The answers of all listings to what a finding asks in one aspect. */
export function answersTo(table: FactsTable, aspect: AspectId, finding: Finding): Answered {
  const { enough, asked } = aspects[aspect];
  const keys = asked(finding, table.context);
  if (keys.length === 0) return { yes: table.everything, maybe: table.everything };
  const answers = keys.map((key) => answerTo(table, aspect, key));
  const [first, ...others] = answers;
  if (first && others.length === 0) return first;
  const join = enough === 'any' ? eitherBits : bothBits;
  return { yes: join(answers.map(({ yes }) => yes)), maybe: join(answers.map(({ maybe }) => maybe)) };
}

function answerTo(table: FactsTable, aspect: AspectId, key: string): Answered {
  const { told, open, answers } = columnOf(table, aspect);
  const known = answers.get(key);
  if (known) return known;
  const { yes = table.nothing, no, unknown } = told.get(key) ?? {};
  const openHere = no ? bothBits([open, otherBits(no, table.facts.length)]) : open;
  const answered = { yes, maybe: eitherBits([yes, openHere, ...(unknown ? [unknown] : [])]) };
  answers.set(key, answered);
  return answered;
}

function columnOf(table: FactsTable, aspect: AspectId): Column {
  const column = table.columns.get(aspect) ?? buildColumn(table, aspect);
  table.columns.set(aspect, column);
  return column;
}

function buildColumn({ facts, context }: FactsTable, aspect: AspectId): Column {
  const tell = aspects[aspect].teller(context);
  const told = new Map<string, { [Answer in Known]?: Bits }>();
  const open = noBits(facts.length);
  let position = 0;
  const mark = (key: string, known: Known) => {
    let ofKey = told.get(key);
    if (ofKey === undefined) {
      ofKey = {};
      told.set(key, ofKey);
    }
    ofKey[known] ??= noBits(facts.length);
    addBit(ofKey[known], position);
  };
  for (const each of facts) {
    if (tell(each, mark) === 'unknown') addBit(open, position);
    position += 1;
  }
  return { told, open, answers: new Map() };
}
