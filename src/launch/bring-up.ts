import { setTimeout as wait } from 'node:timers/promises';
import type { Account } from '#cms/accounts.ts';
import { type Config, environmentOf } from '#config.ts';
import { logFile } from '#database/log-file.ts';
import { languageDetails } from '#i18n/languages.ts';
import { translator } from '#i18n/messages.ts';
import { problemError, tellProblem } from '#i18n/problem.ts';
import { adminIsBuilt } from './admin-sources.ts';
import type { ChildOptions, Ending } from './child-process.ts';
import type { CommandName } from './command-table.ts';
import { payloadSecretOf } from './database.ts';
import { childEnvironment } from './modern-node.mjs';
import type { Progress, TellShare } from './progress.ts';
import { tellSummary } from './summary.ts';
import type { Kept, Supervisor } from './supervisor.ts';

export type BringUp = {
  readonly config: Config;
  readonly progress: Progress;
  readonly supervisor: Supervisor;
  /** Starts the database and gives its address. */
  readonly openDatabase: () => Promise<string>;
  /** Aborted when the program is to end before everything is up. */
  readonly signal: AbortSignal;
};

export const stepsToBringUp = 6;

const millisecondsBetweenLooks = 150;

/**
 * Brings everything up, in the order a reader profits from: first what is published already, then the database, what is
 * published now, and last the admin, whose first build takes a minute or two. Throws problems a person has to solve;
 * a publisher that dies is started again, an admin that does not build is told and left out, and the site goes on.
 */
export async function bringUp({ config: given, progress, supervisor, openDatabase, signal }: BringUp): Promise<void> {
  const begun = performance.now();
  const translate = translator(given.operatorLanguage);

  await progress.step('operator.step.web', () => untilReady(supervisor.keep(childOf(given, 'web')), given, 'web'));
  const databaseUrl = await progress.step('operator.step.database', openDatabase);
  const config = { ...given, databaseUrl, payloadSecret: payloadSecretOf(given) };
  const accounts = await progress.step('operator.step.content', (share) => prepare(config, supervisor, share));

  const cms = (await adminIsBuilt()) ? supervisor.keep(childOf(config, 'cms')) : null;
  await progress.step('operator.step.pages', async () => {
    const ending = await supervisor.keep(childOf(config, 'publisher')).ready;
    if (ending && ending.problems.length > 0) failWith(ending, config, 'publisher');
    await untilPublished(config, progress, signal);
  });
  progress.say(`    ${config.siteUrl}/`);
  const isBuilt = await progress.step(
    'operator.step.admin',
    async () => cms !== null || (await buildAdmin(config, supervisor, progress)),
  );
  if (isBuilt) {
    if (!cms) supervisor.keep(childOf(config, 'cms'));
    await progress.step('operator.step.cms', () => untilAnswers(`${config.cmsUrl}/api/health`, signal));
  }
  const numbers = new Intl.NumberFormat(languageDetails[config.operatorLanguage].locale, { maximumFractionDigits: 1 });
  const seconds = numbers.format((performance.now() - begun) / 1000);
  for (const line of tellSummary(config, accounts, seconds, translate)) progress.say(line);
}

function childOf(config: Config, command: CommandName, onMessage?: ChildOptions['onMessage']): ChildOptions {
  return {
    command: command.split(' '),
    name: command.replace(' ', '-'),
    dataDir: config.dataDir,
    environment: { ...childEnvironment(process.execPath), NODE_ENV: 'production', ...environmentOf(config) },
    ...(onMessage ? { onMessage } : {}),
  };
}

async function untilReady(kept: Kept, config: Config, name: string): Promise<void> {
  const ending = await kept.ready;
  if (ending) failWith(ending, config, name);
}

function failWith({ problems, code }: Ending, config: Config, name: string): never {
  const file = logFile(config.dataDir, name);
  throw problemError(
    problems.length > 0 ? problems : [{ message: 'operator.process-ended', values: { name, code: code ?? '–', file } }],
  );
}

async function prepare(config: Config, supervisor: Supervisor, tellShare: TellShare): Promise<readonly Account[]> {
  let accounts: readonly Account[] = [];
  const ending = await supervisor.run(
    childOf(config, 'prepare', (message) => {
      if (message.kind === 'progress') tellShare(message.done, message.total);
      if (message.kind === 'accounts') accounts = message.accounts;
    }),
  );
  if (ending.code !== 0) failWith(ending, config, 'prepare');
  return accounts;
}

async function buildAdmin(config: Config, supervisor: Supervisor, progress: Progress): Promise<boolean> {
  const ending = await supervisor.run(childOf(config, 'admin build'));
  for (const problem of ending.problems) progress.say(tellProblem(problem, config.operatorLanguage));
  return ending.code === 0;
}

/** Resolves when a release is live; says once why publishing does not succeed. */
async function untilPublished(config: Config, progress: Progress, signal: AbortSignal): Promise<void> {
  let told = false;
  for (;;) {
    const status = await ask(`${config.publisherUrl}/status`);
    if (status?.release?.ok) return;
    const reason = status?.publisher?.lastError;
    if (reason && !told) {
      told = true;
      const values = { reason, file: logFile(config.dataDir, 'publisher') };
      progress.say(tellProblem({ message: 'operator.publish.failing', values }, config.operatorLanguage));
    }
    await wait(millisecondsBetweenLooks, null, { signal });
  }
}

async function untilAnswers(url: string, signal: AbortSignal): Promise<void> {
  while ((await ask(url)) === null) await wait(millisecondsBetweenLooks, null, { signal });
}

type Status = { release?: { ok: boolean }; publisher?: { lastError: string | null } };

/** What a process of ours answers; `null` when it does not, or not well. */
async function ask(url: string): Promise<Status | null> {
  try {
    const response = await fetch(url, { signal: AbortSignal.timeout(5000) });
    return response.ok ? ((await response.json()) as Status) : null;
  } catch {
    return null;
  }
}
