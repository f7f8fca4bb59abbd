import type { Config } from '#config.ts';
import type { Translate } from '#i18n/messages.ts';
import type { CommandOptions } from './command-table.ts';

/** What a command is given. */
type Call = {
  readonly config: Config;
  readonly options: CommandOptions;
  /** The messages in the operator's language. */
  readonly translate: Translate;
};

/** A command; resolves with the exit code of the process when it has done its work or was asked to stop. */
export type Command = (call: Call) => Promise<number>;

/** Says a line to the person at the terminal. */
export function say(line: string): void {
  process.stdout.write(`${line}\n`);
}
