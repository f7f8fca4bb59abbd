import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { expect, inject, test } from 'vitest';
import { languages } from '#i18n/languages.ts';
import { stemOf } from '#search/words/stems.ts';
import { createListing, logIn, type Session } from '../fixtures/cms.ts';
import { eventually } from '../fixtures/product.ts';

const address = inject('address');
const dataDir = inject('dataDir');

/** Words that stand in hidden fields alone; letters, so that no format changes them. */
const canaries = ['kanariakatu', 'kanariapiste', 'kanariaposti', 'kanariaruokala'];
const phone = '040 111 7731';

/** Search holds words by what their forms have in common. */
const stems = canaries.flatMap((canary) => languages.map((language) => stemOf(canary, language)));

type Document = {
  readonly id: string;
  readonly pages: Readonly<Record<string, string>>;
  readonly [field: string]: unknown;
};

test('what is hidden is in no file of the release and in no answer of the API, and the editors keep it', async () => {
  const editor = await logIn(address, dataDir, 'editor', 0);
  const place = await published(editor, 'places', {
    name: 'Piilopaikka',
    addressHidden: true,
    address: { street: 'Kanariakatu 7', postalCode: '40100', city: 'Kanariaruokala' },
    position: { latitude: 62.12347731, longitude: 25.12347731 },
    contact: { privacy: 'hidden', phone, email: 'kanariaposti@piilo.example' },
  });
  const group = await published(editor, 'groups', {
    name: 'Piiloryhmä',
    addressHidden: true,
    meetingPoint: 'Kanariapisteen takaovi',
    place: place.id,
    contact: { privacy: 'form', form: 'https://piilo.example/kysy', phone, email: 'kanariaposti@piilo.example' },
    schedules: [{ repeats: 'weekly', weekdays: ['WE'], startDate: '2026-01-07', startTime: '10:00', endTime: '12:00' }],
  });

  for (const { pages } of [place, group]) {
    for (const url of Object.values(pages)) {
      await eventually(
        async () => ((await fetch(url)).status === 200 ? true : null),
        () => url,
      );
    }
  }
  // The pages are there before the publisher has done with what follows them.
  await eventually(
    async () => ((await (await fetch(`${address}/readyz`)).json()).checks.publisher.pending === 0 ? true : null),
    () => 'the publisher to have nothing left to do',
  );
  expect(filesHolding(join(dataDir, 'releases', 'current'))).toEqual([]);
  expect(
    filesHolding(join(dataDir, 'releases'), /\.(?:snapshot\.json|changes\.jsonl)$|^(?:base|recent)\.json$/),
  ).toEqual([]);

  const asked = ['places', 'groups'].flatMap((collection) =>
    ['', '?depth=2&locale=all', '?where[addressHidden][equals]=true&depth=1'].map((query) => `/${collection}${query}`),
  );
  for (const path of asked) {
    const answer = await (await fetch(`${address}/api${path}`)).text();
    expect(holdsHidden(answer), path).toBe(false);
  }

  const kept = await editor.ask('GET', `/places/${place.id}?locale=fi`);
  expect(JSON.stringify(kept.body)).toContain('Kanariakatu 7');
  for (const [collection, { id }] of [
    ['groups', group],
    ['places', place],
  ] as const) {
    await editor.ask('PATCH', `/${collection}/${id}`, { _status: 'draft' });
  }
});

async function published(editor: Session, collection: string, fields: object): Promise<Document> {
  const text = { summary: 'Osoite kerrotaan ilmoittautuneille.', themes: ['company'] };
  return (await createListing(editor, collection, { ...text, ...fields, _status: 'published' })) as Document;
}

function filesHolding(folder: string, only = /./): string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && only.test(entry.name))
    .map((entry) => join(entry.parentPath, entry.name))
    .filter((file) => holdsHidden(textOf(readFileSync(file))));
}

/** The search index lies compressed. */
function textOf(bytes: Buffer): string {
  const isCompressed = bytes[0] === 0x1f && bytes[1] === 0x8b;
  return (isCompressed ? gunzipSync(bytes) : bytes).toString('latin1');
}

function holdsHidden(text: string): boolean {
  const plain = text.toLowerCase();
  return [...canaries, ...stems, phone, '2347731'].some((canary) => plain.includes(canary));
}
