import { slugFrom } from '#directory/slug.ts';
import type { FindingProblem } from './problem.ts';
import { nearestOf } from './suggestion.ts';

type Candidates = Parameters<typeof nearestOf>[1];

/** The parameters of an address by name, and what is wrong with them. */
export type Asked = {
  readonly values: ReadonlyMap<string, readonly string[]>;
  readonly problems: FindingProblem[];
};

/** Every parameter there is, in the order they are printed in. */
const findingParams = [
  'q',
  'kind',
  'municipality',
  'village',
  'near',
  'area',
  'theme',
  'audience',
  'age',
  'feature',
  'language',
  'when',
  'from',
  'to',
  'time',
  'attendance',
  'price',
  'checked',
  'unknown',
] as const;

export type FindingParam = (typeof findingParams)[number];

/** Names that parameters had before. */
const formerParams = new Map<string, FindingParam>([['kunta', 'municipality']]);

/** What others append to addresses that are passed on: nobody has asked it. */
const isOfOthers = (param: string): boolean => /^(utm_\w*|\w+clid|mc_[ce]id|_gl|_ga)$/.test(param);

/** More problems help nobody. */
const mostProblems = 10;

const longestValue = 60;

const paramCandidates = findingParams.map((id) => ({ id }));

/** Sorts the parameters of an address by name. Unknown ones are problems, empty ones are not there. */
export function askedValues(params: Iterable<readonly [string, string]>): Asked {
  const values = new Map<string, string[]>();
  const asked: Asked = { values, problems: [] };
  for (const [name, value] of params) {
    const plain = name.trim().toLowerCase();
    const param = formerParams.get(plain) ?? plain;
    if (isParam(param)) {
      const ofParam = values.get(param) ?? [];
      if (value.trim() !== '') ofParam.push(wellFormed(value.trim()));
      values.set(param, ofParam);
    } else if (!isOfOthers(param)) {
      tellProblem(asked, { param: name, value, reason: 'unknown-parameter' }, () => nearestOf(name, paramCandidates));
    }
  }
  return asked;
}

/** Adds a problem once; what may have been meant is looked for only when it is told. */
export function tellProblem(
  { problems }: Asked,
  { param, value, reason }: Omit<FindingProblem, 'suggestion'>,
  suggest: () => string | undefined = () => undefined,
): void {
  const shown = { param: cut(param), value: cut(value), reason };
  const isKnown = problems.some((known) => known.param === shown.param && known.value === shown.value);
  if (isKnown || problems.length >= mostProblems) return;
  const suggestion = suggest();
  problems.push({ ...shown, ...(suggestion !== undefined && { suggestion }) });
}

/** The ids that are asked for, once each, in alphabetical order. */
export function idsAsked(asked: Asked, param: FindingParam, candidates: Candidates): readonly string[] {
  const known = knownAs(candidates.map(({ id }) => id));
  const ids = new Set<string>();
  for (const value of new Set(asked.values.get(param))) {
    const id = known(value);
    if (id !== undefined) ids.add(id);
    else tellProblem(asked, { param, value, reason: 'unknown-value' }, () => nearestOf(value, candidates));
  }
  return [...ids].sort();
}

/** The first value that is understood, where there can be one only. */
export function firstAsked<T>(asked: Asked, param: FindingParam, read: (value: string) => T | null): T | null {
  let first: T | null = null;
  for (const value of new Set(asked.values.get(param))) {
    const understood = read(value);
    if (understood === null) continue;
    if (first !== null) tellProblem(asked, { param, value, reason: 'only-one' });
    first ??= understood;
  }
  return first;
}

/** The first id that is known, where there can be one only. */
export function idAsked<T extends string>(asked: Asked, param: FindingParam, ids: readonly T[]): T | null {
  const known = knownAs(ids);
  return firstAsked(asked, param, (value) => {
    const id = known(value);
    if (id === undefined) {
      tellProblem(asked, { param, value, reason: 'unknown-value' }, () =>
        nearestOf(
          value,
          ids.map((id) => ({ id })),
        ),
      );
    }
    return id ?? null;
  });
}

/** Finds an id by itself, or as somebody writes it: "Jyväskylä". */
function knownAs<T extends string>(ids: readonly T[]): (value: string) => T | undefined {
  const known = new Map(ids.flatMap((id) => [[slugFrom(id, id), id] as const, [id, id] as const]));
  return (value) => known.get(value as T) ?? known.get(slugFrom(value, '') as T);
}

const isParam = (param: string): param is FindingParam => findingParams.some((known) => known === param);

function cut(text: string): string {
  const letters = [...wellFormed(text.slice(0, 2 * longestValue))];
  return letters.length > longestValue ? `${letters.slice(0, longestValue - 1).join('')}…` : letters.join('');
}

/** Half a sign, which no address can hold, becomes the sign for what cannot be read. */
const wellFormed = (text: string): string => text.replace(/\p{Surrogate}/gu, '\ufffd');
