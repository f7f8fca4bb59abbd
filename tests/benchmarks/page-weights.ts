/**
 * Bytes of the pages a resident opens first, gzipped, on a product that is running:
 *   node src/launch/run.mjs tests/benchmarks/page-weights.ts http://localhost:3000 /fi/ /fi/jyvaskyla/
 */
import { gzipSync } from 'node:zlib';

const [address = 'http://localhost:3000', ...given] = process.argv.slice(2);
if (address === '--help') {
  process.stdout.write('Usage: node src/launch/run.mjs tests/benchmarks/page-weights.ts [address] [path …]\n');
  process.exit(0);
}

for (const path of given.length > 0 ? given : ['/fi/', '/fi/jyvaskyla/', await firstGroup(), '/fi/haku/']) {
  const html = await (await fetch(address + path)).text();
  const styles = [...html.matchAll(/<link rel="stylesheet" href="([^"]+)"/g)].map(([, file = '']) => file);
  const scripts = [...html.matchAll(/<script[^>]+src="([^"]+)"/g)].map(([, file = '']) => file);
  const [css, js] = [await weight(styles), await weight(scripts)];
  process.stdout.write(`${path}: HTML ${gzipSync(html).length}, CSS ${css}, JS ${js} bytes gzipped\n`);
}

async function weight(files: readonly string[]): Promise<number> {
  const bodies = await Promise.all(files.map(async (file) => (await fetch(address + file)).arrayBuffer()));
  return bodies.reduce((sum, body) => sum + gzipSync(new Uint8Array(body)).length, 0);
}

async function firstGroup(): Promise<string> {
  const html = await (await fetch(`${address}/fi/jyvaskyla/`)).text();
  return html.match(/href="(\/fi\/ryhmat\/[^"]+)"/)?.[1] ?? '/fi/';
}
