import { once } from 'node:events';
import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { createServer, request as httpRequest, type IncomingHttpHeaders, type IncomingMessage } from 'node:http';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { pino } from 'pino';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { mediaTypes } from '#web/media-types.ts';
import { adminPolicy, securityHeaders } from '#web/security-headers.ts';
import { startWeb } from '#web/server.ts';
import { configuration, nginxProgram, startNginx } from './nginx.ts';

/** What stands in the configuration because it stands in our own tables. */
describe('the configuration of nginx', () => {
  it('has every type of ours', () => {
    const [, block = ''] = configuration.match(/^ {4}types \{\n(.*?)^ {4}\}/ms) ?? [];
    const known = [...block.matchAll(/^\s+(\S+) ([^;]+);$/gm)].flatMap(([, type, endings = '']) =>
      endings.split(' ').map((ending) => [`.${ending}`, type]),
    );
    const ours = Object.entries(mediaTypes).map(([ending, { type }]) => [ending, type.split(';')[0]]);
    expect(known.toSorted()).toEqual(ours.toSorted());
  });

  it('gives every kind of text its charset, and compresses it', () => {
    const texts = new Set(
      Object.values(mediaTypes).flatMap(({ type, compressed }) => (compressed ? [type.split(';')[0]] : [])),
    );
    texts.delete('text/html');
    for (const directive of ['charset_types', 'gzip_types', '# brotli_types']) {
      expect(configuration).toContain(`    ${directive} ${[...texts].join(' ')};\n`);
    }
  });

  it('has every security header of ours', () => {
    const site = securityHeaders('site', true);
    for (const [name, value] of Object.entries(site)) {
      if (name !== 'Content-Security-Policy') expect(configuration).toContain(`add_header ${name} "${value}" always;`);
    }
    expect(configuration).toContain(`default "${site['Content-Security-Policy']}";`);
    for (const surface of ['uploads', 'data'] as const) {
      expect(configuration).toContain(`"${securityHeaders(surface, false)['Content-Security-Policy']}";`);
    }
    expect(configuration.split(`"${adminPolicy('$request_id')}";`)).toHaveLength(3);
  });
});

type Answer = { readonly status: number; readonly headers: IncomingHttpHeaders; readonly body: string };

type Asked = { readonly path: string; readonly method?: string; readonly headers?: Record<string, string> };

