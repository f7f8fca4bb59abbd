import { parseArgs } from 'node:util';
import type { MessageKey } from '#i18n/messages.ts';
import type { Problem } from '#i18n/problem.ts';

/** What the person at the terminal asks for. */
export type CommandLine =
  | { readonly kind: 'run'; readonly command: CommandName; readonly options: CommandOptions }
  | { readonly kind: 'help'; readonly command: CommandName | null }
  | { readonly kind: 'problem'; readonly problem: Problem };

export type CommandName = keyof typeof commands;

/** Every option of every command; one that was not given, or that the command does not have, is false or `null`. */
export type CommandOptions = Readonly<Record<Switch, boolean> & Record<OptionWithValue, string | null>> & {
  /** What the command is about: a file, where `-` is the standard input, or a release. `null` when none was named. */
  readonly file: string | null;
};

type Switch = 'full' | 'json';

/** What stands for the value of each option that has one, in the help. */
export const optionValues = {
  from: 'YYYY-MM-DD',
  to: 'YYYY-MM-DD',
  zone: 'Europe/Helsinki',
  listings: 'N',
  seed: 'N',
} as const;

type OptionWithValue = keyof typeof optionValues;

export type OptionName = Switch | OptionWithValue;

type CommandRule = {
  readonly options: readonly OptionName[];
  /** Whether it is about a file or something else that stands after its name, and how the help calls that. */
  readonly file?: string;
  /** What it does, in one line. */
  readonly summary: MessageKey;
};

/** The commands in the order the help lists them. */
export const commands = {
  start: { options: [], summary: 'operator.command.start' },
  doctor: { options: ['json'], summary: 'operator.command.doctor' },
  publish: { options: ['full'], summary: 'operator.command.publish' },
  'release list': { options: ['json'], summary: 'operator.command.release-list' },
  'release verify': { options: ['json'], file: '[ID]', summary: 'operator.command.release-verify' },
  'release rollback': { options: [], file: '[ID]', summary: 'operator.command.release-rollback' },
  'sample load': { options: [], summary: 'operator.command.sample-load' },
  'sample generate': { options: ['listings', 'seed'], summary: 'operator.command.sample-generate' },
  occurrences: { options: ['from', 'to', 'zone', 'json'], file: 'FILE.ics', summary: 'operator.command.occurrences' },
  prepare: { options: [], summary: 'operator.command.prepare' },
  'admin build': { options: [], summary: 'operator.command.admin-build' },
  web: { options: [], summary: 'operator.command.web' },
  cms: { options: [], summary: 'operator.command.cms' },
  publisher: { options: [], summary: 'operator.command.publisher' },
} as const satisfies Record<string, CommandRule>;

/**
 * Reads the arguments after the name of the program.
 *
 * @example readCommandLine(['publish', '--full']) // { kind: 'run', command: 'publish', options: { full: true, … } }
 */
export function readCommandLine(parameters: readonly string[]): CommandLine {
  const { values, positionals, tokens } = parseArgs({
    args: [...parameters],
    options: {
      full: { type: 'boolean' },
      json: { type: 'boolean' },
      help: { type: 'boolean', short: 'h' },
      from: { type: 'string' },
      to: { type: 'string' },
      zone: { type: 'string' },
      listings: { type: 'string' },
      seed: { type: 'string' },
    },
    allowPositionals: true,
    strict: false,
    tokens: true,
  });
  const { name, file } = nameAndFile(positionals);
  if (name === '' || name === 'help') return { kind: 'help', command: null };
  if (!isCommand(name)) return { kind: 'problem', problem: { message: 'operator.command.unknown', values: { name } } };
  if (values.help) return { kind: 'help', command: name };
  const allowed: readonly string[] = commands[name].options;
  for (const token of tokens) {
    if (token.kind !== 'option') continue;
    const hasValue = token.name in optionValues;
    const values = { name, option: token.rawName };
    if (!allowed.includes(token.name) || (token.value !== undefined && !hasValue))
      return { kind: 'problem', problem: { message: 'operator.command.unknown-option', values } };
    if (hasValue && !token.value) return { kind: 'problem', problem: { message: 'operator.command.no-value', values } };
  }
  const textOf = (option: OptionWithValue) => (typeof values[option] === 'string' ? values[option] : null);
  const options = {
    full: values.full === true,
    json: values.json === true,
    from: textOf('from'),
    to: textOf('to'),
    zone: textOf('zone'),
    listings: textOf('listings'),
    seed: textOf('seed'),
    file,
  };
  return { kind: 'run', command: name, options };
}

/** The name of a command is one or two words; after that of one about a file comes the file. */
function nameAndFile(positionals: readonly string[]): { name: string; file: string | null } {
  for (const words of [1, 2]) {
    const name = positionals.slice(0, words).join(' ');
    const [file = null, ...rest] = positionals.slice(words);
    if (isCommand(name) && 'file' in commands[name] && rest.length === 0) return { name, file };
  }
  return { name: positionals.join(' '), file: null };
}

function isCommand(name: string): name is CommandName {
  return Object.hasOwn(commands, name);
}
