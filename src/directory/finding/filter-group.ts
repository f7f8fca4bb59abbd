import type { Localized } from '#directory/localized.ts';
import type { AspectId } from './aspects.ts';
import type { Finding } from './finding.ts';

export type FilterChoice = {
  /** As it stands in the address. */
  readonly id: string;
  /** What the region's content calls it; `null` where messages do. */
  readonly label: Localized | null;
};

/** Choices that belong together, as a form shows them. */
export type FilterGroup = {
  readonly id: string;
  /** The parameter of the address. */
  readonly param: string;
  /** The question these choices answer: choices of two groups with one question answer it together. */
  readonly aspect: AspectId;
  /** Whether several may be chosen: they widen, but features narrow. */
  readonly several: boolean;
  readonly choices: readonly FilterChoice[];
  readonly chosen: (finding: Finding) => readonly string[];
  /** The finding with a choice chosen; where one may be chosen, instead of the one before. */
  readonly choose: (finding: Finding, choice: string) => Finding;
  readonly leave: (finding: Finding, choice: string) => Finding;
};

type Lists = {
  [Field in keyof Finding as Finding[Field] extends readonly string[] ? Field : never]: Finding[Field];
};

/** Choices that messages name. */
export const plain = (ids: readonly string[]): FilterChoice[] => ids.map((id) => ({ id, label: null }));

/** A group of which several may be chosen, by the list of a finding that holds them. */
export function listGroup(
  param: string,
  aspect: AspectId,
  field: keyof Lists,
  choices: readonly { readonly id: string; readonly label: Localized | null }[],
): FilterGroup {
  return {
    id: param,
    param,
    aspect,
    several: true,
    choices: choices.map(({ id, label }) => ({ id, label })),
    chosen: (finding) => finding[field],
    choose: (finding, choice) => ({ ...finding, [field]: [...new Set([...finding[field], choice])].sort() }),
    leave: (finding, choice) => ({ ...finding, [field]: finding[field].filter((id) => id !== choice) }),
  };
}

/** A group of which one may be chosen at a time. */
export function oneGroup(
  param: string,
  aspect: AspectId,
  choices: readonly FilterChoice[],
  read: (finding: Finding) => string | null,
  write: (finding: Finding, choice: string | null) => Finding,
): FilterGroup {
  return {
    id: param,
    param,
    aspect,
    several: false,
    choices,
    chosen: (finding) => [read(finding)].filter((choice) => choice !== null),
    choose: write,
    leave: (finding) => write(finding, null),
  };
}
