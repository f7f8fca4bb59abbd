import type { MessageKey } from '#i18n/messages.ts';

export type CommandName = keyof typeof commands;

/** Every option of every command; one that was not given, or that the command does not have, is false or `null`. */
export type CommandOptions = Readonly<Record<Switch, boolean> & Record<OptionWithValue, string | null>> & {
  /** What the command is about: a file, where `-` is the standard input, a release, or words. `null` when none was named. */
  readonly file: string | null;
};

export const switches = ['full', 'json'] as const;

type Switch = (typeof switches)[number];

/** What stands for the value of each option that has one, in the help. */
export const optionValues = {
  from: 'YYYY-MM-DD',
  to: 'YYYY-MM-DD',
  zone: 'Europe/Helsinki',
  listings: 'N',
  seed: 'N',
  snapshot: 'FILE',
  out: 'DIR',
  lang: 'fi|sv|en|de',
  municipality: 'ID',
  limit: 'N',
  release: 'DIR',
} as const;

type OptionWithValue = keyof typeof optionValues;

export const optionsWithValue = Object.keys(optionValues) as OptionWithValue[];

export type OptionName = Switch | OptionWithValue;

export type CommandRule = {
  readonly options: readonly OptionName[];
  /** Whether it is about a file or something else that stands after its name: how the help calls that, and what it is. */
  readonly file?: { readonly name: string; readonly text: MessageKey; readonly severalWords?: true };
  /** What it does, in one line. */
  readonly summary: MessageKey;
};

/** The commands in the order the help lists them. */
export const commands = {
  start: { options: [], summary: 'operator.command.start' },
  doctor: { options: ['json'], summary: 'operator.command.doctor' },
  publish: { options: ['full', 'snapshot', 'out'], summary: 'operator.command.publish' },
  search: {
    options: ['lang', 'municipality', 'limit', 'json', 'release'],
    file: { name: 'WORDS', text: 'operator.option.words', severalWords: true },
    summary: 'operator.command.search',
  },
  'release list': { options: ['json'], summary: 'operator.command.release-list' },
  'release verify': {
    options: ['json'],
    file: { name: '[ID]', text: 'operator.option.release-id' },
    summary: 'operator.command.release-verify',
  },
  'release rollback': {
    options: [],
    file: { name: '[ID]', text: 'operator.option.release-id' },
    summary: 'operator.command.release-rollback',
  },
  'sample load': { options: [], summary: 'operator.command.sample-load' },
  'sample generate': { options: ['listings', 'seed'], summary: 'operator.command.sample-generate' },
  occurrences: {
    options: ['from', 'to', 'zone', 'json'],
    file: { name: 'FILE.ics', text: 'operator.option.file' },
    summary: 'operator.command.occurrences',
  },
  prepare: { options: [], summary: 'operator.command.prepare' },
  'admin build': { options: [], summary: 'operator.command.admin-build' },
  web: { options: [], summary: 'operator.command.web' },
  cms: { options: [], summary: 'operator.command.cms' },
  publisher: { options: [], summary: 'operator.command.publisher' },
} as const satisfies Record<string, CommandRule>;
