import { join } from 'node:path';
import type { Account } from '#cms/accounts.ts';
import type { Config } from '#config.ts';
import type { Translate } from '#i18n/messages.ts';

/** What is said when everything runs: where it is found, how it is stopped and, the one time they are new, the accounts. */
export function tellSummary(
  config: Config,
  accounts: readonly Account[],
  seconds: string,
  translate: Translate,
): string[] {
  const rows: [string, string][] = [
    [translate('operator.summary.site'), `${config.siteUrl}/`],
    [translate('operator.summary.admin'), `${config.siteUrl}/admin`],
    [translate('operator.summary.data'), config.dataDir],
  ];
  return [
    '',
    translate('operator.summary.ready', { seconds }),
    ...inColumns(rows),
    ...(accounts.length > 0 ? tellAccounts(config, accounts, translate) : []),
    '',
    translate('operator.summary.stop'),
  ];
}

function tellAccounts(config: Config, accounts: readonly Account[], translate: Translate): string[] {
  const file = join(config.dataDir, 'accounts.json');
  const rows = accounts.map(({ role, email, password, organisation }) => [
    translate(`operator.role.${role}`),
    email,
    password,
    organisation ?? '',
  ]);
  return ['', translate('operator.summary.accounts', { file }), ...inColumns(rows)];
}

function inColumns(rows: readonly (readonly string[])[]): string[] {
  const widths = (rows[0] ?? []).map((_, column) => Math.max(...rows.map((row) => row[column]?.length ?? 0)));
  return rows.map((row) => `  ${row.map((cell, column) => cell.padEnd((widths[column] ?? 0) + 2)).join('')}`.trimEnd());
}
