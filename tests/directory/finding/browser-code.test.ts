import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, test } from 'vitest';

const source = join(import.meta.dirname, '../../../src');

/** What the search page loads of this folder. */
const entries = [
  'parse-finding',
  'print-finding',
  'problem',
  'filter-groups',
  'find-among',
  'match',
  'near-groups',
  'spots',
];

describe('the code of a finding that browsers load', () => {
  const files = filesFrom(entries.map((name) => join(source, `directory/finding/${name}.ts`)));

  test('brings no messages, no library and nothing of Node', () => {
    const strays = files.flatMap(({ file, targets }) =>
      targets
        .filter((target) => !/^(#|\.)/.test(target) || /messages/.test(target))
        .map((target) => `${file}: ${target}`),
    );
    expect(strays).toEqual([]);
  });

  test('runs on a phone of 2022', () => {
    const newer =
      /\.(groupBy|toSorted|toReversed|toSpliced|with|isWellFormed|toWellFormed|union|intersection|difference)\(/;
    expect(files.filter(({ text }) => newer.test(text)).map(({ file }) => file)).toEqual([]);
  });
});

type SourceFile = { readonly file: string; readonly text: string; readonly targets: readonly string[] };

/** Files with all that they import, types apart. */
function filesFrom(entries: readonly string[]): readonly SourceFile[] {
  const found = new Map<string, SourceFile>();
  const open = [...entries];
  for (let file = open.pop(); file !== undefined; file = open.pop()) {
    if (found.has(file)) continue;
    const text = readFileSync(file, 'utf8');
    const lines = text.matchAll(/^(?:import|export) (?!type )(?:[^;]*?from )?'([^']+)'/gm);
    const targets = [...lines].map(([, target = '']) => target);
    found.set(file, { file, text, targets });
    for (const target of targets) {
      if (target.startsWith('#')) open.push(join(source, target.slice(1)));
      if (target.startsWith('.')) open.push(join(dirname(file), target));
    }
  }
  return [...found.values()];
}
