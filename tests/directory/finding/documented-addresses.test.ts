import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { loadRegion } from '#content/region.ts';
import { searchPath } from '#directory/addresses.ts';
import { filterGroups } from '#directory/finding/filter-groups.ts';
import { parseFinding } from '#directory/finding/parse-finding.ts';
import { printFinding } from '#directory/finding/print-finding.ts';
import { languages } from '#i18n/languages.ts';
import { today } from '../../fixtures/snapshot.ts';

const root = join(import.meta.dirname, '../../..');
const region = loadRegion(join(root, 'content'));
const told = readFileSync(join(root, 'docs/finding.md'), 'utf8');
const [table = '', , , links = ''] = told.split(/^## /m);

/** What stands in the last column of the rows of a table. */
const examples = (part: string) => [...part.matchAll(/\| `\??([^`]+=[^`]+)` \|$/gm)].map(([, address = '']) => address);

describe('the documented address', () => {
  test.each([...examples(table), ...examples(links)])('%s is understood with the content of the region', (address) => {
    const { finding, problems } = parseFinding(new URLSearchParams(address), region, today);
    expect(problems).toEqual([]);
    expect(printFinding(finding)).not.toBe('');
  });

  test('to link to is the one that the page itself would make', () => {
    for (const address of examples(links)) {
      const { finding } = parseFinding(new URLSearchParams(address), region, today);
      expect(new Set(printFinding(finding).split('&'))).toEqual(new Set(address.split('&')));
    }
  });

  test('has every filter and every page of search', () => {
    const missing = filterGroups(region).filter(({ param }) => !table.includes(`| \`${param}\` |`));
    expect(missing.map(({ param }) => param)).toEqual([]);
    expect(languages.filter((language) => !told.includes(`\`${searchPath(language)}\``))).toEqual([]);
  });
});
