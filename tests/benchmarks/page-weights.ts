/**
 * Bytes of the pages a resident opens first, gzipped, on a product that is running:
 *   node src/launch/run.mjs tests/benchmarks/page-weights.ts http://localhost:3000 /fi/ /fi/jyvaskyla/
 */
import { weightsOf } from '../fixtures/page-weights.ts';

const [address = 'http://localhost:3000', ...given] = process.argv.slice(2);
if (address === '--help') {
  process.stdout.write('Usage: node src/launch/run.mjs tests/benchmarks/page-weights.ts [address] [path …]\n');
  process.exit(0);
}

for (const path of given.length > 0 ? given : ['/fi/', '/fi/jyvaskyla/', await firstGroup(), '/fi/haku/']) {
  const html = await (await fetch(address + path)).text();
  const { html: page, css, js } = await weightsOf(html, async (file) => (await fetch(address + file)).bytes());
  process.stdout.write(`${path}: HTML ${page}, CSS ${css}, JS ${js} bytes gzipped\n`);
}

async function firstGroup(): Promise<string> {
  const html = await (await fetch(`${address}/fi/jyvaskyla/`)).text();
  return html.match(/href="(\/fi\/ryhmat\/[^"]+)"/)?.[1] ?? '/fi/';
}
