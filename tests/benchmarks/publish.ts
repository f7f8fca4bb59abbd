/**
 * Our full publish and single edits, beside other generators on the same content:
 *   npm run bench -- publish [--listings 10000] [--edits 200] [--json] [--no-peers]
 * Without --listings it measures 1 000 and 10 000, so that the growth of an edit can be told.
 */
import { chmodSync, mkdtempSync, rmSync } from 'node:fs';
import { cpus, tmpdir, totalmem } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { measureAstro } from './peers/astro.ts';
import { measureEleventy } from './peers/eleventy.ts';
import { measureHugo } from './peers/hugo.ts';
import { readPeerPages } from './peers/peer-pages.ts';
import { measureSize, type SizeFigures } from './publish-size.ts';
import { tellTable } from './publish-table.ts';

const usage = 'Usage: npm run bench -- publish [--listings N] [--edits 200] [--no-peers] [--json]\n';
const { values } = parseArgs({
  options: {
    listings: { type: 'string', default: '10000' },
    edits: { type: 'string', default: '200' },
    'no-peers': { type: 'boolean', default: false },
    json: { type: 'boolean', default: false },
    help: { type: 'boolean' },
  },
});

if (values.help) process.stdout.write(usage);
else await main(Number(values.listings), Number(values.edits));

async function main(listings: number, edits: number): Promise<void> {
  const small = await inFolder((folder) => measureSize(folder, Math.max(10, Math.round(listings / 10)), edits));
  const result = await inFolder(async (folder) => {
    const large = await measureSize(folder, listings, edits);
    return { ...large, peers: values['no-peers'] ? null : await measurePeers(folder, large) };
  });
  const { release: _, snapshotFile: __, ...figures } = result;
  const growth = Math.round((100 * figures.edit.p50Ms) / Math.max(1, small.edit.p50Ms)) / 100;
  const machine = `${cpus().length} × ${cpus()[0]?.model}, ${Math.round(totalmem() / 2 ** 30)} GB, Node ${process.version}`;
  const told = {
    ...figures,
    growth,
    smaller: { listings: small.listings, full: small.full, edit: small.edit },
    machine,
  };
  process.stdout.write(values.json ? `${JSON.stringify(told, null, 2)}\n` : tellTable(told));
}

async function measurePeers(folder: string, { release, snapshotFile }: SizeFigures) {
  const pages = readPeerPages(release);
  return {
    ...(await measureAstro(join(folder, 'astro'), snapshotFile, folder)),
    eleventy: await measureEleventy(join(folder, 'eleventy'), pages),
    hugo: await measureHugo(join(folder, 'hugo'), pages),
  };
}

async function inFolder<T>(work: (folder: string) => Promise<T>): Promise<T> {
  const folder = mkdtempSync(join(tmpdir(), 'yhdessa-bench-'));
  chmodSync(folder, 0o755);
  try {
    return await work(folder);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
