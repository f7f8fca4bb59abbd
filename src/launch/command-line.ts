import { type ParseArgsConfig, parseArgs } from 'node:util';
import type { Problem } from '#i18n/problem.ts';
import {
  type CommandName,
  type CommandOptions,
  type CommandRule,
  commands,
  optionsWithValue,
  optionValues,
  switches,
} from './command-table.ts';

/** What the person at the terminal asks for. */
export type CommandLine =
  | { readonly kind: 'run'; readonly command: CommandName; readonly options: CommandOptions }
  | { readonly kind: 'help'; readonly command: CommandName | null }
  | { readonly kind: 'problem'; readonly problem: Problem };

/**
 * Reads the arguments after the name of the program.
 *
 * @example readCommandLine(['publish', '--full']) // { kind: 'run', command: 'publish', options: { full: true, … } }
 */
export function readCommandLine(parameters: readonly string[]): CommandLine {
  const { values, positionals, tokens } = parseArgs({
    args: [...parameters],
    options: parsed,
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
  const options = {
    ...eachOf(switches, (option) => values[option] === true),
    ...eachOf(optionsWithValue, (option) => textIn(values[option])),
    file,
  };
  return { kind: 'run', command: name, options };
}

const parsed: NonNullable<ParseArgsConfig['options']> = {
  ...eachOf(switches, () => ({ type: 'boolean' as const })),
  ...eachOf(optionsWithValue, () => ({ type: 'string' as const })),
  help: { type: 'boolean', short: 'h' },
};

const textIn = (value: unknown): string | null => (typeof value === 'string' ? value : null);

function eachOf<Name extends string, Value>(names: readonly Name[], make: (name: Name) => Value): Record<Name, Value> {
  return Object.fromEntries(names.map((name) => [name, make(name)])) as Record<Name, Value>;
}

/** The name of a command is one or two words; after that of one about a file comes the file. */
function nameAndFile(positionals: readonly string[]): { name: string; file: string | null } {
  for (const words of [1, 2]) {
    const name = positionals.slice(0, words).join(' ');
    const about = positionals.slice(words);
    const rule: CommandRule | null = isCommand(name) ? commands[name] : null;
    if (rule?.file && (about.length < 2 || rule.file.severalWords)) return { name, file: about.join(' ') || null };
  }
  return { name: positionals.join(' '), file: null };
}

function isCommand(name: string): name is CommandName {
  return Object.hasOwn(commands, name);
}
