import { linkSync, mkdtempSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { createFileMemory } from '#web/file-memory.ts';

let folder: string;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'yhdessa-test-'));
});

afterEach(() => rmSync(folder, { recursive: true }));

function write(name: string, text: string) {
  const file = join(folder, name);
  writeFileSync(file, text);
  return { file, name: `/${name}`, stats: statSync(file) };
}

describe('the memory of files', () => {
  it('gives the same content in each encoding, under one name', async () => {
    const memory = createFileMemory();
    const found = write('a.html', 'Äänekoski '.repeat(100));
    const plain = await memory.read(found, 'identity');
    const zipped = await memory.read(found, 'gzip');
    const brotli = await memory.read(found, 'br');
    expect(gunzipSync(zipped.body)).toEqual(plain.body);
    expect(brotliDecompressSync(brotli.body)).toEqual(plain.body);
    expect(new Set([plain.etag, zipped.etag, brotli.etag]).size).toBe(1);
  });

  it('reads a file once, and again when another one is in its place', async () => {
    const memory = createFileMemory();
    const first = write('a.html', 'first');
    expect(await memory.read(first, 'identity')).toBe(await memory.read(first, 'identity'));
    const second = write('a.html', 'second');
    expect(String((await memory.read(second, 'identity')).body)).toBe('second');
  });

  it('knows again what a new release shares with the old one', async () => {
    const memory = createFileMemory();
    const old = write('a.html', 'shared');
    linkSync(old.file, join(folder, 'b.html'));
    const shared = { ...old, file: join(folder, 'b.html'), stats: statSync(join(folder, 'b.html')) };
    expect(await memory.read(shared, 'br')).toBe(await memory.read(old, 'br'));
  });

  it('forgets what nobody has asked for lately when it is full', async () => {
    const memory = createFileMemory(25_000);
    const text = 'a'.repeat(10_000);
    const [one, two, three] = [write('1', text), write('2', text), write('3', text)];
    const first = await memory.read(one, 'identity');
    const second = await memory.read(two, 'identity');
    expect(await memory.read(one, 'identity')).toBe(first);
    await memory.read(three, 'identity');
    expect(await memory.read(one, 'identity')).toBe(first);
    expect(await memory.read(two, 'identity')).not.toBe(second);
  });
});
