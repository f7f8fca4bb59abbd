import { once } from 'node:events';
import { readdirSync, readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import sharp from 'sharp';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { readPublished } from '#cms/published.ts';
import { type Cms, openCms } from './open-cms.ts';
import { listingData, makeWorld, municipalityA, publish, type World } from './people.ts';

let cms: Cms;
let world: World;

beforeAll(async () => {
  cms = await openCms();
  world = await makeWorld(cms);
});

afterAll(() => cms?.close());

async function upload(bytes: Uint8Array, name: string, type: string, fields: object = {}, locale = 'fi') {
  const form = new FormData();
  form.set('file', new Blob([Buffer.from(bytes)], { type }), name);
  form.set('_payload', JSON.stringify({ alt: 'Kahvipöytä', organisation: world.organisationA, ...fields }));
  const { token } = world.people.editorA;
  const response = await cms.request('POST', `/media?locale=${locale}`, { token, form });
  return { status: response.status, answer: (await response.json()) as { doc?: Record<string, unknown> } };
}

const photo = (width = 2400, height = 1600) => sharp({ create: { width, height, channels: 3, background: '#a64' } });

test('draws a photograph anew as WebP, without where it was taken, under a name of our own', async () => {
  const bytes = await photo()
    .withExif({ IFD0: { Copyright: 'Salainen' }, IFD3: { GPSLatitude: '62/1 14/1 0/1', GPSLatitudeRef: 'N' } })
    .jpeg()
    .toBuffer();
  expect((await sharp(bytes).metadata()).exif).toBeDefined();

  const { status, answer } = await upload(bytes, '../../Kesä\u202e kuva 😀.JPG', 'image/jpeg');
  expect(status).toBe(201);
  expect(answer.doc).toMatchObject({ mimeType: 'image/webp', width: 1920, height: 1280 });
  expect(answer.doc?.filename).toMatch(/^[a-z0-9-]+-[0-9a-f]{12}\.webp$/);

  const files = readdirSync(join(cms.dataDir, 'media')).filter((name) => name.startsWith('kesa'));
  expect(files).toHaveLength(3);
  for (const file of files) {
    const stored = readFileSync(join(cms.dataDir, 'media', file));
    const metadata = await sharp(stored).metadata();
    expect([metadata.format, metadata.exif]).toEqual(['webp', undefined]);
    expect(stored.includes('Salainen')).toBe(false);
  }

  const data = listingData('places', world.organisationA, municipalityA);
  await publish(cms, 'places', { ...data, image: answer.doc?.id });
  const { places } = await readPublished(cms.payload);
  expect(places[0]?.image).toMatchObject({ alt: { fi: 'Kahvipöytä' }, width: 1920, height: 1280 });
  expect(places[0]?.image?.files.map(({ width }) => width)).toEqual([480, 960, 1920]);
  expect(places[0]?.image?.files.map(({ path }) => path.replace('/media/', '')).toSorted()).toEqual(files.toSorted());
});

const svg = '<svg xmlns="http://www.w3.org/2000/svg"><script>alert(1)</script></svg>';

test.each([
  ['kuva.svg', 'image/svg+xml', svg],
  ['kuva.svg', 'image/png', svg],
  ['kuva.jpg', 'image/jpeg', svg],
  ['sivu.html', 'text/html', '<script>alert(1)</script>'],
  ['sivu.jpg', 'image/jpeg', '<html><script>alert(1)</script></html>'],
  ['kuva.gif', 'image/gif', 'GIF89a'],
  ['tieto.xml', 'application/xml', '<?xml version="1.0"?><x/>'],
  ['tyhja.png', 'image/png', ''],
  ['rikki.png', 'image/png', '\u0089PNG\r\n'],
])('refuses %s sent as %s', async (name, type, text) => {
  const { status } = await upload(Buffer.from(text), name, type);
  expect(status).toBeGreaterThanOrEqual(400);
  expect(status).toBeLessThan(500);
});

test('refuses a picture that would unfold to more pixels than a picture needs', async () => {
  const bytes = await photo(8000, 6000).png().toBuffer();
  const { status } = await upload(bytes, 'iso.png', 'image/png');
  expect(status).toBeGreaterThanOrEqual(400);
});

test('fetches no picture from an address, and believes nobody about what a file is', async () => {
  let asked = 0;
  const canary = createServer((_, response) => {
    asked += 1;
    response.end();
  }).listen(0, '127.0.0.1');
  await once(canary, 'listening');
  const { port } = canary.address() as AddressInfo;
  const { token } = world.people.editorA;
  const body = { alt: 'Kuva', organisation: world.organisationA, filename: 'x.png', focalX: 3 };
  for (const url of [`http://127.0.0.1:${port}/x.png`, 'http://picture.invalid/x.png', '/api/media/file/x.png']) {
    const response = await cms.request('POST', '/media?uploadEdits[focalPoint][x]=9', {
      token,
      body: { ...body, url },
    });
    expect([url, response.status]).toEqual([url, 400]);
  }
  expect(asked).toBe(0);
  canary.close();

  const facts = { width: 1, height: 1, mimeType: 'text/html', sizes: { small: { url: 'https://other.example' } } };
  const before = await cms.payload.findByID({ collection: 'media', id: world.imageA });
  const changed = await cms.request('PATCH', `/media/${world.imageA}`, { token, body: facts });
  expect(changed.status).toBe(200);
  const { width, height, mimeType, sizes } = before;
  const after = await cms.payload.findByID({ collection: 'media', id: world.imageA });
  expect(after).toMatchObject({ width, height, mimeType, sizes });
});

test('asks for a description in Finnish first, and for an organisation of one’s own', async () => {
  const bytes = await photo(600, 400).png().toBuffer();
  expect((await upload(bytes, 'a.png', 'image/png', { alt: '' })).status).toBe(400);
  expect((await upload(bytes, 'b.png', 'image/png', { alt: 'Ein Bild' }, 'de')).status).toBe(400);
  expect((await upload(bytes, 'c.png', 'image/png', { organisation: world.organisationB })).status).toBe(403);
  expect((await upload(bytes, 'd.png', 'image/png')).status).toBe(201);
});

test('gives the file of a picture to those who may see it, as a picture and nothing else', async () => {
  const { filename } = await cms.payload.findByID({ collection: 'media', id: world.imageA });
  const asking = async (token: string | null) => cms.request('GET', `/media/file/${filename}`, { token });
  const own = await asking(world.people.editorA.token);
  expect(own.status).toBe(200);
  expect(own.headers.get('content-type')).toBe('image/webp');
  expect(own.headers.get('x-content-type-options')).toBe('nosniff');
  expect((await asking(world.people.editorB.token)).status).toBe(403);
  expect((await asking(null)).status).toBe(403);
});
