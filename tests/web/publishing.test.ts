import { once } from 'node:events';
import { mkdirSync, mkdtempSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { Worker } from 'node:worker_threads';
import { pino } from 'pino';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { commitChanges, type FileChange } from '#publish/journal.ts';
import { makeCurrent } from '#publish/release-folder.ts';
import { startWeb, type Web } from '#web/server.ts';

let releases: string;
let web: Web;

beforeEach(async () => {
  releases = mkdtempSync(join(tmpdir(), 'yhdessa-test-'));
  const nobody = 'http://127.0.0.1:9';
  const places = { host: '127.0.0.1', port: 0, siteUrl: 'http://localhost', cmsUrl: nobody, publisherUrl: nobody };
  web = await startWeb({ ...places, releasesDir: releases, log: pino({ level: 'silent' }) });
});

afterEach(async () => {
  await web.stop();
  rmSync(releases, { recursive: true });
});

describe('a site on which nothing has happened for long', () => {
  beforeEach(async () => {
    write('1', { 'fi/index.html': 'etusivu', 'fi/vanha/index.html': 'vanha', 'fi/404/index.html': 'ei ole' });
    await makeCurrent(releases, '1');
    letRest();
    for (const path of ['/fi/', '/fi/vanha/', '/fi/uusi/']) await read(path);
  });

  it('shows at once what the publisher has changed, renamed and removed', async () => {
    await commit([put('1/fi/index.html', 'uusi etusivu')]);
    expect(await read('/fi/')).toEqual({ status: 200, body: 'uusi etusivu', path: '/fi/' });
    letRest();
    await read('/fi/');
    const map = put('1/redirects.map', '/fi/vanha/ /fi/uusi/;\n');
    await commit([put('1/fi/uusi/index.html', 'uusi'), map, { kind: 'remove', file: '1/fi/vanha/index.html' }]);
    expect(await read('/fi/vanha/')).toEqual({ status: 200, body: 'uusi', path: '/fi/uusi/' });
    letRest();
    await read('/fi/uusi/');
    await commit([{ kind: 'remove', file: '1/fi/uusi/index.html' }]);
    expect(await read('/fi/uusi/')).toMatchObject({ status: 404, body: 'ei ole' });
  });

  it('shows another release at once, and the one before when it is gone back to', async () => {
    write('2', { 'fi/index.html': 'toinen', 'fi/404/index.html': 'ei ole' });
    await makeCurrent(releases, '2');
    expect(await read('/fi/')).toMatchObject({ body: 'toinen' });
    expect(await read('/fi/vanha/')).toMatchObject({ status: 404 });
    letRest();
    await read('/fi/');
    await makeCurrent(releases, '1');
    expect(await read('/fi/')).toMatchObject({ body: 'etusivu' });
    expect(await read('/fi/vanha/')).toMatchObject({ body: 'vanha' });
  });

  it('shows what a crash has left half done, and what is done of it later', async () => {
    const crash = (point: string) => {
      if (point === 'pages-placed') throw new Error('crash');
    };
    await expect(commit([put('1/fi/index.html', 'puolet')], crash)).rejects.toThrow('crash');
    letRest();
    expect(await read('/fi/')).toMatchObject({ body: 'puolet' });
    write('1', { 'fi/index.html': 'loput' });
    expect(await read('/fi/')).toMatchObject({ body: 'loput' });
  });
});

it('every name a page ever had leads to it, also while the publisher is renaming it', async () => {
  const times = 60;
  write('1', { 'fi/nimi-0/index.html': 'nimi 0', 'fi/404/index.html': 'ei ole' });
  await makeCurrent(releases, '1');
  let renamed = 0;
  const publisher = new Worker(new URL('./renaming-publisher.ts', import.meta.url), {
    workerData: { releases, times },
  });
  publisher.on('message', (time: number) => {
    renamed = time;
  });
  const ended = once(publisher, 'exit');
  while (renamed < times) {
    const names = [0, renamed - 1, renamed].filter((name) => name >= 0);
    const answers = await Promise.all(names.map((name) => read(`/fi/nimi-${name}/`)));
    for (const { status, body } of answers) expect([status, body]).toEqual([200, expect.stringMatching(/^nimi \d+$/)]);
  }
  await ended;
  expect(await read('/fi/nimi-0/')).toEqual({ status: 200, body: `nimi ${times}`, path: `/fi/nimi-${times}/` });
});

const put = (file: string, content: string): FileChange => ({ kind: 'put', file, content });

async function commit(changes: readonly FileChange[], reached: (point: string) => void = () => undefined) {
  await commitChanges(releases, [{ placed: 'pages-placed', changes }], { confirm: async () => undefined, reached });
}

/** As if nothing had been published for a day. */
function letRest(): void {
  const yesterday = Date.now() / 1000 - 86_400;
  utimesSync(releases, yesterday, yesterday);
}

function write(id: string, files: Readonly<Record<string, string>>): void {
  for (const [name, text] of Object.entries(files)) {
    const file = join(releases, id, name);
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, text);
  }
}

/** Follows redirects as a browser does. */
async function read(path: string): Promise<{ status: number; body: string; path: string }> {
  const answer = await fetch(`http://127.0.0.1:${web.port}${path}`);
  return { status: answer.status, body: await answer.text(), path: new URL(answer.url).pathname };
}
