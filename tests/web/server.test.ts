import { once } from 'node:events';
import { mkdirSync, mkdtempSync, renameSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import {
  createServer,
  request as httpRequest,
  type IncomingMessage,
  type Server,
  type ServerResponse,
} from 'node:http';
import { connect } from 'node:net';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { pino } from 'pino';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { languages } from '#i18n/languages.ts';
import { problemsIn } from '#i18n/problem.ts';
import { startWeb, type Web } from '#web/server.ts';

type Answer = { status: number; headers: IncomingMessage['headers']; body: string };

let folder: string;
let web: Web;
let cms: Server;
let publisher: Server;
let answerAsCms: (request: IncomingMessage, response: ServerResponse) => void;
let statusOfPublisher: unknown;

beforeAll(async () => {
  cms = await listening((request, response) => answerAsCms(request, response));
  publisher = await listening((_request, response) => response.end(JSON.stringify(statusOfPublisher)));
});

afterAll(() => {
  cms.close();
  publisher.close();
});

beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), 'yhdessa-test-'));
  answerAsCms = (_request, response) => response.end('{}');
  statusOfPublisher = {
    database: { ok: true, detail: 'answers' },
    release: { ok: true, detail: 'live' },
    publisher: {
      ok: true,
      detail: 'publishing',
      pending: 0,
      lagMilliseconds: 12,
      lastError: null,
      failing: [{ collection: 'groups', id: 'secret-1', path: '/fi/ryhmat/salainen/', reason: 'secret reason' }],
      held: false,
    },
  };
  web = await start();
});

afterEach(async () => {
  await web.stop();
  rmSync(folder, { recursive: true });
});

