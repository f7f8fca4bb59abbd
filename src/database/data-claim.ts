import { randomUUID } from 'node:crypto';
import { once } from 'node:events';
import { mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { connect, createServer } from 'node:net';
import { join } from 'node:path';
import { z } from 'zod';
import { problemError } from '#i18n/problem.ts';

export type DataClaim = { readonly release: () => void };

const schema = z.object({ pid: z.number(), port: z.number(), token: z.string() });

type Note = z.infer<typeof schema>;

const millisecondsToAnswer = 1000;

/**
 * Claims `DATA_DIR` for this process until it ends, however it ends: whoever holds it answers on a loopback port with
 * the token in `running.json`. Throws a `problemError` when another process holds it.
 */
export async function claimDataDir(dataDir: string): Promise<DataClaim> {
  const holder = await claimHolder(dataDir);
  if (holder !== null) throw problemError([{ message: 'operator.database.claimed', values: { dataDir, pid: holder } }]);
  const token = randomUUID();
  const server = createServer((socket) => socket.on('error', () => undefined).end(token)).listen(0, '127.0.0.1');
  server.unref();
  await once(server, 'listening');
  const address = server.address();
  const port = address !== null && typeof address === 'object' ? address.port : 0;
  writeNote(dataDir, { pid: process.pid, port, token });
  return {
    release: () => {
      server.close();
      if (readNote(dataDir)?.token === token) rmSync(noteFile(dataDir), { force: true });
    },
  };
}

/** The number of the process that holds this `DATA_DIR` now; `null` when none does. */
export async function claimHolder(dataDir: string): Promise<number | null> {
  const note = readNote(dataDir);
  return note && (await answerOf(note.port)) === note.token ? note.pid : null;
}

const noteFile = (dataDir: string): string => join(dataDir, 'running.json');

function writeNote(dataDir: string, note: Note): void {
  try {
    mkdirSync(dataDir, { recursive: true });
    writeFileSync(`${noteFile(dataDir)}.new`, `${JSON.stringify(note)}\n`, { mode: 0o600 });
    renameSync(`${noteFile(dataDir)}.new`, noteFile(dataDir));
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    throw problemError([{ message: 'operator.database.unwritable', values: { dataDir, reason } }], error);
  }
}

function readNote(dataDir: string): Note | null {
  try {
    return schema.parse(JSON.parse(readFileSync(noteFile(dataDir), 'utf8')));
  } catch {
    return null;
  }
}

/** What answers on a loopback port; `null` when nothing does in time. */
function answerOf(port: number): Promise<string | null> {
  return new Promise((resolve) => {
    const socket = connect({ port, host: '127.0.0.1' }).setEncoding('utf8').setTimeout(millisecondsToAnswer);
    let answer = '';
    socket.on('data', (text) => {
      answer += text;
    });
    socket.on('timeout', () => socket.destroy());
    socket.on('error', () => undefined);
    socket.on('close', () => resolve(answer || null));
  });
}
