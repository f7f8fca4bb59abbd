/**
 * What Lighthouse makes of eight kinds of pages on a phone, on a product that is running:
 *   node src/launch/run.mjs tests/benchmarks/lighthouse.ts [--address http://localhost:3000] [--language fi] [--json]
 * Lighthouse is installed for the occasion.
 */
import { execFile } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs, promisify } from 'node:util';
import { searchPath, segments } from '#directory/addresses.ts';
import { isLanguage, type Language } from '#i18n/languages.ts';
import { chromiumPath } from '../fixtures/chromium.ts';

const version = '13.5.0';

const usage =
  'Usage: node src/launch/run.mjs tests/benchmarks/lighthouse.ts [--address URL] [--language fi] [--json]\n';

const categories = ['performance', 'accessibility', 'best-practices', 'seo'] as const;

const { values } = parseArgs({
  options: {
    address: { type: 'string', default: 'http://localhost:3000' },
    language: { type: 'string', default: 'fi' },
    json: { type: 'boolean', default: false },
    help: { type: 'boolean' },
  },
});

type Scores = Readonly<Record<(typeof categories)[number], number>> & {
  /** Audits that cost points, performance apart. */
  readonly failed: readonly string[];
};

const run = promisify(execFile);

if (values.help || !isLanguage(values.language)) process.stdout.write(usage);
else await measure(values.address, values.language);

async function measure(address: string, language: Language): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'yhdessa-lighthouse-'));
  try {
    writeFileSync(join(folder, 'package.json'), '{"private":true}');
    const installed = ['install', '--no-audit', '--no-fund', '--ignore-scripts', `lighthouse@${version}`];
    await run('npm', installed, { cwd: folder });
    const scores = new Map<string, Scores>();
    for (const [kind, path] of Object.entries(await pathsOf(address, language))) {
      scores.set(`${kind} ${path}`, await scoresOf(folder, address + path));
    }
    process.stdout.write(values.json ? `${JSON.stringify(Object.fromEntries(scores), null, 2)}\n` : told(scores));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** The first of each kind that the pages above lead to. */
async function pathsOf(address: string, language: Language): Promise<Record<string, string>> {
  const home = `/${language}/`;
  const municipality = `${home}jyvaskyla/`;
  const linked = async (page: string, pattern: string) => {
    const html = await (await fetch(address + page)).text();
    return new RegExp(`href="(${pattern})"`).exec(html)?.[1] ?? page;
  };
  const ofKind = (kind: 'place' | 'group' | 'theme') => `${home}${segments[kind][language]}/[^"/]+/`;
  const onTheme = `${municipality}${segments.theme[language]}/[^"/]+/`;
  return {
    home,
    search: searchPath(language),
    municipality,
    theme: await linked(home, ofKind('theme')),
    list: await linked(municipality, onTheme),
    day: await linked(municipality, `${municipality}[^"/]+/`),
    place: await linked(municipality, ofKind('place')),
    group: await linked(municipality, ofKind('group')),
  };
}

async function scoresOf(folder: string, url: string): Promise<Scores> {
  const program = join(folder, 'node_modules/lighthouse/cli/index.js');
  const options = ['--quiet', '--output=json', '--chrome-flags=--headless=old --no-sandbox --disable-gpu'];
  const { stdout } = await run(process.execPath, [program, url, ...options], {
    env: { ...process.env, CHROME_PATH: await chromiumPath() },
    maxBuffer: 64 * 1024 * 1024,
  });
  const report = JSON.parse(stdout) as Report;
  const failed = categories.slice(1).flatMap((category) =>
    (report.categories[category]?.auditRefs ?? []).flatMap(({ id, weight }) => {
      const score = report.audits[id]?.score ?? null;
      return weight > 0 && score !== null && score < 1 ? [id] : [];
    }),
  );
  const score = (category: string) => Math.round((report.categories[category]?.score ?? 0) * 100);
  return {
    performance: score('performance'),
    accessibility: score('accessibility'),
    'best-practices': score('best-practices'),
    seo: score('seo'),
    failed,
  };
}

type Report = {
  readonly categories: Readonly<
    Record<string, { readonly score: number | null; readonly auditRefs: readonly { id: string; weight: number }[] }>
  >;
  readonly audits: Readonly<Record<string, { readonly score: number | null }>>;
};

function told(scores: ReadonlyMap<string, Scores>): string {
  const rows = [...scores].map(([page, { failed, ...points }]) => {
    const columns = categories.map((category) => String(points[category]).padStart(15)).join('');
    return `${page.padEnd(50)}${columns}  ${failed.join(' ')}\n`;
  });
  return `${''.padEnd(50)}${categories.map((category) => category.padStart(15)).join('')}\n${rows.join('')}`;
}
