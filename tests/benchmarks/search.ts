/**
 * How well search answers the judged queries, beside words alone and Pagefind as it comes, over the sample content:
 *   npm run bench -- search [--half tune|held-out] [--cost] [--listings N] [--json]
 * With `--cost` also what a search costs, and with `--listings` what it costs over so many generated listings.
 */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { type Language, languages } from '#i18n/languages.ts';
import { dayOf } from '#publish/live-release.ts';
import { closeSearchEngines } from '#publish/search-engine.ts';
import { searchedPages } from '#search/search-record.ts';
import type { Snapshot } from '#snapshot/snapshot.ts';
import { sampleSnapshot } from '../fixtures/sample-snapshot.ts';
import { type Half, halves, type JudgedQuery, judgedQueries } from '../search/judged-queries.ts';
import { type Answered, type RelevanceFigures, relevanceFigures } from './relevance-figures.ts';
import { measureCost, type SearchCost } from './search-cost.ts';
import { askOurs } from './search-ours.ts';
import { type Ask, askPagefind, askWords, plainPages } from './search-plain.ts';
import { buildInProcess } from './search-release.ts';
import { tellCosts, tellRelevance } from './search-table.ts';

const { values } = parseArgs({
  options: {
    half: { type: 'string', default: 'tune' },
    cost: { type: 'boolean', default: false },
    listings: { type: 'string' },
    json: { type: 'boolean', default: false },
    help: { type: 'boolean' },
  },
});

const half = halves.find((known) => known === values.half);

if (values.help || !half)
  process.stdout.write(`Usage: npm run bench -- search [--half ${halves.join('|')}] [--json]\n`);
else await compare(half);

async function compare(half: Half): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'yhdessa-bench-'));
  try {
    const snapshot = sampleSnapshot();
    const pages = plainPages(snapshot);
    const searches = {
      words: askWords(pages),
      pagefind: await askPagefind(pages, folder),
      ours: askOurs(await buildInProcess(folder, snapshot), dayOf(snapshot)),
    };
    const idOf = judgedIds(snapshot);
    const queries = judgedQueries(half);
    const answers = {
      words: await answersOf(searches.words, queries, idOf),
      pagefind: await answersOf(searches.pagefind, queries, idOf),
      ours: await answersOf(searches.ours, queries, idOf),
    };
    const figures = Object.fromEntries(Object.entries(answers).map(([name, own]) => [name, figuresByLanguage(own)]));
    const costs = values.cost || values.listings ? await costsOf(folder) : [];
    const told = tellRelevance(half, figures, answers.ours) + tellCosts(costs);
    process.stdout.write(values.json ? `${JSON.stringify({ half, figures, costs }, null, 2)}\n` : told);
  } finally {
    await closeSearchEngines();
    rmSync(folder, { recursive: true });
  }
}

async function costsOf(folder: string): Promise<readonly SearchCost[]> {
  const sizes = [null, ...(values.listings ? [Number(values.listings)] : [])];
  const costs: SearchCost[] = [];
  for (const listings of sizes) costs.push(await measureCost(mkdtempSync(join(folder, 'cost-')), listings));
  return costs;
}

/** One query after the other: Pagefind takes the language of the page that is open. */
async function answersOf(
  ask: Ask,
  queries: readonly JudgedQuery[],
  idOf: ReadonlyMap<string, string>,
): Promise<readonly Answered[]> {
  const answers: Answered[] = [];
  for (const judged of queries) {
    const paths = await ask(judged.query, judged.language);
    answers.push({ judged, found: paths.map((path) => idOf.get(path) ?? path) });
  }
  return answers;
}

function figuresByLanguage(answers: readonly Answered[]): Readonly<Record<string, RelevanceFigures>> {
  const own = (language: Language) => answers.filter(({ judged }) => judged.language === language);
  const each = languages.map((language) => [language, relevanceFigures(own(language))]);
  return { ...Object.fromEntries(each), all: relevanceFigures(answers) };
}

/** The id by which judgements know the page at a path. */
function judgedIds(snapshot: Snapshot): ReadonlyMap<string, string> {
  const listings = ['place', 'group', 'event'];
  return new Map(
    [...searchedPages(snapshot).values()].map(({ kind, id, path }) => [
      path,
      listings.includes(kind) ? id : `${kind}:${id}`,
    ]),
  );
}
