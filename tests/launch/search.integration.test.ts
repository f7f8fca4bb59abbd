import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { buildInProcess } from '../benchmarks/search-release.ts';
import { sampleSnapshot } from '../fixtures/sample-snapshot.ts';
import { command } from './command.ts';

type Line = {
  readonly id: string | null;
  readonly url: string;
  readonly title: string;
  readonly score: number | null;
  readonly why: readonly string[];
};

let dataDir: string;

beforeAll(async () => {
  dataDir = mkdtempSync(join(tmpdir(), 'yhdessa-search-'));
  await buildInProcess(dataDir, sampleSnapshot());
});

afterAll(() => rmSync(dataDir, { recursive: true }));

const search = (...parameters: readonly string[]) => command(['search', ...parameters], { DATA_DIR: dataDir });

async function found(...parameters: readonly string[]): Promise<readonly Line[]> {
  const { code, complained, said } = await search(...parameters, '--json');
  expect({ code, complained }).toEqual({ code: 0, complained: '' });
  return JSON.parse(said);
}

describe('search on the command line', () => {
  it('gives what the page gives of the live release, with ids and reasons', async () => {
    const [first] = await found('kielikahvila', '--lang', 'fi');
    expect(first).toEqual({
      id: 'kielikahvila',
      url: '/fi/ryhmat/kielikahvila/',
      title: 'Kielikahvila',
      score: expect.any(Number),
      why: expect.arrayContaining(['name', 'exact']),
    });
  });

  it('is best first, and no longer than asked for', async () => {
    const lines = await found('kahvi', '--lang', 'fi', '--limit', '3');
    expect(lines).toHaveLength(3);
    const scores = lines.map(({ score }) => score ?? 0);
    expect(scores).toEqual(scores.toSorted((a, b) => b - a));
  });

  it('searches in the language that is asked for, several words without quotation marks', async () => {
    const [first] = await found('board', 'games', '--lang', 'en');
    expect(first).toMatchObject({ id: 'friday-board-games', url: '/en/groups/friday-board-games/' });
  });

  it('finds only what is in the municipality that is chosen', async () => {
    const everywhere = await found('kahvi', '--lang', 'fi', '--limit', '100');
    const lines = await found('kahvi', '--lang', 'fi', '--limit', '100', '--municipality', 'aanekoski');
    expect(lines.length).toBeLessThan(everywhere.length);
    expect(lines.map(({ id }) => id)).toEqual(expect.arrayContaining(['kahvihetki-kylatuvalla', 'kylatupa-suolahti']));
    expect(lines.map(({ id }) => id)).not.toContain('lauantain-pullakahvit');
  });

  it('searches another release by its folder, or the folder it is current in', async () => {
    const other = join(dataDir, 'releases');
    const nowhere = join(dataDir, 'empty');
    mkdirSync(nowhere);
    for (const folder of [other, join(other, 'current')]) {
      const { said } = await command(['search', 'kielikahvila', '--lang', 'fi', '--json', '--release', folder], {
        DATA_DIR: nowhere,
      });
      expect(JSON.parse(said)[0]).toMatchObject({ id: 'kielikahvila' });
    }
    const { code, complained } = await command(['search', 'kielikahvila'], { DATA_DIR: nowhere });
    expect(code).toBe(1);
    expect(complained).toContain(`The folder ${join(nowhere, 'releases')} holds no published site to search.`);
  });

  it('tells a person how many there are, and why each is found', async () => {
    const { said } = await search('kielikahvila', '--lang', 'fi', '--limit', '1');
    expect(said).toMatch(
      /^Found: \d+\n {2}1 {2}Kielikahvila\n {5}\/fi\/ryhmat\/kielikahvila\/\n {5}[\d.]+ {2}in the name, the same word/,
    );
  });

  it.each([
    [['--lang', 'fi'], 'Say what to look for'],
    [['kahvi', '--lang', 'se'], '--lang is "se" but must be one of fi, sv, en, de.'],
    [['kahvi', '--municipality', 'Äänekosk'], 'There is no municipality "Äänekosk". Did you mean: aanekoski?'],
    [['kahvi', '--limit', 'all'], '--limit is "all" but must be a whole number from 1 to 1000.'],
  ])('says what is wrong with %j', async (parameters, told) => {
    const { code, complained } = await search(...parameters);
    expect(code).toBe(1);
    expect(complained).toContain(told);
  });
});
