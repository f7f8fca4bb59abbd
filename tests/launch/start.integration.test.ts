import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, mkdirSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { projectRoot } from '#config.ts';
import { freePort } from '#database/free-port.ts';
import { temporaryDataDir } from '../fixtures/database.ts';

type Run = { process: ChildProcess; output: () => string; ended: Promise<number | null> };

let dataDir: string;
let port: number;
const runs: Run[] = [];

beforeEach(async () => {
  dataDir = temporaryDataDir();
  port = await freePort();
});

afterEach(async () => {
  for (const run of runs.splice(0)) {
    run.process.kill('SIGINT');
    await run.ended;
  }
  rmSync(dataDir, { recursive: true });
});

/** `yhdessa …` in a process of its own, as somebody types it. */
function yhdessa(parameters: string[], changes: Record<string, string> = {}): Run {
  const child = spawn(process.execPath, [join(projectRoot, 'src/launch/yhdessa.mjs'), ...parameters], {
    env: { ...process.env, DATA_DIR: dataDir, PORT: String(port), YHDESSA_LANGUAGE: 'en', ...changes },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let output = '';
  for (const stream of [child.stdout, child.stderr]) {
    stream.setEncoding('utf8').on('data', (text: string) => {
      output += text;
    });
  }
  const ended = once(child, 'close').then(([code]) => code as number | null);
  const run = { process: child, output: () => output, ended };
  runs.push(run);
  return run;
}

async function refusal(changes: Record<string, string> = {}): Promise<string> {
  const run = yhdessa(['start'], changes);
  expect(await run.ended).toBe(1);
  expect(run.output()).not.toMatch(/\n\s+at /);
  return run.output();
}

describe('a start that cannot be says why, in one message, and leaves nothing behind', () => {
  it('configuration', async () => {
    const text = await refusal({ PORT: 'x', SITE_URL: 'y' });
    expect(text).toContain('PORT is "x"');
    expect(text).toContain('SITE_URL is "y"');
    expect(readdirSync(dataDir)).toEqual([]);
  });

  it('content', async () => {
    const contentDir = join(dataDir, 'content');
    mkdirSync(contentDir);
    writeFileSync(join(contentDir, 'region.json'), '{');
    expect(await refusal({ CONTENT_DIR: contentDir })).toContain(join(contentDir, 'region.json'));
    expect(readdirSync(dataDir)).toEqual(['content']);
  });

  it('a port that is taken', async () => {
    const other = createServer().listen(port, '127.0.0.1');
    await once(other, 'listening');
    expect(await refusal()).toContain(`Port ${port} is already in use`);
    other.close();
    expect(existsSync(join(dataDir, 'postgres'))).toBe(false);
  });

  it('a database that is not one', async () => {
    mkdirSync(join(dataDir, 'postgres'));
    writeFileSync(join(dataDir, 'postgres/photo.jpg'), 'mine');
    expect(await refusal()).toContain('is not a whole database');
    expect(readdirSync(join(dataDir, 'postgres'))).toEqual(['photo.jpg']);
    expect(existsSync(join(dataDir, 'running.json'))).toBe(false);
  });

  it('a database elsewhere that does not answer', async () => {
    expect(await refusal({ DATABASE_URL: 'postgres://a:b@127.0.0.1:9/c' })).toContain('DATABASE_URL does not answer');
  });
});

describe('a start', () => {
  it('serves the site, refuses a second one beside it, and comes back after it was killed', async () => {
    const first = yhdessa(['start']);
    const page = () =>
      fetch(`http://127.0.0.1:${port}/fi/`).then(
        (response) => response.status,
        () => 0,
      );
    await expect.poll(page, { timeout: 170_000, interval: 200 }).toBe(200);
    expect(await refusal({ PORT: String(await freePort()) })).toContain('already runs in DATA_DIR');

    first.process.kill('SIGKILL');
    await first.ended;
    const second = yhdessa(['start']);
    await expect.poll(second.output, { timeout: 170_000, interval: 100 }).toMatch(/4\/6 .*: done/);
    expect(await page()).toBe(200);

    second.process.kill('SIGTERM');
    expect(await second.ended).toBe(0);
    expect(existsSync(join(dataDir, 'postgres/postmaster.pid'))).toBe(false);
    expect(existsSync(join(dataDir, 'running.json'))).toBe(false);
  }, 400_000);
});

describe('the doctor', () => {
  it('says what is missing, for people and for programs', async () => {
    const people = yhdessa(['doctor']);
    expect(await people.ended).toBe(1);
    expect(people.output()).toMatch(/✗ database .*npm start/);
    const programs = yhdessa(['doctor', '--json']);
    expect(await programs.ended).toBe(1);
    const { ok, checks } = JSON.parse(programs.output());
    expect(ok).toBe(false);
    expect(checks.find((check: { id: string }) => check.id === 'node')).toMatchObject({ ok: true, remedy: null });
    expect(readdirSync(dataDir)).toEqual([]);
  });
});