describe.runIf(nginxProgram)('nginx with this configuration answers as our own web', () => {
  const folder = mkdtempSync(join(tmpdir(), 'yhdessa-test-'));
  const stops: (() => Promise<unknown>)[] = [];
  let ports = { own: 0, nginx: 0 };
  const both = async (asked: Asked) => ({ own: await ask(ports.own, asked), nginx: await ask(ports.nginx, asked) });

  beforeAll(async () => {
    writeRelease(join(folder, 'releases'));
    const cms = createServer(answerAsCms).listen(0, '127.0.0.1');
    await once(cms, 'listening');
    const address = cms.address();
    const cmsPort = address !== null && typeof address === 'object' ? address.port : 0;
    const web = await startWeb({
      host: '127.0.0.1',
      port: 0,
      releasesDir: join(folder, 'releases'),
      siteUrl: 'http://yhdessa.example',
      cmsUrl: `http://127.0.0.1:${cmsPort}`,
      publisherUrl: 'http://127.0.0.1:9',
      log: pino({ level: 'silent' }),
    });
    const nginx = await startNginx(nginxProgram ?? '', { dataDir: folder, cmsPort });
    stops.push(nginx.stop, web.stop, async () => cms.close());
    ports = { own: web.port, nginx: nginx.port };
  });

  afterAll(async () => {
    for (const stop of stops) await stop();
    rmSync(folder, { recursive: true });
  });

  it.each<[string, Asked]>([
    ['a page', { path: '/fi/' }],
    ['a page by HEAD', { path: '/fi/', method: 'HEAD' }],
    ['a page without its slash', { path: '/fi/haku?q=a%20b' }],
    ['a page by the name of its file', { path: '/fi/index.html' }],
    ['a hashed asset', { path: '/assets/style.abc123.css' }],
    ['a hashed asset that is missing', { path: '/assets/none.css' }],
    ['a picture', { path: '/media/kuva-1.webp' }],
    ['a calendar', { path: '/fi/ryhmat/kahvihetki/calendar.ics' }],
    ['the pointer to the search', { path: '/search/segments.json' }],
    ['the pointer to the facts', { path: '/search/facts-fi.json' }],
    ['the facts of a municipality', { path: '/search/facts/alpha-0123456789-fi.json' }],
    ['a part of the search', { path: '/search/base/fi_1.pf_meta' }],
    ['the code of the search', { path: '/search/base/pagefind.wasm' }],
    ['the manifest', { path: '/site.webmanifest' }],
    ['the sitemap', { path: '/sitemap.xml' }],
    ['what is missing in Finnish', { path: '/fi/puuttuu/' }],
    ['what is missing in Swedish', { path: '/sv/finns-inte' }],
    ['what is missing in English', { path: '/en/missing/' }],
    ['what is missing in German', { path: '/de/fehlt/' }],
    ['what is missing nowhere', { path: '/none', headers: { 'accept-language': 'de-AT,de;q=0.9' } }],
    ['the missing page itself', { path: '/sv/404/' }],
    ['the front door', { path: '/', headers: { 'accept-language': 'nb,sv-FI;q=0.8' } }],
    ['the front door for anybody', { path: '/' }],
    ['a former address', { path: '/fi/ryhmat/vanha/?a=1' }],
    ['a former address without its slash', { path: '/fi/ryhmat/vanha' }],
    ['the calendar at a former address', { path: '/fi/ryhmat/vanha/calendar.ics' }],
    ['a part of a file', { path: '/media/kuva-1.webp', headers: { range: 'bytes=1-2' } }],
    ['the end of a file', { path: '/media/kuva-1.webp', headers: { range: 'bytes=-1' } }],
    ['a part that is not there', { path: '/media/kuva-1.webp', headers: { range: 'bytes=9-' } }],
    ['a hidden file', { path: '/.hidden/secret.txt' }],
    ['what is beside the release', { path: '/../1.snapshot.json' }],
    ['what is beside the release, hidden', { path: '/..%2f1.snapshot.json' }],
    ['another host', { path: '//evil.example/' }],
    ['a form for the site', { path: '/fi/', method: 'POST' }],
    ['the admin', { path: '/admin' }],
    ['a script of the admin', { path: '/_next/static/a.js' }],
    ['the API', { path: '/api/events' }],
    ['a picture of the CMS', { path: '/api/media/file/kuva.webp' }],
    ['too much for the API', { path: '/api/events', method: 'POST', headers: { 'content-length': '1000001' } }],
  ])('%s', async (_what, asked) => {
    const { own, nginx } = await both(asked);
    expect(nginx.status).toBe(own.status);
    if (own.status < 400 || own.status === 404) expect(told(nginx)).toEqual(told(own));
    if (own.status < 300 || own.status === 404) expect(nginx.body).toBe(own.body);
  });

  it.each(['/fi/', '/assets/style.abc123.css', '/media/kuva-1.webp'])('what is known already at %s', async (path) => {
    const first = await both({ path });
    const again = {
      own: await ask(ports.own, { path, headers: { 'if-none-match': String(first.own.headers.etag) } }),
      nginx: await ask(ports.nginx, { path, headers: { 'if-none-match': String(first.nginx.headers.etag) } }),
    };
    expect(again.own.status).toBe(304);
    expect(again.nginx.status).toBe(304);
    expect(told(again.nginx)).toEqual(told(again.own));
  });

  it('the offer to give parts', async () => {
    const { own, nginx } = await both({ path: '/media/kuva-1.webp' });
    expect([nginx.headers['accept-ranges'], own.headers['accept-ranges']]).toEqual(['bytes', 'bytes']);
  });

  it('a page compressed', async () => {
    const { own, nginx } = await both({ path: '/fi/', headers: { 'accept-encoding': 'gzip' } });
    expect(nginx.headers['content-encoding']).toBe('gzip');
    expect(told(nginx)).toEqual(told(own));
  });

  it.each(['/fi/ryhmat/vanha/%0d%0aX-Evil:%20a', '/%0d%0aX-Evil:%20a/index.html', '/%0d%0aX-Evil:%20a'])(
    'lets nobody write a header by %s',
    async (path) => {
      const { nginx } = await both({ path });
      expect(nginx.status).toBe(404);
      expect(nginx.headers['x-evil']).toBeUndefined();
    },
  );
});

