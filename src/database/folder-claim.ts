import { randomUUID } from 'node:crypto';
import { once } from 'node:events';
import { mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { connect, createServer } from 'node:net';
import { join } from 'node:path';

/** A folder that is this process's alone. */
export type FolderClaim = { readonly release: () => void };

type Note = {
  readonly pid: number;
  readonly port: number;
  readonly token: string;
  /** Where the publisher of the one who holds the folder answers. */
  readonly publisherUrl?: string | undefined;
};

const millisecondsToAnswer = 1000;

/**
 * Claims a folder for this process until it releases it or ends, however it ends: whoever holds it answers on a loopback
 * port with the token in its `running.json`. `null` when another process holds it.
 */
export async function claimFolder(folder: string, publisherUrl?: string): Promise<FolderClaim | null> {
  if ((await claimHolder(folder)) !== null) return null;
  const token = randomUUID();
  const server = createServer((socket) => socket.on('error', () => undefined).end(token)).listen(0, '127.0.0.1');
  server.unref();
  await once(server, 'listening');
  const address = server.address();
  writeNote(folder, {
    pid: process.pid,
    port: address !== null && typeof address === 'object' ? address.port : 0,
    token,
    publisherUrl,
  });
  return {
    release: () => {
      server.close();
      if (readNote(folder)?.token === token) rmSync(noteFile(folder), { force: true });
    },
  };
}

/** The number of the process that holds this folder now; `null` when none does. */
export async function claimHolder(folder: string): Promise<number | null> {
  return (await noteOfHolder(folder))?.pid ?? null;
}

/** Where the publisher of the process that holds this folder answers; `null` when none does, or it has no publisher. */
export async function claimedPublisherUrl(folder: string): Promise<string | null> {
  return (await noteOfHolder(folder))?.publisherUrl ?? null;
}

async function noteOfHolder(folder: string): Promise<Note | null> {
  const note = readNote(folder);
  return note && (await answerOf(note.port)) === note.token ? note : null;
}

const noteFile = (folder: string): string => join(folder, 'running.json');

function writeNote(folder: string, note: Note): void {
  mkdirSync(folder, { recursive: true });
  writeFileSync(`${noteFile(folder)}.new`, `${JSON.stringify(note)}\n`, { mode: 0o600 });
  renameSync(`${noteFile(folder)}.new`, noteFile(folder));
}

function readNote(folder: string): Note | null {
  try {
    const note: unknown = JSON.parse(readFileSync(noteFile(folder), 'utf8'));
    return isNote(note) ? note : null;
  } catch {
    return null;
  }
}

function isNote(note: unknown): note is Note {
  const { pid, port, publisherUrl = '', token } = (note ?? {}) as Partial<Note>;
  const isPort = typeof port === 'number' && port > 0 && port < 65_536;
  return isPort && typeof pid === 'number' && typeof token === 'string' && typeof publisherUrl === 'string';
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
