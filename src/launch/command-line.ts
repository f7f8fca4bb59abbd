import { parseArgs } from 'node:util';
import type { MessageKey } from '#i18n/messages.ts';
import type { Problem } from '#i18n/problem.ts';

/** What the person at the terminal asks for. */
export type CommandLine =
  | { readonly kind: 'run'; readonly command: CommandName; readonly options: CommandOptions }
  | { readonly kind: 'help'; readonly command: CommandName | null }
  | { readonly kind: 'problem'; readonly problem: Problem };

export type CommandName = keyof typeof commands;

/** Every option of every command; one that was not given, or that the command does not have, is false. */
export type CommandOptions = { readonly full: boolean; readonly json: boolean };

type CommandRule = {
  readonly options: readonly (keyof CommandOptions)[];
  /** What it does, in one line. */
  readonly summary: MessageKey;
};

/** The commands in the order the help lists them. */
export const commands = {
  start: { options: [], summary: 'operator.command.start' },
  doctor: { options: ['json'], summary: 'operator.command.doctor' },
  publish: { options: ['full'], summary: 'operator.command.publish' },
  'sample load': { options: [], summary: 'operator.command.sample-load' },
  prepare: { options: [], summary: 'operator.command.prepare' },
  'admin build': { options: [], summary: 'operator.command.admin-build' },
  web: { options: [], summary: 'operator.command.web' },
  cms: { options: [], summary: 'operator.command.cms' },
  publisher: { options: [], summary: 'operator.command.publisher' },
} as const satisfies Record<string, CommandRule>;

/**
 * Reads the arguments after the name of the program.
 *
 * @example readCommandLine(['publish', '--full']) // { kind: 'run', command: 'publish', options: { full: true, json: false } }
 */
export function readCommandLine(parameters: readonly string[]): CommandLine {
  const { values, positionals, tokens } = parseArgs({
    args: [...parameters],
    options: { full: { type: 'boolean' }, json: { type: 'boolean' }, help: { type: 'boolean', short: 'h' } },
    allowPositionals: true,
    strict: false,
    tokens: true,
  });
  const name = positionals.join(' ');
  if (name === '' || name === 'help') return { kind: 'help', command: null };
  if (!isCommand(name)) return { kind: 'problem', problem: { message: 'operator.command.unknown', values: { name } } };
  if (values.help) return { kind: 'help', command: name };
  const allowed: readonly string[] = commands[name].options;
  const stray = tokens.find((token) => token.kind === 'option' && (!allowed.includes(token.name) || token.value));
  if (stray?.kind === 'option') {
    const problem: Problem = { message: 'operator.command.unknown-option', values: { name, option: stray.rawName } };
    return { kind: 'problem', problem };
  }
  return { kind: 'run', command: name, options: { full: values.full === true, json: values.json === true } };
}

function isCommand(name: string): name is CommandName {
  return Object.hasOwn(commands, name);
}
