import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { closeSync } from 'node:fs';
import { mkdir, rm, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { setPriority } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { projectRoot } from '#config.ts';
import { claimFolder } from '#database/folder-claim.ts';
import { logFile, openLogFile } from '#database/log-file.ts';
import { problemError } from '#i18n/problem.ts';
import { adminIsBuilt, adminSourcesFile, hashAdminSources } from '#launch/admin-sources.ts';
import { type Command, say } from '#launch/command.ts';
import { hasParent } from '#launch/parent.ts';

const millisecondsToLookAgain = 1000;

/** Builds the admin with Next when its sources changed since the last time. One process at a time builds. */
export const adminBuild: Command = async ({ config, translate }) => {
  const claimed = join(projectRoot, 'build', 'admin');
  for (;;) {
    if (await adminIsBuilt()) break;
    const claim = await claimFolder(claimed);
    if (claim) {
      await build(config.dataDir).finally(claim.release);
      break;
    }
    await wait(millisecondsToLookAgain);
  }
  if (!hasParent()) say(translate('operator.admin.built'));
  return 0;
};

/** What Next says goes to `logs/admin-build.log`. Its processes end with this one, and give way to everything else. */
async function build(dataDir: string): Promise<void> {
  const hash = await hashAdminSources();
  await rm(adminSourcesFile, { force: true });
  const log = openLogFile(dataDir, 'admin-build');
  const next = createRequire(import.meta.url).resolve('next/dist/bin/next');
  const child = spawn(process.execPath, [next, 'build'], {
    cwd: projectRoot,
    stdio: ['ignore', log, log],
    detached: true,
  });
  closeSync(log);
  if (child.pid) setPriority(child.pid, 10);
  process.once('exit', () => endGroup(child.pid));
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => process.exit(1));
  const [code] = await once(child, 'exit');
  if (code !== 0)
    throw problemError([{ message: 'operator.admin.failed', values: { file: logFile(dataDir, 'admin-build') } }]);
  await mkdir(join(adminSourcesFile, '..'), { recursive: true });
  await writeFile(adminSourcesFile, `${hash}\n`);
}

function endGroup(pid: number | undefined): void {
  try {
    if (pid) process.kill(-pid, 'SIGKILL');
  } catch {
    // It has ended already.
  }
}
