/**
 * Requests a second and the slowest of a hundred, of our own web and, when it is there, of nginx on the same files:
 *   node src/launch/run.mjs tests/benchmarks/serve.ts [--seconds 5] [--json]
 * Both have one process; the one who asks has another.
 */
import { type ChildProcess, fork } from 'node:child_process';
import { once } from 'node:events';
import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { parseArgs } from 'node:util';
import autocannon from 'autocannon';
import { nginxProgram, startNginx } from '../deploy/nginx.ts';

const usage = 'Usage: node src/launch/run.mjs tests/benchmarks/serve.ts [--seconds 5] [--connections 32] [--json]\n';

const { values } = parseArgs({
  options: {
    seconds: { type: 'string', default: '5' },
    connections: { type: 'string', default: '32' },
    json: { type: 'boolean', default: false },
    help: { type: 'boolean' },
  },
});

type Figures = { readonly perSecond: number; readonly p50Ms: number; readonly p99Ms: number };

type Asked = { readonly path: string; readonly status: number; readonly headers: Readonly<Record<string, string>> };

const compressed = { 'accept-encoding': 'gzip' };

const kinds = {
  page: { path: '/fi/ryhmat/kahvihetki/', status: 200, headers: compressed },
  notModified: { path: '/fi/ryhmat/kahvihetki/', status: 304, headers: compressed },
  missing: { path: '/fi/ryhmat/none/', status: 404, headers: compressed },
  moved: { path: '/fi/ryhmat/vanha/', status: 301, headers: {} },
} as const satisfies Record<string, Asked>;

if (values.help) process.stdout.write(usage);
else await compare();

async function compare(): Promise<void> {
  const dataDir = mkdtempSync(join(tmpdir(), 'yhdessa-bench-'));
  writeRelease(join(dataDir, 'releases'));
  const own = await startOwn(join(dataDir, 'releases'));
  const nginx = nginxProgram ? await startNginx(nginxProgram, { dataDir, cmsPort: 9 }) : null;
  try {
    const figures = { web: await measureAll(own.port), nginx: nginx && (await measureAll(nginx.port)) };
    process.stdout.write(values.json ? `${JSON.stringify({ serve: figures }, null, 2)}\n` : told(figures));
  } finally {
    await own.stop();
    await nginx?.stop();
    rmSync(dataDir, { recursive: true });
  }
}

async function measureAll(port: number): Promise<Record<string, Figures>> {
  const measured: [string, Figures][] = [];
  for (const [kind, asked] of Object.entries(kinds)) measured.push([kind, await measure(port, asked)]);
  return Object.fromEntries(measured);
}

async function measure(port: number, { path, status, headers }: Asked): Promise<Figures> {
  const url = `http://127.0.0.1:${port}${path}`;
  const known = status === 304 ? (await fetch(url, { headers })).headers.get('etag') : null;
  const asked = { ...headers, ...(known && { 'if-none-match': known }) };
  const connections = Number(values.connections);
  await autocannon({ url, connections, duration: 1, headers: asked });
  const result = await autocannon({ url, connections, duration: Number(values.seconds), headers: asked });
  const statuses = Object.keys(result.statusCodeStats);
  if (result.errors + result.timeouts > 0 || statuses.join() !== String(status)) {
    throw new Error(`${url} gave ${statuses.join(', ')} and ${result.errors} errors instead of ${status}.`);
  }
  return { perSecond: Math.round(result.requests.average), p50Ms: result.latency.p50, p99Ms: result.latency.p99 };
}

function told(figures: Readonly<Record<string, Readonly<Record<string, Figures>> | null>>): string {
  const rows = Object.entries(figures).flatMap(([server, byKind]) =>
    Object.entries(byKind ?? {}).map(([kind, { perSecond, p50Ms, p99Ms }]) => {
      const numbers = [`${perSecond}/s`.padStart(10), `${p50Ms} ms`.padStart(8), `${p99Ms} ms`.padStart(8)];
      return `${server.padEnd(6)} ${kind.padEnd(12)}${numbers.join('')}\n`;
    }),
  );
  return `${' '.repeat(19)}  requests     p50     p99\n${rows.join('')}${figures.nginx ? '' : 'nginx is not installed\n'}`;
}

async function startOwn(releases: string): Promise<{ readonly port: number; readonly stop: () => Promise<void> }> {
  const running: ChildProcess = fork(join(import.meta.dirname, 'serve-web.ts'), [releases]);
  const [port] = (await once(running, 'message')) as [number];
  return {
    port,
    stop: async () => {
      const ended = once(running, 'exit');
      running.kill('SIGTERM');
      await ended;
    },
  };
}

/** A page as large as that of a group, and a thousand former addresses. */
function writeRelease(releases: string): void {
  const words = Array.from({ length: 3_000 }, (_, number) => `<p class="a">Kahvia ${(number * 7919) % 1_000}</p>`);
  const moved = Array.from({ length: 1_000 }, (_, number) => `/fi/ryhmat/vanha-${number}/ /fi/ryhmat/kahvihetki/;\n`);
  const files = {
    'fi/ryhmat/kahvihetki/index.html': `<!doctype html>${words.slice(0, 1_000).join('')}`,
    'fi/404/index.html': `<!doctype html>${words.slice(0, 300).join('')}`,
    'redirects.map': `/fi/ryhmat/vanha/ /fi/ryhmat/kahvihetki/;\n${moved.join('')}`,
  };
  for (const [name, text] of Object.entries(files)) {
    const file = join(releases, '1', name);
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, text);
  }
  symlinkSync('1', join(releases, 'current'));
}