/** What both have to say in the same words; the nonce is another one each time. */
function told({ headers }: Answer): Record<string, unknown> {
  const names = [
    'content-type',
    'content-range',
    'content-encoding',
    'cache-control',
    'location',
    'allow',
    'x-robots-tag',
    'x-powered-by',
    ...Object.keys(securityHeaders('site', true)).map((name) => name.toLowerCase()),
  ];
  const vary = String(headers.vary ?? '')
    .split(', ')
    .toSorted();
  const without = headers.location === undefined ? names : names.filter((name) => name !== 'content-type');
  const values = without.map((name) => [name, String(headers[name] ?? '').replace(/'nonce-[^']{20,}'/, "'nonce-'")]);
  return { ...Object.fromEntries(values), vary };
}

function writeRelease(releases: string): void {
  const files = {
    'fi/index.html': `<p>etusivu${' '.repeat(400)}</p>`,
    'fi/haku/index.html': 'haku',
    'fi/404/index.html': 'ei löytynyt',
    'sv/404/index.html': 'hittades inte',
    'en/404/index.html': 'not found',
    'de/404/index.html': 'nicht gefunden',
    'assets/style.abc123.css': 'p{}',
    'media/kuva-1.webp': 'webp',
    'fi/ryhmat/kahvihetki/calendar.ics': 'BEGIN:VCALENDAR',
    'fi/ryhmat/vanha/index.html': 'muuttanut',
    'redirects.map': '/fi/ryhmat/vanha/ /fi/ryhmat/kahvihetki/;\n',
    'search/segments.json': '{}',
    'search/facts-fi.json': '{"alpha":"alpha-0123456789"}',
    'search/facts/alpha-0123456789-fi.json': '{"day":"2026-11-24"}',
    'search/base/fi_1.pf_meta': 'meta',
    'search/base/pagefind.wasm': 'wasm',
    'site.webmanifest': '{}',
    'sitemap.xml': '<urlset/>',
    '.hidden/secret.txt': 'secret',
  };
  for (const [name, text] of Object.entries(files)) {
    const file = join(releases, '1', name);
    mkdirSync(dirname(file), { recursive: true });
    // nginx leaves what is shorter than twenty bytes as it is.
    writeFileSync(file, name.startsWith('media/') ? text : text.padEnd(40));
  }
  writeFileSync(join(releases, '1.snapshot.json'), '{}');
  symlinkSync('1', join(releases, 'current'));
}

function answerAsCms(request: IncomingMessage, response: import('node:http').ServerResponse): void {
  const isPage = request.url === '/admin';
  response.writeHead(200, {
    'Content-Type': isPage ? 'text/html; charset=utf-8' : 'application/json; charset=utf-8',
    'X-Powered-By': 'Next.js',
    'Content-Security-Policy': 'default-src *',
    ...(isPage ? {} : { 'Cache-Control': 'public, max-age=60' }),
  });
  request.resume();
  response.end('{}');
}

function ask(port: number, { path, method = 'GET', headers = {} }: Asked): Promise<Answer> {
  return new Promise((resolve, reject) => {
    const asked = httpRequest({ port, host: '127.0.0.1', method, path, headers, agent: false }, (response) => {
      let body = '';
      response.setEncoding('latin1');
      response.on('data', (chunk) => {
        body += chunk;
      });
      response.on('error', reject);
      response.on('end', () => resolve({ status: response.statusCode ?? 0, headers: response.headers, body }));
    });
    asked.on('error', reject);
    if (headers['content-length']) asked.flushHeaders();
    else asked.end();
  });
}
