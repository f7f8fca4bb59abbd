/**
 * Measurements by name, each with its own options:
 *   npm run bench -- publish [--listings N] [--json]
 *   npm run bench -- serve [--seconds N] [--json]
 *   npm run bench -- search [--half tune|held-out] [--cost] [--listings N] [--json]
 *   npm run bench -- lighthouse [--address URL] [--language fi] [--json]
 */
import { spawnSync } from 'node:child_process';
import { join } from 'node:path';

const benches = {
  publish: 'full publish and single edits, beside Astro, Eleventy and Hugo',
  serve: 'requests a second, beside nginx',
  lighthouse: 'eight kinds of pages on a phone, on a product that runs',
  search: 'how well search answers judged queries, beside words alone and plain Pagefind',
} as const;

const [name = '', ...rest] = process.argv.slice(2);

if (Object.hasOwn(benches, name)) {
  const run = join(import.meta.dirname, '../../src/launch/run.mjs');
  const script = join(import.meta.dirname, `${name}.ts`);
  process.exitCode = spawnSync(process.execPath, [run, script, ...rest], { stdio: 'inherit' }).status ?? 1;
} else {
  const lines = Object.entries(benches).map(([bench, what]) => `  ${bench.padEnd(12)}${what}\n`);
  process.stdout.write(`Usage: npm run bench -- <name> [--help]\n\n${lines.join('')}`);
  process.exitCode = name === '' || name === '--help' ? 0 : 1;
}
