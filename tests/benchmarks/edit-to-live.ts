/**
 * How long it takes from pressing save until the change is on the site, on a product that is running:
 *   node src/launch/run.mjs tests/benchmarks/edit-to-live.ts http://localhost:3000 data 50
 */
import { parseArgs } from 'node:util';
import { logIn } from '../fixtures/cms.ts';
import { eventually } from '../fixtures/product.ts';

const usage = 'Usage: node src/launch/run.mjs tests/benchmarks/edit-to-live.ts [address] [DATA_DIR] [edits]\n';

const { positionals, values } = parseArgs({ allowPositionals: true, options: { help: { type: 'boolean' } } });
if (values.help) {
  process.stdout.write(usage);
  process.exit(0);
}
const [address = 'http://localhost:3000', dataDir = 'data', edits = '50'] = positionals;

const administrator = await logIn(address, dataDir, 'administrator');
const { body } = await administrator.ask('GET', '/groups?locale=fi&limit=100&where[_status][equals]=published');
const found = body.docs as { id: string; pages: { fi: string } | null; summary?: string }[];
const groups = found.flatMap(({ pages, ...group }) => (pages ? [{ ...group, page: pages.fi }] : []));

/** Each time another group: one that is saved again at once rests for a moment. */
const groupOf = (edit: number) => {
  const group = groups[edit % groups.length];
  if (!group) throw new Error('There is no published group.');
  return group;
};
const save = (id: string, summary: string) =>
  administrator.ask('PATCH', `/groups/${id}?locale=fi&depth=0`, { summary, _status: 'published' });

const saves: number[] = [];
const lives: number[] = [];
for (let edit = 1; edit <= Number(edits); edit += 1) {
  const { id, page } = groupOf(edit);
  const summary = `Kahvia ja seuraa, kerta ${edit}`;
  const started = performance.now();
  const saved = await save(id, summary);
  if (saved.status !== 200) throw new Error(`Saving gave ${saved.status}: ${JSON.stringify(saved.body)}`);
  saves.push(performance.now() - started);
  await eventually(
    async () => ((await (await fetch(page)).text()).includes(summary) ? true : null),
    () => page,
    60,
    10,
  );
  lives.push(performance.now() - started);
}
for (const { id, summary = '' } of groups.slice(0, Number(edits) + 1)) await save(id, summary);

process.stdout.write(`${edits} edits\nsave answered: ${told(saves)}\nlive on the page: ${told(lives)}\n`);

function told(milliseconds: readonly number[]): string {
  const sorted = milliseconds.toSorted((a, b) => a - b);
  const at = (share: number) => Math.round(sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))] ?? 0);
  return `median ${at(0.5)} ms, p95 ${at(0.95)} ms, slowest ${at(1)} ms`;
}
