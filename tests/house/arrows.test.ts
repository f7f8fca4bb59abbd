import { readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { describe, expect, test } from 'vitest';
import { arrows, packagesOnlyIn } from './folders.ts';

const source = join(import.meta.dirname, '../../src');

type Import = { readonly file: string; readonly folder: string; readonly target: string };

const imports = sourceFiles().flatMap(importsOf);

describe('the folders of src', () => {
  test('are all in the table of arrows', () => {
    expect([...new Set(imports.map(({ folder }) => folder))].filter((folder) => !(folder in arrows))).toEqual([]);
  });

  test('import only what lies below them', () => {
    const upward = imports.flatMap(({ file, folder, target }) => {
      const other = target.match(/^#([a-z0-9-]+)/)?.[1];
      if (!other || other === folder || arrows[folder]?.includes(other)) return [];
      return [`${file} imports ${target}: ${folder} may import only ${arrows[folder]?.join(', ') || 'nothing'}`];
    });
    expect(upward).toEqual([]);
  });

  test('reach each other by their names, never by ../', () => {
    expect(
      imports
        .filter(({ target }) => target.startsWith('../') && !target.endsWith('/importMap.js'))
        .map(({ file, target }) => `${file}: ${target}`),
    ).toEqual([]);
  });

  test('keep frameworks where they belong', () => {
    const strays = imports.flatMap(({ file, folder, target }) => {
      const name = Object.keys(packagesOnlyIn).find((known) => target === known || target.startsWith(`${known}/`));
      if (!name || packagesOnlyIn[name]?.includes(folder)) return [];
      return [`${file} imports ${target}: only ${packagesOnlyIn[name]?.join(', ')} may`];
    });
    expect(strays).toEqual([]);
  });

  test('read the environment in config.ts alone; others only hand it on to a child process', () => {
    const readers = sourceFiles().filter((file) => /(?<!\.\.\.)process\.env\b/.test(readFileSync(file, 'utf8')));
    expect(readers.map((file) => relative(source, file)).sort()).toEqual(['config.ts', 'launch/modern-node.mjs']);
  });

  test('never ask what time it is inside the domain', () => {
    const pure = ['directory', 'snapshot', 'feeds', 'search'];
    const askers = sourceFiles()
      .filter((file) => pure.includes(folderOf(file)))
      .filter((file) => /Date\.now\(|new Date\(\)|Temporal\.Now|performance\.now\(/.test(readFileSync(file, 'utf8')));
    expect(askers.map((file) => relative(source, file))).toEqual([]);
  });

  test('each say in a README what they are for', () => {
    const folders = readdirSync(source, { withFileTypes: true }).filter((entry) => entry.isDirectory());
    const silent = folders.filter(({ name }) => !readdirSync(join(source, name)).includes('README.md'));
    expect(silent.map(({ name }) => name)).toEqual([]);
  });
});

/** All but the list of admin components, which Payload writes. */
function sourceFiles(): string[] {
  return readdirSync(source, { recursive: true, encoding: 'utf8' })
    .filter((file) => /\.(ts|tsx|mjs|js|astro)$/.test(file) && !file.endsWith('importMap.js'))
    .map((file) => join(source, file));
}

function folderOf(file: string): string {
  const [first = ''] = relative(source, file).split(/[/\\]/);
  return first.replace(/\.[a-z]+$/, '');
}

function importsOf(file: string): Import[] {
  const text = readFileSync(file, 'utf8');
  return [...text.matchAll(/(?:from|import)\s*\(?\s*['"]([^'"]+)['"]/g)].map(([, target = '']) => ({
    file: relative(source, file),
    folder: folderOf(file),
    target,
  }));
}
