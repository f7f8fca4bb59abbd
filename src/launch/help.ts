import type { Language } from '#i18n/languages.ts';
import { type MessageKey, translator } from '#i18n/messages.ts';
import { type CommandName, type CommandOptions, commands } from './command-line.ts';

const optionTexts = {
  full: 'operator.option.full',
  json: 'operator.option.json',
} as const satisfies Record<keyof CommandOptions, MessageKey>;

/** What `--help` says about one command or, without one, about all. */
export function helpText(command: CommandName | null, language: Language): string {
  return command === null ? generalHelp(language) : commandHelp(command, language);
}

function generalHelp(language: Language): string {
  const translate = translator(language);
  const lines = Object.entries(commands).map(([name, { summary }]) => `  ${name.padEnd(13)}${translate(summary)}`);
  return [
    translate('operator.help.title'),
    '',
    `${translate('operator.help.usage')}: npm run yhdessa -- <${translate('operator.help.command')}> [--help]`,
    '',
    ...lines,
    '',
    translate('operator.help.configuration'),
    '',
  ].join('\n');
}

function commandHelp(command: CommandName, language: Language): string {
  const translate = translator(language);
  const options: readonly (keyof CommandOptions)[] = commands[command].options;
  return [
    translate(commands[command].summary),
    '',
    `${translate('operator.help.usage')}: npm run yhdessa -- ${[command, ...options.map((name) => `[--${name}]`)].join(' ')}`,
    '',
    ...options.map((name) => `  ${`--${name}`.padEnd(13)}${translate(optionTexts[name])}`),
    `  ${'--help'.padEnd(13)}${translate('operator.option.help')}`,
    '',
  ].join('\n');
}
