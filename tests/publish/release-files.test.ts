import { existsSync, mkdirSync, readFileSync, statSync, symlinkSync, utimesSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import {
  fileOfPage,
  filesBelow,
  fileWithin,
  holdsCopy,
  keepFile,
  placeContent,
  placeCopy,
  type ReleaseFiles,
  removePage,
} from '#publish/release-files.ts';
import { temporaryFolder } from './temporary-folder.ts';

function emptyRelease(folder = temporaryFolder()): ReleaseFiles {
  return { folder, previous: null, made: new Set(), placed: new Set() };
}

/** A release under way, with a release before it that holds the given files. */
function releaseAfter(before: Record<string, string>): ReleaseFiles & { previous: string } {
  const root = temporaryFolder();
  const files = { ...emptyRelease(join(root, 'next')), previous: join(root, 'before') };
  for (const [file, content] of Object.entries(before)) {
    mkdirSync(join(files.previous, file, '..'), { recursive: true });
    writeFileSync(join(files.previous, file), content);
  }
  mkdirSync(files.previous, { recursive: true });
  mkdirSync(files.folder);
  return files;
}

const inode = (...path: string[]) => statSync(join(...path)).ino;

describe('the file of a page', () => {
  it.each([
    ['/', 'index.html'],
    ['/fi/', 'fi/index.html'],
    ['/fi/ryhmat/kahvihetki/', 'fi/ryhmat/kahvihetki/index.html'],
  ])('%s is %s', (path, file) => expect(fileOfPage(path)).toBe(file));
});

describe('a file name that leads out of the release', () => {
  const outside = [
    '../x',
    'fi/../../x',
    '/etc/passwd',
    'fi//x',
    'fi/./x',
    '',
    '.',
    '..',
    'fi/..',
    'fi\\..\\..\\x',
    'C:/x',
    'fi/x\0.html',
    'fi/x\n',
    fileOfPage('/fi/../../../x/'),
    fileOfPage('//x/'),
  ];

  it.each(outside)('%j is refused', (file) => {
    expect(() => fileWithin('/releases/next', file)).toThrow('A release cannot hold a file named');
  });

  it('is refused by everything that puts a file into a release, and nothing is written', async () => {
    const files = releaseAfter({ x: 'secret' });
    for (const file of outside) {
      expect(() => placeContent(files, file, 'x')).toThrow('A release cannot hold');
      expect(() => keepFile(files, file)).toThrow('A release cannot hold');
      await expect(placeCopy(files, { file, folder: files.previous, name: 'x' })).rejects.toThrow('cannot hold');
      await expect(placeCopy(files, { file: 'x', folder: files.previous, name: file })).rejects.toThrow('cannot hold');
    }
    expect(await filesBelow(files.folder)).toEqual([]);
  });

  it('is not reached through a link among the pictures either', async () => {
    const files = releaseAfter({});
    const media = temporaryFolder();
    const secrets = temporaryFolder();
    writeFileSync(join(secrets, 'accounts.json'), 'secret');
    symlinkSync(join(secrets, 'accounts.json'), join(media, 'a.jpg'));
    symlinkSync(secrets, join(media, 'folder'));
    for (const name of ['a.jpg', 'folder/accounts.json']) {
      expect(await placeCopy(files, { file: 'media/a.jpg', folder: media, name })).toBeNull();
    }
    expect(existsSync(join(files.folder, 'media/a.jpg'))).toBe(false);
  });
});

describe('content', () => {
  it('that is the same is the same file as before', async () => {
    const files = releaseAfter({ 'fi/index.html': 'Hei' });
    expect(placeContent(files, 'fi/index.html', 'Hei')).toBe('kept');
    expect(inode(files.folder, 'fi/index.html')).toBe(inode(files.previous, 'fi/index.html'));
  });

  it('that is different is a new file, and the old one stays as it was', async () => {
    const files = releaseAfter({ 'fi/index.html': 'Hei' });
    expect(placeContent(files, 'fi/index.html', 'Moi')).toBe('written');
    expect(readFileSync(join(files.folder, 'fi/index.html'), 'utf8')).toBe('Moi');
    expect(readFileSync(join(files.previous, 'fi/index.html'), 'utf8')).toBe('Hei');
  });

  it('takes the place of one that was placed before it, and never writes into a file of the release before', () => {
    const files = releaseAfter({ 'fi/index.html': 'Hei' });
    keepFile(files, 'fi/index.html');
    expect(placeContent(files, 'fi/index.html', 'Moi')).toBe('written');
    expect(readFileSync(join(files.folder, 'fi/index.html'), 'utf8')).toBe('Moi');
    expect(readFileSync(join(files.previous, 'fi/index.html'), 'utf8')).toBe('Hei');
  });

  it('goes with its page, and the pages below stay', async () => {
    const files = releaseAfter({});
    for (const file of ['fi/a/index.html', 'fi/a/calendar.ics', 'fi/a/b/index.html']) placeContent(files, file, 'x');
    removePage(files, '/fi/a/');
    removePage(files, '/fi/none/');
    expect(await filesBelow(files.folder)).toEqual(['fi/a/b/index.html']);
    removePage(files, '/fi/a/b/');
    expect(existsSync(join(files.folder, 'fi'))).toBe(false);
  });

  it('is taken over without looking', () => {
    const files = releaseAfter({ 'a.html': 'a' });
    expect(keepFile(files, 'a.html')).toBe(true);
    expect(keepFile(files, 'none.html')).toBe(false);
    expect(keepFile({ ...files, previous: null }, 'a.html')).toBe(false);
  });
});

describe('a copy of a file from outside', () => {
  const source = (folder: string) => ({ file: 'media/a.jpg', folder, name: 'a.jpg' });

  it('is made once and then taken over, and who writes the source later does not change it', async () => {
    const media = temporaryFolder();
    writeFileSync(join(media, 'a.jpg'), 'one');
    const first = releaseAfter({});
    expect(await placeCopy(first, source(media))).toBe('written');
    expect(inode(first.folder, 'media/a.jpg')).not.toBe(inode(media, 'a.jpg'));

    const second = { ...emptyRelease(), previous: first.folder };
    expect(await holdsCopy(first.folder, source(media))).toBe(true);
    expect(await placeCopy(second, source(media))).toBe('kept');
    expect(inode(second.folder, 'media/a.jpg')).toBe(inode(first.folder, 'media/a.jpg'));

    writeFileSync(join(media, 'a.jpg'), 'two');
    utimesSync(join(media, 'a.jpg'), new Date(2000), new Date(2000));
    const third = { ...emptyRelease(), previous: second.folder };
    expect(await holdsCopy(second.folder, source(media))).toBe(false);
    expect(await placeCopy(third, source(media))).toBe('written');
    expect(readFileSync(join(third.folder, 'media/a.jpg'), 'utf8')).toBe('two');
    expect(readFileSync(join(second.folder, 'media/a.jpg'), 'utf8')).toBe('one');
  });

  it('of a file that is not there is none', async () => {
    const files = releaseAfter({});
    expect(await placeCopy(files, source(temporaryFolder()))).toBeNull();
    expect(await placeCopy(files, source('/nowhere'))).toBeNull();
  });
});
