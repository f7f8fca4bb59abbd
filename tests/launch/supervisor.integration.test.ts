import { execFileSync, fork } from 'node:child_process';
import { once } from 'node:events';
import { rmSync } from 'node:fs';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { environmentOf, projectRoot, readConfig } from '#config.ts';
import { freePort } from '#database/free-port.ts';
import { createSupervisor, type Supervisor } from '#launch/supervisor.ts';
import { temporaryDataDir } from '../fixtures/database.ts';

let dataDir: string;
let port: number;
let supervisor: Supervisor;
let restarted: Promise<{ name: string; seconds: number }>;

beforeEach(async () => {
  dataDir = temporaryDataDir();
  port = await freePort();
  restarted = new Promise((resolve) => {
    supervisor = createSupervisor({ onRestart: (name, seconds) => resolve({ name, seconds }) });
  });
});

afterEach(async () => {
  await supervisor.stop();
  rmSync(dataDir, { recursive: true });
});

const main = join(projectRoot, 'src/launch/main.ts');

function environment(): NodeJS.ProcessEnv {
  const config = readConfig({ DATA_DIR: dataDir, PORT: String(port), LOG_LEVEL: 'silent' });
  return { ...process.env, ...environmentOf(config), NODE_ENV: 'production' };
}

const keepWeb = () => supervisor.keep({ command: ['web'], name: 'web', dataDir, environment: environment() });

const answers = () =>
  fetch(`http://127.0.0.1:${port}/healthz`).then(
    (response) => response.ok,
    () => false,
  );

/** The processes of this test that run a command of ours. */
function ownProcesses(): number[] {
  return execFileSync('ps', ['-eo', 'pid=,ppid=,args='], { encoding: 'utf8' })
    .split('\n')
    .filter((line) => line.includes(`${main} `))
    .map((line) => line.trim().split(/\s+/).map(Number))
    .filter(([, parent]) => parent === process.pid)
    .map(([pid = 0]) => pid);
}

describe('the supervisor', () => {
  it('starts a process again when it dies, and ends it when it is told to', async () => {
    expect(await keepWeb().ready).toBeNull();
    expect(await answers()).toBe(true);
    for (const pid of ownProcesses()) process.kill(pid, 'SIGKILL');
    expect(await restarted).toEqual({ name: 'web', seconds: 1 });
    await expect.poll(answers, { timeout: 20_000 }).toBe(true);
    await supervisor.stop();
    expect(await answers()).toBe(false);
    expect(ownProcesses()).toEqual([]);
  });

  it('does not start again what a person has to put right first', async () => {
    const taken = createServer().listen(port, '127.0.0.1');
    await once(taken, 'listening');
    const ending = await keepWeb().ready;
    expect(ending).toMatchObject({ code: 1, problems: [{ message: 'operator.web.port-taken', values: { port } }] });
    expect(ownProcesses()).toEqual([]);
    taken.close();
  });
});

describe('a process of ours', () => {
  it('ends by itself when its parent is gone', async () => {
    const child = fork(main, ['web'], { env: environment(), stdio: ['ignore', 'ignore', 'ignore', 'ipc'] });
    await once(child, 'message');
    expect(await answers()).toBe(true);
    child.disconnect();
    await once(child, 'exit');
    expect(await answers()).toBe(false);
  });
});
