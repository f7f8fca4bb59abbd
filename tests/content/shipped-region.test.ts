import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { loadRegion } from '#content/region.ts';
import { languages } from '#i18n/languages.ts';

const region = loadRegion(join(import.meta.dirname, '../../content'));
const { municipalities, taxonomy } = region;

describe('Central Finland as it is shipped', () => {
  test('has its 22 municipalities, 14 of them first', () => {
    expect(municipalities).toHaveLength(22);
    expect(municipalities.filter(({ firstPhase }) => firstPhase).map(({ name }) => name.fi)).toEqual([
      'Joutsa',
      'Jyväskylä',
      'Jämsä',
      'Kannonkoski',
      'Karstula',
      'Kinnula',
      'Kivijärvi',
      'Kyyjärvi',
      'Laukaa',
      'Pihtipudas',
      'Saarijärvi',
      'Toivakka',
      'Viitasaari',
      'Äänekoski',
    ]);
  });

  test('says in Finnish where one is', () => {
    const inEach = new Map(municipalities.map(({ id, caseForms }) => [id, caseForms.in]));
    expect(inEach.get('jyvaskyla')).toBe('Jyväskylässä');
    expect(inEach.get('aanekoski')).toBe('Äänekoskella');
    expect(inEach.get('pihtipudas')).toBe('Pihtiputaalla');
    expect(inEach.get('uurainen')).toBe('Uuraisilla');
  });

  test('knows the villages people search by', () => {
    const villagesOf = (id: string) =>
      municipalities.find((municipality) => municipality.id === id)?.postalCodes.map(({ village }) => village);
    expect(villagesOf('aanekoski')).toContain('Suolahti');
    expect(villagesOf('joutsa')).toContain('Leivonmäki');
    expect(villagesOf('laukaa')).toContain('Laukaan asema');
    expect(villagesOf('petajavesi')).toContain('Ylä-Kintaus');
  });

  test('has a postal code in one municipality only', () => {
    const codes = municipalities.flatMap(({ postalCodes }) => postalCodes.map(({ code }) => code));
    expect(new Set(codes).size).toBe(codes.length);
  });

  test('gives every municipality a tile of its own', () => {
    const tiles = municipalities.map(({ tile }) => `${tile.row}/${tile.column}`);
    expect(new Set(tiles).size).toBe(22);
  });

  test('has a neighbour for every municipality', () => {
    expect(municipalities.filter(({ neighbours }) => neighbours.length === 0)).toEqual([]);
  });

  test('has the themes, audiences and features that were agreed', () => {
    const sizes = Object.fromEntries(Object.entries(taxonomy).map(([list, terms]) => [list, terms.length]));
    expect(sizes).toMatchObject({ themes: 16, audiences: 11, ageBands: 7, accessibility: 10, threshold: 19 });
  });

  test('keeps the codes later exports map to', () => {
    expect(taxonomy.themes.filter(({ map }) => !map?.yso?.length || !map.ptvServiceClass?.length)).toEqual([]);
    expect(taxonomy.audiences.find(({ id }) => id === 'carers')?.map).toEqual({
      ptvLifeEvent: ['KE13'],
      openEligibility: ['Caregivers'],
    });
  });

  test('asks on the home page for what decides most often', () => {
    expect(taxonomy.threshold.filter(({ onHome }) => onHome).map(({ id }) => id)).toEqual([
      'free',
      'come-alone',
      'met-at-door',
      'no-signup',
      'no-finnish-needed',
      'drop-in',
    ]);
  });

  test('calls nothing the same twice in one list and language', () => {
    const lists = [taxonomy.themes, taxonomy.audiences, taxonomy.ageBands, taxonomy.accessibility, taxonomy.threshold];
    for (const language of languages) {
      for (const list of lists) {
        const labels = list.map(({ label }) => label[language]);
        expect(labels).toEqual([...new Set(labels)]);
      }
    }
  });

  test('names the languages one may meet in every language of the directory', () => {
    for (const language of languages) {
      const names = new Intl.DisplayNames(language, { type: 'language', fallback: 'none' });
      expect(taxonomy.spokenLanguages.filter((code) => !names.of(code))).toEqual([]);
    }
  });

  test('shows its pages in the order of the footer', () => {
    expect(region.pages.map(({ title }) => title.fi)).toHaveLength(6);
    expect(region.pages[0]?.id).toBe('about');
  });
});
