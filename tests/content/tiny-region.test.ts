import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { loadRegion } from '#content/region.ts';
import { loadSample } from '#content/sample.ts';
import { copyOfTinyRegion, tinyRegion } from './tiny-region.ts';

describe('another region', () => {
  test('loads with the same functions, from its own folder', () => {
    const region = loadRegion(tinyRegion);

    expect(region.name.en).toBe('Smallshire');
    expect(region.timeZone).toBe('Europe/Mariehamn');
    expect(region.municipalities.map((municipality) => municipality.id)).toEqual(['kuusela', 'rantala']);
    expect(region.publicHolidays.map(({ id, official }) => [id, official])).toEqual([
      ['good-friday', true],
      ['midsummer-eve', false],
      ['independence-day', true],
    ]);
    expect(region.freshness).toEqual({ agingAfter: 180, staleAfter: 365, hiddenAfter: 540 });
    expect(region.pages).toEqual([
      {
        id: 'about',
        slug: { fi: 'tietoa', sv: 'om', en: 'about', de: 'ueber' },
        title: { fi: 'Tietoa', sv: 'Om', en: 'About', de: 'Über' },
        description: { fi: 'Mikä tämä on.', sv: 'Vad det här är.', en: 'What this is.', de: 'Was das ist.' },
        body: {
          fi: 'Pieni keksitty maakunta.',
          sv: 'Ett litet påhittat landskap.',
          en: 'A small invented region.',
          de: 'Eine kleine erfundene Region.',
        },
      },
    ]);
  });

  test('has its own sample', () => {
    const sample = loadSample(tinyRegion, loadRegion(tinyRegion));
    expect(sample.organisations.map(({ id }) => id)).toEqual(['kuuselan-vaki']);
    expect(sample.listings.map(({ kind, id }) => `${kind} ${id}`)).toEqual([
      'place kuuselan-tupa',
      'group kuuselan-kahvit',
      'event kuuselan-juhla',
    ]);
  });

  test('may do without a sample', () => {
    using copy = copyOfTinyRegion();
    rmSync(join(copy.folder, 'sample'), { recursive: true });
    expect(loadSample(copy.folder, loadRegion(copy.folder))).toEqual({ pictures: [], organisations: [], listings: [] });
  });

  test('may have pages written on Windows', () => {
    using copy = copyOfTinyRegion();
    const page = '---\r\n{ "slug": "about", "title": "About", "description": "What." }\r\n---\r\n\r\nText.\r\n';
    writeFileSync(join(copy.folder, 'pages/about/en.md'), page);
    expect(loadRegion(copy.folder).pages[0]?.body.en).toBe('Text.');
  });

  test('is told which files it lacks when its folder is empty', () => {
    const folder = mkdtempSync(join(tmpdir(), 'yhdessa-empty-'));
    expect(() => loadRegion(folder)).toThrow(
      /region\.json.*\n.*municipalities\.json.*\n.*taxonomy\.json.*\n.*public-holidays\.json/,
    );
    rmSync(folder, { recursive: true });
  });
});
