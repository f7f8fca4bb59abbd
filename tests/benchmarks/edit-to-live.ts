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

const editor = await logIn(address, dataDir, 'editor');
const { body } = await editor.ask('GET', '/groups?locale=fi&limit=100');
const groups = body.docs as { id: string; pages: { fi: string } | null; summary?: string }[];
const group = groups.find(({ pages }) => pages !== null);
if (!group?.pages) throw new Error('The first editor has no published group.');
const page = group.pages.fi;

const saves: number[] = [];
const lives: number[] = [];
for (let edit = 1; edit <= Number(edits); edit += 1) {
  const summary = `Kahvia ja seuraa, kerta ${edit}`;
  const started = performance.now();
  const saved = await editor.ask('PATCH', `/groups/${group.id}?locale=fi&depth=0`, { summary, _status: 'published' });
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
await editor.ask('PATCH', `/groups/${group.id}?locale=fi&depth=0`, {
  summary: group.summary ?? '',
  _status: 'published',
});

process.stdout.write(`${edits} edits\nsave answered: ${told(saves)}\nlive on the page: ${told(lives)}\n`);

function told(milliseconds: readonly number[]): string {
  const sorted = milliseconds.toSorted((a, b) => a - b);
  const at = (share: number) => Math.round(sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))] ?? 0);
  return `median ${at(0.5)} ms, p95 ${at(0.95)} ms, slowest ${at(1)} ms`;
}
