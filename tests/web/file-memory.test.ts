import { mkdtempSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { acceptedEncoding, alreadyHas, createFileMemory } from '#web/file-memory.ts';

let folder: string;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'yhdessa-test-'));
});

afterEach(() => rmSync(folder, { recursive: true }));

function write(name: string, text: string) {
  const file = join(folder, name);
  writeFileSync(file, text);
  return { file, stats: statSync(file, { bigint: true }) };
}

describe('the memory of files', () => {
  it('gives the same content in each encoding, under one name', async () => {
    const memory = createFileMemory();
    const { file, stats } = write('a.html', 'Äänekoski '.repeat(100));
    const plain = await memory.read(file, stats, 'identity');
    const zipped = await memory.read(file, stats, 'gzip');
    const brotli = await memory.read(file, stats, 'br');
    expect(gunzipSync(zipped.body)).toEqual(plain.body);
    expect(brotliDecompressSync(brotli.body)).toEqual(plain.body);
    expect(new Set([plain.etag, zipped.etag, brotli.etag]).size).toBe(1);
  });

  it('reads a file once, and again when another one is in its place', async () => {
    const memory = createFileMemory();
    const first = write('a.html', 'first');
    expect(await memory.read(first.file, first.stats, 'identity')).toBe(
      await memory.read(first.file, first.stats, 'identity'),
    );
    const second = write('a.html', 'second');
    expect(String((await memory.read(second.file, second.stats, 'identity')).body)).toBe('second');
  });

  it('forgets what was not asked for longest when it is full', async () => {
    const memory = createFileMemory(10);
    const [one, two, three] = [write('1', '1234'), write('2', '1234'), write('3', '1234')];
    const first = await memory.read(one.file, one.stats, 'identity');
    const second = await memory.read(two.file, two.stats, 'identity');
    expect(await memory.read(one.file, one.stats, 'identity')).toBe(first);
    await memory.read(three.file, three.stats, 'identity');
    expect(await memory.read(one.file, one.stats, 'identity')).toBe(first);
    expect(await memory.read(two.file, two.stats, 'identity')).not.toBe(second);
  });
});

it.each([
  ['gzip, deflate, br', 'br'],
  ['gzip, deflate, br;q=0', 'gzip'],
  ['GZIP;q=0.5', 'gzip'],
  ['deflate', 'identity'],
  ['gzip;q=0.0', 'identity'],
  [undefined, 'identity'],
])('a browser that accepts %j gets %s', (header, encoding) => {
  expect(acceptedEncoding(header)).toBe(encoding);
});

it.each([
  ['W/"abc"', true],
  ['"abc"', true],
  ['"x", W/"abc"', true],
  ['*', true],
  ['"abcd"', false],
  [undefined, false],
])('If-None-Match %j: has it: %s', (header, has) => {
  expect(alreadyHas(header, 'W/"abc"')).toBe(has);
});
