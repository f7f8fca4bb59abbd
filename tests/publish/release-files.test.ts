import { existsSync, mkdirSync, readFileSync, statSync, symlinkSync, utimesSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import {
  beginRelease,
  clearLeftovers,
  fileOfPage,
  filesBelow,
  fileWithin,
  holdsCopy,
  keepFile,
  keepFolder,
  placeContent,
  placeCopy,
  type ReleaseFiles,
} from '#publish/release-files.ts';
import { temporaryFolder } from './temporary-folder.ts';

function emptyRelease(folder = temporaryFolder()): ReleaseFiles {
  return { folder, previous: null, made: new Set(), leftover: new Set() };
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

  it('never overwrites a file of the release, which may be one of the release before', async () => {
    const files = releaseAfter({ 'fi/index.html': 'Hei' });
    keepFile(files, 'fi/index.html');
    expect(() => placeContent(files, 'fi/index.html', 'Moi')).toThrow('EEXIST');
    expect(readFileSync(join(files.previous, 'fi/index.html'), 'utf8')).toBe('Hei');
  });

  it('is taken over without looking, file by file or a whole folder', async () => {
    const files = releaseAfter({ 'a.html': 'a', 'pagefind/b': 'b', 'pagefind/c/d': 'd' });
    expect(keepFile(files, 'a.html')).toBe(true);
    expect(keepFile(files, 'none.html')).toBe(false);
    expect(await keepFolder(files, 'pagefind')).toBe(2);
    expect(await filesBelow(files.folder)).toEqual(['a.html', 'pagefind/b', 'pagefind/c/d']);
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

describe('the folder of an old release that is used again', () => {
  it('holds the new release and nothing else, and no other release is changed', async () => {
    const { previous } = releaseAfter({
      'fi/a/index.html': 'a',
      'fi/b/index.html': 'b',
      'pagefind/x': 'x',
      'fi/g.css': 'g',
    });
    const old = await beginRelease(temporaryFolder(), previous);
    expect(keepFile(old, 'fi/a/index.html')).toBe(true);
    placeContent(old, 'fi/b/index.html', 'old b');
    placeContent(old, 'fi/gone/for/good/index.html', 'gone');
    placeContent(old, 'pagefind/x', 'old x');
    placeContent(old, 'fi/g.css', 'old g');

    const again = await beginRelease(old.folder, previous);
    expect(keepFile(again, 'fi/a/index.html')).toBe(true);
    expect(placeContent(again, 'fi/b/index.html', 'new b')).toBe('written');
    expect(await keepFolder(again, 'pagefind')).toBe(1);
    expect(placeContent(again, 'fi/new/index.html', 'new')).toBe('written');
    expect(await placeCopy(again, { file: 'fi/g.css', folder: join(previous, 'fi'), name: 'g.css' })).toBe('kept');
    clearLeftovers(again);

    const contents = (await filesBelow(again.folder)).map((file) => [
      file,
      readFileSync(join(again.folder, file), 'utf8'),
    ]);
    expect(Object.fromEntries(contents)).toEqual({
      'fi/a/index.html': 'a',
      'fi/b/index.html': 'new b',
      'fi/g.css': 'g',
      'fi/new/index.html': 'new',
      'pagefind/x': 'x',
    });
    expect(existsSync(join(again.folder, 'fi/gone'))).toBe(false);
    expect(inode(again.folder, 'fi/a/index.html')).toBe(inode(previous, 'fi/a/index.html'));
    expect(inode(again.folder, 'pagefind/x')).toBe(inode(previous, 'pagefind/x'));
    expect(readFileSync(join(previous, 'fi/b/index.html'), 'utf8')).toBe('b');
  });

  it('takes each file of the release once, as a new folder does', async () => {
    const { previous } = releaseAfter({ 'a.html': 'a' });
    const old = await beginRelease(temporaryFolder(), previous);
    keepFile(old, 'a.html');
    const again = await beginRelease(old.folder, previous);
    expect(keepFile(again, 'a.html')).toBe(true);
    expect(() => placeContent(again, 'a.html', 'other')).toThrow('EEXIST');
    expect(readFileSync(join(previous, 'a.html'), 'utf8')).toBe('a');
  });
});
