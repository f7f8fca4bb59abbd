import { existsSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, describe, expect, it } from 'vitest';
import { beginRelease, filesBelow } from '#publish/release-files.ts';
import { type ReleaseWriter, startWriter } from '#publish/release-writer.ts';
import { temporaryFolder } from './temporary-folder.ts';

const open: ReleaseWriter[] = [];

/** A release in the making after one that holds the given files, and its folder. */
async function release(before: Record<string, string> = {}) {
  const previous = temporaryFolder();
  for (const [file, text] of Object.entries(before)) writeFileSync(join(previous, file), text);
  const folder = join(temporaryFolder(), 'next');
  const writer = startWriter(await beginRelease(folder, previous));
  open.push(writer);
  return { folder, previous, writer };
}

afterEach(async () => {
  for (const writer of open.splice(0)) await writer.end();
});

describe('a release that is written beside the work', () => {
  it('holds every text, all bytes and the contents of other files once it is written', async () => {
    const { folder, writer } = await release();
    const other = join(temporaryFolder(), 'other');
    writeFileSync(other, 'from elsewhere');
    const many = Array.from({ length: 1_000 }, (_, number) => `fi/ryhmat/${number}/index.html`);
    for (const file of many) await writer.place(file, new TextEncoder().encode(file));
    await writer.place('robots.txt', 'Ääkköset');
    await writer.place('search/x', { from: other });
    await writer.written();
    expect(await filesBelow(folder)).toHaveLength(many.length + 2);
    for (const file of many) expect(readFileSync(join(folder, file), 'utf8')).toBe(file);
    expect(readFileSync(join(folder, 'robots.txt'), 'utf8')).toBe('Ääkköset');
    expect(readFileSync(join(folder, 'search/x'), 'utf8')).toBe('from elsewhere');
  });

  it('shares with the release before what is the same, and takes over what it is told to', async () => {
    const { folder, previous, writer } = await release({ 'same.html': 'Hei', 'other.html': 'Hei', 'kept.html': 'Hei' });
    await writer.place('same.html', 'Hei');
    await writer.place('other.html', 'Moi');
    expect(await writer.keep('kept.html')).toBe(true);
    expect(await writer.keep('none.html')).toBe(false);
    await writer.written();
    const isShared = (file: string) => statSync(join(folder, file)).ino === statSync(join(previous, file)).ino;
    expect(['same.html', 'other.html', 'kept.html'].filter(isShared)).toEqual(['same.html', 'kept.html']);
    expect(readFileSync(join(previous, 'other.html'), 'utf8')).toBe('Hei');
  });

  it('does things in the order it is asked', async () => {
    const { folder, writer } = await release();
    await writer.place('fi/a/index.html', 'first');
    await writer.place('fi/a/index.html', 'second');
    await writer.place('fi/b/index.html', 'b');
    await writer.removePage('/fi/b/');
    expect(readFileSync(join(folder, 'fi/a/index.html'), 'utf8')).toBe('second');
    expect(existsSync(join(folder, 'fi/b/index.html'))).toBe(false);
  });
});

describe('a release that cannot be written', () => {
  it('says so before it is taken for whole, not to the page that comes next', async () => {
    const { writer } = await release();
    await writer.place('fi', 'a file where a folder is to be');
    await writer.place('fi/a/index.html', 'a page');
    for (let number = 0; number < 500; number += 1) await writer.place(`sv/${number}/index.html`, 'a page');
    await expect(writer.written()).rejects.toThrow(/EEXIST|ENOTDIR/);
    await expect(writer.keep('x.html')).rejects.toThrow(/EEXIST|ENOTDIR/);
  });

  it('refuses a name that leads out of the release at once, and goes on', async () => {
    const { folder, writer } = await release();
    await expect(writer.place('../x', 'secret')).rejects.toThrow('A release cannot hold');
    await writer.place('index.html', 'Hei');
    await writer.written();
    expect(await filesBelow(folder)).toEqual(['index.html']);
  });

  it('ends with its thread, and nobody waits for ever', async () => {
    const { writer } = await release();
    await writer.end();
    await writer.place('index.html', 'Hei');
    await expect(writer.written()).rejects.toThrow('has ended');
  });
});