describe('the site', () => {
  beforeEach(() => {
    release('1', {
      'index.html': 'choose',
      'fi/index.html': `<p>etusivu${' '.repeat(400)}</p>`,
      'fi/404/index.html': 'ei löytynyt',
      'sv/404/index.html': 'hittades inte',
      '404.html': 'missing',
      'assets/style.abc123.css': 'p{}',
      'robots.txt': 'User-agent: *',
      'fi/ryhmat/kahvihetki/calendar.ics': 'BEGIN:VCALENDAR',
      'media/kuva-1.webp': 'webp',
      '.hidden/secret.txt': 'secret',
    });
    writeFileSync(join(folder, '1.snapshot.json'), '{}');
  });

  it('sends the reader to their language', async () => {
    expect(await get('/', { 'accept-language': 'sv-FI,sv;q=0.9' })).toMatchObject({
      status: 302,
      headers: { location: '/sv/', vary: 'Accept-Language', 'cache-control': 'no-cache' },
    });
    expect((await get('/')).headers.location).toBe('/fi/');
  });

  it('gives a folder as its page, and asks for the slash', async () => {
    expect(await get('/fi/')).toMatchObject({
      status: 200,
      headers: { 'content-type': 'text/html; charset=utf-8', 'cache-control': 'no-cache' },
    });
    expect(await get('/fi?a=1')).toMatchObject({ status: 301, headers: { location: '/fi/?a=1' } });
    expect(await get('/fi/index.html')).toMatchObject({ status: 301, headers: { location: '/fi/' } });
  });

  it('says what a browser may keep', async () => {
    for (const path of ['/assets/style.abc123.css', '/media/kuva-1.webp']) {
      expect((await get(path)).headers['cache-control']).toBe('public, max-age=31536000, immutable');
    }
    expect((await get('/robots.txt')).headers['cache-control']).toBe('no-cache');
  });

  it('gives a calendar file as one, so that a phone opens it in its calendar', async () => {
    expect((await get('/fi/ryhmat/kahvihetki/calendar.ics')).headers).toMatchObject({
      'content-type': 'text/calendar; charset=utf-8',
      'cache-control': 'no-cache',
    });
  });

  it('does not send again what the browser has', async () => {
    const { headers } = await get('/fi/');
    const again = await get('/fi/', { 'if-none-match': String(headers.etag), 'accept-encoding': 'br' });
    expect(again).toMatchObject({ status: 304, body: '', headers: { etag: headers.etag } });
    const missing = await get('/fi/puuttuu/', { 'if-none-match': '*' });
    expect(missing.status).toBe(404);
  });

  it('compresses what gets smaller', async () => {
    expect((await get('/fi/', { 'accept-encoding': 'gzip, br' })).headers['content-encoding']).toBe('br');
    expect((await get('/fi/', { 'accept-encoding': 'gzip' })).headers).toMatchObject({
      'content-encoding': 'gzip',
      vary: 'Accept-Encoding',
    });
    expect(
      (await get('/media/kuva-1.webp', { 'accept-encoding': 'gzip' })).headers['content-encoding'],
    ).toBeUndefined();
  });

  it('answers HEAD like GET without the body, and nothing else', async () => {
    const head = await ask('HEAD', '/fi/');
    expect(head).toMatchObject({ status: 200, body: '' });
    expect(head.headers['content-length']).toBe((await get('/fi/')).headers['content-length']);
    for (const method of ['POST', 'PUT', 'DELETE', 'OPTIONS', 'TRACE']) {
      expect(await ask(method, '/fi/')).toMatchObject({ status: 405, headers: { allow: 'GET, HEAD' } });
    }
  });

  it('says that a page is missing in the language of its path', async () => {
    expect(await get('/sv/finns-inte/', { 'accept-language': 'de' })).toMatchObject({
      status: 404,
      body: 'hittades inte',
    });
    expect(await get('/ei-ole', { 'accept-language': 'sv' })).toMatchObject({ status: 404, body: 'hittades inte' });
    expect(await get('/fi/404/')).toMatchObject({ status: 404, body: 'ei löytynyt' });
    expect((await get('/en/missing/')).body).toContain('The page was not found');
  });

  it.each(['/.hidden/secret.txt', '/1.snapshot.json', '/current/fi/', `/${'a'.repeat(300)}`, '/robots.txt/x'])(
    'has nothing at %s',
    async (path) => {
      expect((await get(path)).status).toBe(404);
    },
  );

  it.each(['/%00', '/fi/%c0%af', '/..%2f1.snapshot.json', '//evil.example/', '/fi/..', '/%5c%5cevil'])(
    'does not understand %s',
    async (path) => {
      expect((await get(path)).status).toBe(400);
    },
  );

  it('gives a part of a file, and says that it can', async () => {
    const whole = await get('/media/kuva-1.webp');
    expect(whole.headers).toMatchObject({ 'accept-ranges': 'bytes', etag: expect.stringMatching(/^"/) });
    const etag = String(whole.headers.etag);
    const part = await get('/media/kuva-1.webp', { range: 'bytes=1-2', 'if-range': etag });
    expect(part).toMatchObject({
      status: 206,
      body: 'eb',
      headers: { 'content-range': 'bytes 1-2/4', 'content-length': '2', etag, 'content-type': 'image/webp' },
    });
    expect(await get('/media/kuva-1.webp', { range: 'bytes=9-' })).toMatchObject({
      status: 416,
      headers: { 'content-range': 'bytes */4' },
    });
    for (const headers of [{ range: 'bytes=1-2', 'if-range': '"other"' }, { range: 'bytes=0-0,2-3' }]) {
      expect(await get('/media/kuva-1.webp', headers)).toMatchObject({ status: 200, body: 'webp' });
    }
    expect((await ask('HEAD', '/media/kuva-1.webp', { range: 'bytes=1-2' })).headers['content-length']).toBe('4');
  });

  it('counts the part of a text in its plain bytes', async () => {
    const part = await get('/fi/', { range: 'bytes=0-2', 'accept-encoding': 'br' });
    expect(part).toMatchObject({ status: 206, body: '<p>' });
    expect(part.headers['content-encoding']).toBeUndefined();
  });

  it('streams what is too large to keep, whole and in part', async () => {
    release('1', { 'media/kuva-2.webp': 'x'.repeat(2_000_001) });
    const whole = await get('/media/kuva-2.webp');
    expect(whole.body).toHaveLength(2_000_001);
    const etag = String(whole.headers.etag);
    expect((await get('/media/kuva-2.webp', { 'if-none-match': etag })).status).toBe(304);
    const part = await get('/media/kuva-2.webp', { range: 'bytes=2000000-', 'if-range': etag });
    expect(part).toMatchObject({ status: 206, body: 'x' });
  });

  it('tells no name of what is missing', async () => {
    const missing = await get('/fi/puuttuu/');
    expect(missing.headers.etag).toBeUndefined();
    expect(missing.headers['last-modified']).toBeUndefined();
  });

  it('leads on from former addresses, with what is in them', async () => {
    release('1', {
      'redirects.map': '/fi/ryhmat/vanha/ /fi/ryhmat/kahvihetki/;\n/fi/ryhmat/paha/ //evil.example/;\n',
      'fi/ryhmat/vanha/index.html': 'muuttanut',
    });
    for (const [path, location] of [
      ['/fi/ryhmat/vanha/', '/fi/ryhmat/kahvihetki/'],
      ['/fi/ryhmat/vanha?a=1', '/fi/ryhmat/kahvihetki/?a=1'],
      ['/fi/ryhmat/vanha/calendar.ics', '/fi/ryhmat/kahvihetki/calendar.ics'],
    ] as const) {
      expect(await get(path)).toMatchObject({ status: 301, headers: { location, 'cache-control': 'no-cache' } });
    }
    expect((await get('/fi/ryhmat/paha/')).status).toBe(404);
    release('1', { 'redirects.map': '/fi/uusi/ /fi/ryhmat/kahvihetki/;\n' });
    expect(await get('/fi/ryhmat/vanha/')).toMatchObject({ status: 200, body: 'muuttanut' });
  });

  it('never mixes two versions of a page that is replaced while it is read', async () => {
    const versions = Array.from({ length: 40 }, (_, version) => `${version}`.repeat(20_000 + version));
    const named = new Map<string, string>();
    const reading = versions.map(async (text) => {
      writeFileSync(join(folder, 'staged'), text);
      renameSync(join(folder, 'staged'), join(folder, '1/fi/index.html'));
      return await Promise.all([get('/fi/'), get('/fi/')]);
    });
    for (const { body, headers } of (await Promise.all(reading)).flat()) {
      const etag = String(headers.etag);
      expect(versions).toContain(body);
      expect(named.get(etag) ?? body).toBe(body);
      named.set(etag, body);
    }
    expect((await get('/fi/')).body).toBe(versions.at(-1));
  });

  it('follows the live release from one request to the next', async () => {
    expect((await get('/robots.txt')).body).toBe('User-agent: *');
    release('2', { 'robots.txt': 'Disallow: /' });
    expect((await get('/robots.txt')).body).toBe('Disallow: /');
  });
});

describe('before the first release', () => {
  it('says in every language that the site is coming, and asks again by itself', async () => {
    const answer = await get('/');
    expect(answer).toMatchObject({ status: 503, headers: { refresh: '2', 'cache-control': 'no-store' } });
    for (const language of languages) expect(answer.body).toContain(`<section lang="${language}">`);
    expect((await get('/fi/')).status).toBe(503);
  });
});

describe('the way to the CMS', () => {
  it('passes request and answer on, and tells who asks', async () => {
    let seen: IncomingMessage | undefined;
    answerAsCms = (request, response) => {
      seen = request;
      response.writeHead(201, { 'X-Powered-By': 'Next.js', 'Set-Cookie': ['a=1', 'b=2'], 'X-Own': 'yes' });
      request.pipe(response);
    };
    const answer = await ask('POST', '/api/users/login?x=1', { 'content-type': 'application/json' }, '{"a":"ä"}');
    expect(answer).toMatchObject({
      status: 201,
      body: '{"a":"ä"}',
      headers: { 'set-cookie': ['a=1', 'b=2'], 'x-own': 'yes' },
    });
    expect(answer.headers['x-powered-by']).toBeUndefined();
    expect(seen?.url).toBe('/api/users/login?x=1');
    expect(seen?.headers).toMatchObject({
      'x-forwarded-host': `127.0.0.1:${web.port}`,
      'x-forwarded-proto': 'http',
      'x-forwarded-for': '127.0.0.1',
    });
  });

  it('lets the page run its own scripts, and those of nobody else', async () => {
    let asked = '';
    answerAsCms = (request, response) => {
      asked = String(request.headers['content-security-policy']);
      response.writeHead(200, { 'Content-Type': 'text/html', 'Content-Security-Policy': 'default-src *' }).end();
    };
    const { headers } = await get('/admin');
    expect(headers['content-security-policy']).toMatch(/script-src 'self' 'nonce-[\w+/=]{20,}'/);
    expect(headers['content-security-policy']).toBe(asked);
    expect(headers['cache-control']).toBe('no-store');
    expect((await get('/admin')).headers['content-security-policy']).not.toBe(headers['content-security-policy']);
  });

  it.each([
    ['application/json', 1_000_000],
    ['multipart/form-data; boundary=x', 12_000_000],
  ])('takes %s up to %d bytes', async (type, limit) => {
    let received = 0;
    answerAsCms = (request, response) => {
      request.on('data', (chunk) => {
        received += chunk.length;
      });
      request.on('end', () => response.end('taken'));
      request.on('error', () => undefined);
    };
    const send = (size: number) => ask('POST', '/api/events', { 'content-type': type }, 'x'.repeat(size));
    expect(await send(limit)).toMatchObject({ status: 200, body: 'taken' });
    received = 0;
    const refused = await send(limit + 1);
    expect(refused.status).toBe(413);
    expect(JSON.parse(refused.body).errors[0].message).toMatch(/10/);
    expect(received).toBe(0);
  });

  it('stops a body that turns out too long on the way', async () => {
    answerAsCms = (request) => {
      request.resume();
      request.on('error', () => undefined);
    };
    const asked = httpRequest({
      port: web.port,
      path: '/api/events',
      method: 'POST',
      headers: { 'content-type': 'application/json' },
    });
    asked.on('error', () => undefined);
    const answered = once(asked, 'response');
    for (let sent = 0; sent < 12; sent += 1) asked.write('x'.repeat(100_000));
    const [response] = (await answered) as [IncomingMessage];
    expect(response.statusCode).toBe(413);
    asked.destroy();
  });

  it('leaves off asking when the reader has gone', async () => {
    const arrived = new Promise<IncomingMessage>((resolve) => {
      answerAsCms = (request) => resolve(request);
    });
    const asked = httpRequest({ port: web.port, path: '/api/events' }).end();
    asked.on('error', () => undefined);
    const seen = await arrived;
    const closed = once(seen.socket, 'close');
    asked.destroy();
    await closed;
  });

  it('passes an answer on while it is still coming', async () => {
    let finish: () => void = () => undefined;
    answerAsCms = (_request, response) => {
      response.write('first');
      finish = () => response.end('last');
    };
    const asked = httpRequest({ port: web.port, path: '/api/events' }).end();
    const [response] = (await once(asked, 'response')) as [IncomingMessage];
    const [first] = await once(response, 'data');
    expect(String(first)).toBe('first');
    finish();
    const [last] = await once(response, 'data');
    expect(String(last)).toBe('last');
  });

  it('breaks off when the CMS breaks off', async () => {
    answerAsCms = (_request, response) => {
      response.write('half', () => response.destroy());
    };
    await expect(get('/api/events')).rejects.toThrow(/aborted|hang up/);
  });

  it('knows the methods of the API only', async () => {
    expect((await ask('TRACE', '/api/events')).status).toBe(405);
  });
});

describe('while the CMS does not answer', () => {
  beforeEach(async () => {
    await web.stop();
    web = await start({ cmsUrl: 'http://127.0.0.1:9' });
  });

  it('the admin says so in the reader’s language, and asks again by itself', async () => {
    const answer = await get('/admin', { 'accept-language': 'de' });
    expect(answer).toMatchObject({
      status: 503,
      headers: { refresh: '3', 'content-type': 'text/html; charset=utf-8' },
    });
    expect(answer.body).toContain('Die Verwaltung wird vorbereitet');
  });

  it('the API says so to programs', async () => {
    const answer = await get('/api/events', { 'accept-language': 'sv' });
    expect(answer).toMatchObject({ status: 503, headers: { 'content-type': 'application/json; charset=utf-8' } });
    expect(JSON.parse(answer.body).errors[0].message).toContain('Administrationen');
  });

  it('the site is there', async () => {
    release('1', { 'fi/index.html': 'etusivu' });
    expect((await get('/fi/')).body).toBe('etusivu');
  });
});

describe('health', () => {
  it('is well when the process is', async () => {
    expect(await get('/healthz')).toMatchObject({ status: 200, body: '{"ok":true}' });
  });

  it('is ready when every part is', async () => {
    release('1', { 'fi/index.html': 'etusivu' });
    const { status, body } = await get('/readyz');
    expect(status).toBe(200);
    expect(JSON.parse(body)).toMatchObject({ ok: true, checks: { publisher: { ok: true, lagMilliseconds: 12 } } });
  });

  it('tells everybody how much fails, and nobody of whom', async () => {
    release('1', { 'fi/index.html': 'etusivu' });
    const { body } = await get('/readyz');
    expect(JSON.parse(body)).toMatchObject({ ok: true, checks: { publisher: { failing: 1 } } });
    expect(body).not.toContain('secret');
    expect(body).not.toContain('salainen');
  });

  it('is not ready when a change waits for long, unless somebody holds publishing', async () => {
    release('1', { 'fi/index.html': 'etusivu' });
    const check = { ok: true, detail: 'well' };
    const late = { ...check, pending: 1, lagMilliseconds: 31_000, failing: [], held: false };
    statusOfPublisher = { database: check, release: check, publisher: late };
    expect((await get('/readyz')).status).toBe(503);
    statusOfPublisher = { database: check, release: check, publisher: { ...late, held: true } };
    expect((await get('/readyz')).status).toBe(200);
  });

  it('is not ready before the first release', async () => {
    const { status, body } = await get('/readyz');
    expect(status).toBe(503);
    expect(JSON.parse(body)).toMatchObject({ ok: false, checks: { release: { ok: false }, cms: { ok: true } } });
  });

  it('is not ready when publisher and CMS are away', async () => {
    await web.stop();
    web = await start({ cmsUrl: 'http://127.0.0.1:9', publisherUrl: 'http://127.0.0.1:9' });
    release('1', { 'fi/index.html': 'etusivu' });
    expect(JSON.parse((await get('/readyz')).body)).toEqual({
      ok: false,
      checks: {
        database: { ok: false, detail: 'the publisher does not answer' },
        publisher: expect.objectContaining({ ok: false, detail: 'the publisher does not answer' }),
        release: { ok: true, detail: 'live' },
        cms: { ok: false, detail: 'does not answer yet' },
      },
    });
  });
});

describe('every answer', () => {
  const always = {
    'x-content-type-options': 'nosniff',
    'referrer-policy': 'strict-origin-when-cross-origin',
    'cross-origin-opener-policy': 'same-origin',
    'cross-origin-resource-policy': 'same-origin',
    'permissions-policy': expect.stringContaining('geolocation=(self)'),
    'content-security-policy': expect.stringContaining('default-src'),
  };

  it.each([
    '/',
    '/fi',
    '/fi/',
    '/fi/none/',
    '/%00',
    '/admin',
    '/api/events',
    '/_next/static/a.js',
    '/healthz',
    '/readyz',
    '/media/a.webp',
  ])('at %s says what a browser may do with it', async (path) => {
    release('1', { 'fi/index.html': 'etusivu', 'media/a.webp': 'webp' });
    expect((await get(path)).headers).toMatchObject(always);
  });

  it('asks for https where the site is on https', async () => {
    expect((await get('/healthz')).headers['strict-transport-security']).toBeUndefined();
    await web.stop();
    web = await start({ siteUrl: 'https://yhdessa.example' });
    for (const path of ['/healthz', '/', '/%00', '/admin']) {
      expect((await get(path)).headers['strict-transport-security']).toMatch(/max-age=31536000/);
    }
  });

  it('allows the site nothing from elsewhere, and no frame around it', async () => {
    release('1', { 'fi/index.html': 'etusivu' });
    const policy = (await get('/fi/')).headers['content-security-policy'];
    expect(policy).toContain("default-src 'none'");
    expect(policy).toContain("script-src 'self' 'wasm-unsafe-eval'");
    expect(policy).toContain("frame-ancestors 'none'");
    expect(policy).not.toMatch(/unsafe-inline|\*|https?:/);
  });

  it.each([
    ['not HTTP at all\r\n\r\n', '400'],
    [`GET / HTTP/1.1\r\nHost: a\r\nX: ${'x'.repeat(20_000)}\r\n\r\n`, '431'],
  ])('to %.20s carries them too', async (text, status) => {
    const socket = connect(web.port, '127.0.0.1').setEncoding('utf8');
    let answer = '';
    socket.on('data', (chunk) => {
      answer += chunk;
    });
    socket.on('error', () => undefined);
    socket.write(text);
    await once(socket, 'close');
    expect(answer).toMatch(new RegExp(`^HTTP/1.1 ${status} `));
    expect(answer.toLowerCase()).toContain('x-content-type-options: nosniff');
  });
});

it('names PORT when the port is taken', async () => {
  const error = await start({ port: web.port }).catch((error: unknown) => error);
  expect(problemsIn(error)).toEqual([{ message: 'operator.web.port-taken', values: { port: web.port } }]);
});

function start(changes: Partial<Parameters<typeof startWeb>[0]> = {}): Promise<Web> {
  return startWeb({
    host: '127.0.0.1',
    port: 0,
    releasesDir: folder,
    siteUrl: 'http://localhost:3000',
    cmsUrl: addressOf(cms),
    publisherUrl: addressOf(publisher),
    log: pino({ level: 'silent' }),
    ...changes,
  });
}

function release(id: string, files: Record<string, string>): void {
  for (const [name, text] of Object.entries(files)) {
    const file = join(folder, id, name);
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, text);
  }
  symlinkSync(id, join(folder, 'next'));
  renameSync(join(folder, 'next'), join(folder, 'current'));
}

async function listening(answer: (request: IncomingMessage, response: ServerResponse) => void): Promise<Server> {
  const server = createServer(answer).listen(0, '127.0.0.1');
  await once(server, 'listening');
  return server;
}

function addressOf(server: Server): string {
  const address = server.address();
  return `http://127.0.0.1:${address !== null && typeof address === 'object' ? address.port : 0}`;
}

const get = (path: string, headers: Record<string, string> = {}): Promise<Answer> => ask('GET', path, headers);

function ask(method: string, path: string, headers: Record<string, string> = {}, body = ''): Promise<Answer> {
  return new Promise((resolve, reject) => {
    const asked = httpRequest(
      { port: web.port, host: '127.0.0.1', method, path, headers, agent: false },
      (response) => {
        let text = '';
        response.setEncoding('utf8');
        response.on('data', (chunk) => {
          text += chunk;
        });
        response.on('error', reject);
        response.on('end', () => resolve({ status: response.statusCode ?? 0, headers: response.headers, body: text }));
      },
    );
    asked.on('error', reject);
    asked.end(body);
  });
}
