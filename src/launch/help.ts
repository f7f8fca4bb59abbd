import type { Language } from '#i18n/languages.ts';
import { type MessageKey, translator } from '#i18n/messages.ts';
import { type CommandName, type CommandRule, commands, type OptionName, optionValues } from './command-table.ts';

const optionTexts = {
  full: 'operator.option.full',
  json: 'operator.option.json',
  from: 'operator.option.from',
  to: 'operator.option.to',
  zone: 'operator.option.zone',
  listings: 'operator.option.listings',
  seed: 'operator.option.seed',
  snapshot: 'operator.option.snapshot',
  out: 'operator.option.out',
  lang: 'operator.option.lang',
  municipality: 'operator.option.municipality',
  limit: 'operator.option.limit',
  release: 'operator.option.release',
} as const satisfies Record<OptionName, MessageKey>;

/** What `--help` says about one command or, without one, about all. */
export function helpText(command: CommandName | null, language: Language): string {
  return command === null ? generalHelp(language) : commandHelp(command, language);
}

function generalHelp(language: Language): string {
  const translate = translator(language);
  const width = Math.max(...Object.keys(commands).map((name) => name.length)) + 2;
  const lines = Object.entries(commands).map(([name, { summary }]) => `  ${name.padEnd(width)}${translate(summary)}`);
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
  const rule: CommandRule = commands[command];
  const { file } = rule;
  const shown = rule.options.map((name) => ({ name, text: withValue(name) }));
  const usage = [command, ...(file ? [file.name] : []), ...shown.map(({ text }) => `[${text}]`)].join(' ');
  const width = Math.max(13, ...shown.map(({ text }) => text.length + 2));
  return [
    translate(rule.summary),
    '',
    `${translate('operator.help.usage')}: npm run yhdessa -- ${usage}`,
    '',
    ...(file ? [`  ${file.name.padEnd(width)}${translate(file.text)}`] : []),
    ...shown.map(({ name, text }) => `  ${text.padEnd(width)}${translate(optionTexts[name])}`),
    `  ${'--help'.padEnd(width)}${translate('operator.option.help')}`,
    '',
  ].join('\n');
}

/** `--json`, `--from YYYY-MM-DD` */
function withValue(name: OptionName): string {
  return name in optionValues ? `--${name} ${optionValues[name as keyof typeof optionValues]}` : `--${name}`;
}
