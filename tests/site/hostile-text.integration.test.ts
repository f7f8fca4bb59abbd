import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { loadRenderer, type Renderer } from '#publish/renderer.ts';
import { buildRenderer } from '#publish/renderer-build.ts';
import { pageAddresses } from '#snapshot/page-table.ts';
import { cancelled, moved } from '../directory/schedules.ts';
import { htmlProblems } from '../fixtures/html-problems.ts';
import {
  aContact,
  aGroup,
  anEvent,
  anOrganisation,
  aPlace,
  aSchedule,
  aSnapshot,
  everywhere,
  inFinnishOnly,
  someOpeningHours,
} from '../fixtures/snapshot.ts';

const projectRoot = join(import.meta.dirname, '../..');
const log = { info: () => undefined, warn: () => undefined, error: () => undefined };

const hostile = `</script><script>alert(1)</script><img src=x onerror=alert(1)> " onload='alert(1)' {{7*7}} \u202e&lt;`;
const texts = everywhere(hostile);
const contact = aContact({ role: texts, phone: hostile, email: hostile, hours: texts, form: 'javascript:alert(1)' });
const website = 'javascript:alert(1)';
const image = { alt: texts, width: 400, height: 300, files: [{ path: '/media/kuva-400.webp', width: 400 }] };
const words = {
  name: texts,
  village: texts,
  summary: texts,
  description: texts,
  threshold: { 'come-alone': 'yes' },
  accessibility: { 'step-free': 'no' },
  featureNotes: { 'come-alone': texts, 'step-free': texts, 'hearing-loop': texts },
  languageNote: texts,
  price: { kind: 'amount', amount: 5, currency: 'EUR', concessions: texts, text: texts },
  joining: { kind: 'sign-up', how: texts, until: '2026-11-30', link: 'javascript:alert(1)' },
  attendance: ['online'],
  attendanceNote: texts,
  gettingThere: { stop: texts, ride: texts, parking: texts },
  firstVisit: {
    welcome: texts,
    freedom: texts,
    whatHappens: texts,
    howLong: texts,
    bring: texts,
    language: texts,
    door: image,
  },
  contact,
  website,
} as const;
const openingHours = someOpeningHours({
  state: 'weekly',
  spans: [{ weekdays: ['TU'], opens: '09:00', closes: '15:00' }],
  exceptionalDays: [{ from: '2026-11-25', to: '2026-11-25', spans: [], reason: texts }],
  note: texts,
});
const exceptions = [cancelled('2026-11-24', texts), moved('2026-12-01', { newDate: '2026-12-02', newPlace: texts })];

const snapshot = aSnapshot({
  organisations: [
    anOrganisation({
      name: texts,
      description: texts,
      contact,
      website,
      keywords: [texts],
      links: [{ label: texts, url: website }],
      logo: image,
    }),
  ],
  places: [
    aPlace({ ...words, openingHours, address: { street: hostile, postalCode: '40100', city: hostile } }),
    aPlace({ id: 'place-2', slug: 'tupa', name: inFinnishOnly('Tupa') }),
  ],
  groups: [aGroup({ ...words, meetingPoint: texts, schedules: [aSchedule({ note: texts, exceptions })] })],
  events: [
    anEvent({ ...words, meetingPoint: texts, status: { state: 'cancelled', reason: texts, resumes: null } }),
    anEvent({
      id: 'event-2',
      slug: 'piilossa',
      contact: aContact({ privacy: 'form', form: 'https://kylat.example/"><b>' }),
    }),
  ],
});

const pages = new Map<string, string>();
let renderer: Renderer;

beforeAll(async () => {
  const rendererDir = join(projectRoot, 'build', 'renderer');
  await buildRenderer({ projectRoot, rendererDir, log });
  renderer = await loadRenderer(rendererDir);
  renderer.setSnapshot(snapshot);
  const paths = [...pageAddresses(snapshot), ...renderer.fixedPages].map(({ path }) => path);
  for (const path of paths) pages.set(path, await (await renderer.render(path)).text());
});

describe('hostile text', () => {
  it('adds no element and no attribute to any page', () => {
    for (const [path, html] of pages) {
      const tags = tagsOf(html);
      expect(
        tags.filter((tag) => /^<script>|^<img src=x|\son\w+=/.test(tag)),
        path,
      ).toEqual([]);
    }
  });

  it('is there as text', () => {
    expect(pages.get('/fi/ryhmat/kahvihetki/')).toContain('&lt;script&gt;alert(1)&lt;/script&gt;');
  });

  it('leads nowhere: only web addresses, numbers and e-mail addresses are links', () => {
    for (const [path, html] of pages) {
      for (const [, href = ''] of html.matchAll(/href="([^"]*)"/g))
        expect(href, path).toMatch(/^(\/|#|https?:|tel:|mailto:)/);
    }
  });

  it('leaves structured data whole', () => {
    const found = [...pages.values()].flatMap((html) => [
      ...html.matchAll(/<script type="application\/ld\+json">(.*?)<\/script>/gs),
    ]);
    expect(found.length).toBeGreaterThan(0);
    for (const [, json = ''] of found) expect(() => JSON.parse(json)).not.toThrow();
  });
});

describe('every page', () => {
  it('is valid HTML without inline styles', async () => {
    const problems: string[] = [];
    for (const [path, html] of pages) problems.push(...(await htmlProblems(path, html)));
    expect(problems).toEqual([]);
  });

  it('runs no script but that of the search page', () => {
    for (const [path, html] of pages) {
      const scripts = tagsOf(html).filter((tag) => tag.startsWith('<script') && tag !== '<script type="">');
      const isSearch = ['/fi/haku/', '/sv/sok/', '/en/search/', '/de/suche/'].includes(path);
      expect(scripts, path).toHaveLength(isSearch ? 1 : 0);
    }
  });
});

/** The opening tags with the names of their attributes, without values: what a browser makes elements of. */
function tagsOf(html: string): string[] {
  const withoutValues = html.replace(/="[^"]*"/g, '=""');
  const withoutData = withoutValues.replace(/(<script type="">).*?<\/script>/gs, '$1');
  return [...withoutData.matchAll(/<[a-z][^>]*>/g)].map(([tag]) => tag);
}
