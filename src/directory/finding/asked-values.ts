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
export const findingParams = [
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
const formerParams: Readonly<Record<string, FindingParam>> = { kunta: 'municipality' };

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
    const param = formerParams[name.trim().toLowerCase()] ?? name.trim().toLowerCase();
    if (isParam(param)) {
      if (value.trim() !== '') values.set(param, [...(values.get(param) ?? []), value.trim().toWellFormed()]);
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
  const ids = new Set<string>();
  for (const value of new Set(asked.values.get(param))) {
    const plain = slugFrom(value, '');
    const known = candidates.find(({ id }) => id === value || slugFrom(id, '') === plain);
    if (known) ids.add(known.id);
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
  return firstAsked(asked, param, (value) => {
    const known = ids.find((id) => id === value || id === slugFrom(value, ''));
    if (known === undefined) {
      tellProblem(asked, { param, value, reason: 'unknown-value' }, () =>
        nearestOf(
          value,
          ids.map((id) => ({ id })),
        ),
      );
    }
    return known ?? null;
  });
}

const isParam = (param: string): param is FindingParam => findingParams.some((known) => known === param);

function cut(text: string): string {
  const letters = [...text.toWellFormed().slice(0, 2 * longestValue)];
  return letters.length > longestValue ? `${letters.slice(0, longestValue - 1).join('')}…` : letters.join('');
}
