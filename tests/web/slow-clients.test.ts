import { once } from 'node:events';
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readlinkSync,
  rmSync,
  symlinkSync,
  truncateSync,
  writeFileSync,
} from 'node:fs';
import { createServer, type Server } from 'node:http';
import { connect, type Socket } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { pino } from 'pino';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { type Patience, startWeb, type Web } from '#web/server.ts';

const patient: Patience = { headers: 600_000, request: 600_000, silence: 600_000, nextRequest: 600_000, look: 50 };

const handles = '/proc/self/fd';
const hasHandles = existsSync(handles);

let cms: Server;
let releases: string;
let web: Web;
let sockets: Socket[] = [];

beforeEach(async () => {
  // Takes whatever comes and says nothing.
  cms = createServer((request) => request.resume()).listen(0, '127.0.0.1');
  await once(cms, 'listening');
  releases = mkdtempSync(join(tmpdir(), 'yhdessa-test-'));
  mkdirSync(join(releases, '1/fi'), { recursive: true });
  writeFileSync(join(releases, '1/fi/index.html'), 'etusivu');
  writeFileSync(join(releases, '1/kept.txt'), 'x'.repeat(1_900_000));
  writeFileSync(join(releases, '1/streamed.txt'), '');
  // More than all buffers on the way to a reader hold, and no room on the disk.
  truncateSync(join(releases, '1/streamed.txt'), 20_000_000);
  symlinkSync('1', join(releases, 'current'));
});

afterEach(async () => {
  for (const socket of sockets) socket.destroy();
  sockets = [];
  await web.stop();
  cms.close();
  cms.closeAllConnections();
  rmSync(releases, { recursive: true });
});

it('five hundred who are slow keep nobody waiting', async () => {
  await start(patient);
  const slow = await Promise.all(Array.from({ length: 500 }, () => open()));
  for (const [number, socket] of slow.entries()) {
    if (number % 2 === 0) socket.write('GET /fi/ HTTP/1.1\r\nHost: yhdessa.example\r\nUser-Ag');
  }
  for (let asked = 0; asked < 50; asked += 1) expect(await read('/fi/')).toBe('etusivu');
  expect(slow.filter(({ destroyed }) => destroyed)).toEqual([]);
});

describe('a connection is ended', () => {
  const head = 'GET /fi/ HTTP/1.1\r\nHost: a\r\n';
  const post = 'POST /api/events HTTP/1.1\r\nHost: a\r\nContent-Length: 9000\r\n\r\n';

  it.each<[string, Partial<Patience>, string, string, string]>([
    ['whose headers come byte by byte', { headers: 200 }, '', `${head}X: ${'x'.repeat(9_000)}`, 'HTTP/1.1 408 '],
    ['whose body comes byte by byte', { headers: 100, request: 200 }, post, 'x'.repeat(8_000), 'HTTP/1.1 408 '],
    ['on which nothing is asked', { headers: 200 }, '', '', 'HTTP/1.1 408 '],
    ['on which nothing more is asked', { nextRequest: 50 }, `${head}\r\n`, '', 'HTTP/1.1 200 '],
  ])('%s', async (_who, limits, atOnce, byteByByte, answer) => {
    await start({ ...patient, ...limits });
    const socket = await open();
    let answered = '';
    socket.setEncoding('utf8').on('data', (chunk) => {
      answered += chunk;
    });
    const closed = endOf(socket);
    socket.write(atOnce);
    const bytes = byteByByte[Symbol.iterator]();
    const dripping = setInterval(() => socket.write(bytes.next().value ?? ''), 5);
    await closed.finally(() => clearInterval(dripping));
    expect(answered.slice(0, answer.length)).toBe(answer);
  });

  it('which goes on sending after that, though it may not', async () => {
    await start({ ...patient, headers: 100 });
    const socket = await open({ allowHalfOpen: true });
    const closed = endOf(socket.resume());
    socket.write(`${head}X: `);
    const dripping = setInterval(() => socket.write('x'), 5);
    await closed.finally(() => clearInterval(dripping));
  });

  it.runIf(hasHandles)('whose reader has stopped reading, and the file with it', async () => {
    await start({ ...patient, silence: 200 });
    await stopReading(await ask('/streamed.txt'));
    await expect.poll(handlesOfStreamed).toBe(0);
  });
});

describe('of readers who have stopped reading', () => {
  it('nothing is kept in memory but what everybody shares', async () => {
    await start(patient);
    await readThrough('/kept.txt');
    const before = bytesInUse();
    for (let reader = 0; reader < 20; reader += 1) {
      for (const path of ['/streamed.txt', '/kept.txt']) {
        await stopReading(await ask(...Array.from({ length: 50 }, () => path)));
      }
    }
    await readThrough('/streamed.txt');
    await expect.poll(() => bytesInUse() - before).toBeLessThan(20_000_000);
  });

  it.runIf(hasHandles)('one that asks a thousand times holds one file open', async () => {
    await start(patient);
    await stopReading(await ask(...Array.from({ length: 1_000 }, () => '/streamed.txt')));
    await readThrough('/streamed.txt');
    await expect.poll(handlesOfStreamed).toBe(1);
  });
});

async function start(patience: Patience): Promise<void> {
  const nobody = 'http://127.0.0.1:9';
  const address = cms.address();
  const cmsUrl = `http://127.0.0.1:${address !== null && typeof address === 'object' ? address.port : 0}`;
  const places = { host: '127.0.0.1', port: 0, siteUrl: 'http://localhost', cmsUrl, publisherUrl: nobody };
  web = await startWeb({ ...places, releasesDir: releases, patience, log: pino({ level: 'silent' }) });
}

async function open(options: Readonly<{ allowHalfOpen?: boolean }> = {}): Promise<Socket> {
  const socket = connect({ ...options, port: web.port, host: '127.0.0.1' }).on('error', () => undefined);
  sockets.push(socket);
  await once(socket, 'connect');
  return socket;
}

/** Whether it is closed or broken off. */
function endOf(socket: Socket): Promise<void> {
  return new Promise((resolve) => {
    socket.once('close', () => resolve());
  });
}

/** Asks for all paths at once on one connection. */
async function ask(...paths: readonly string[]): Promise<Socket> {
  const socket = await open();
  socket.write(paths.map((path) => `GET ${path} HTTP/1.1\r\nHost: a\r\n\r\n`).join(''));
  return socket;
}

/** Takes the first bytes of an answer and no more. */
async function stopReading(socket: Socket): Promise<void> {
  await once(socket, 'readable');
}

async function read(path: string): Promise<string> {
  return (await fetch(`http://127.0.0.1:${web.port}${path}`)).text();
}

async function readThrough(path: string): Promise<void> {
  const socket = await open();
  socket.resume().write(`GET ${path} HTTP/1.1\r\nHost: a\r\nConnection: close\r\n\r\n`);
  await endOf(socket);
}

function bytesInUse(): number {
  setFlagsFromString('--expose-gc');
  runInNewContext('gc')();
  const { arrayBuffers, heapUsed } = process.memoryUsage();
  return arrayBuffers + heapUsed;
}

function handlesOfStreamed(): number {
  const file = join(releases, '1/streamed.txt');
  return readdirSync(handles).filter((handle) => targetOf(join(handles, handle)) === file).length;
}

/** The folder's own handle is gone by now. */
function targetOf(link: string): string | null {
  return existsSync(link) ? readlinkSync(link) : null;
}
