import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { loadRegion } from '#content/region.ts';
import { loadSample } from '#content/sample.ts';
import type { Language } from '#i18n/languages.ts';
import { problemsIn, tellProblem } from '#i18n/problem.ts';
import { change, copyOfTinyRegion } from './tiny-region.ts';

type Break = { file: string; from: string; to: string; told: string };

const regionBreaks: Record<string, Break> = {
  'a missing translation': {
    file: 'municipalities.json',
    from: '"sv": "Strandby", ',
    to: '',
    told: 'municipalities.json, at [1].name.sv (rantala): text is needed here. Write it in quotation marks.',
  },
  'a misspelt name': {
    file: 'municipalities.json',
    from: '"firstPhase": true',
    to: '"firstPhase": true, "postcodes": []',
    told: 'municipalities.json, at [0] (kuusela): there is a name the program does not know: postcodes. Check its spelling or remove it.',
  },
  'a code without its zero': {
    file: 'municipalities.json',
    from: '"code": "901"',
    to: '"code": 901',
    told: 'municipalities.json, at [0].code (kuusela): the official three-digit code of the municipality is needed here. Write it in quotation marks, for example "077".',
  },
  'a neighbour that does not exist': {
    file: 'municipalities.json',
    from: '"neighbours": ["rantala"]',
    to: '"neighbours": ["rantala", "rantalo"]',
    told: 'municipalities.json, at [0].neighbours[1] (kuusela): the id "rantalo" is not in municipalities.json. Correct the id, or add it there.',
  },
  'a neighbour that does not answer': {
    file: 'municipalities.json',
    from: '"neighbours": ["rantala"]',
    to: '"neighbours": []',
    told: 'municipalities.json, at [1].neighbours[0] (rantala): rantala names kuusela as a neighbour, but not the other way round. Add or remove it on both sides.',
  },
  'two municipalities of one code': {
    file: 'municipalities.json',
    from: '"902"',
    to: '"901"',
    told: 'municipalities.json, at [1].code (rantala): "901" is already used in another place. Choose another one.',
  },
  'a place beyond the pole': {
    file: 'municipalities.json',
    from: '"latitude": 60.1',
    to: '"latitude": 601',
    told: 'municipalities.json, at [0].centre.latitude (kuusela): the number is too large. The largest allowed is 90.',
  },
  'a listing that is stale before it is old': {
    file: 'region.json',
    from: '"staleAfter": 365',
    to: '"staleAfter": 90',
    told: 'region.json, at freshness: the numbers of days have to grow. Write agingAfter smaller than staleAfter, and that smaller than hiddenAfter.',
  },
  'a freshness that is not a number': {
    file: 'region.json',
    from: '"staleAfter": 365',
    to: '"staleAfter": "a year"',
    told: 'region.json, at freshness.staleAfter: a number is needed here. Write it without quotation marks.',
  },
  'a holiday on a day that no year has': {
    file: 'public-holidays.json',
    from: '"12-06"',
    to: '"02-30"',
    told: 'public-holidays.json, at [2].rule.on (independence-day): a month and a day are needed here. Write them as "12-24".',
  },
  'a holiday whose day cannot be worked out': {
    file: 'public-holidays.json',
    from: '"on": "12-06"',
    to: '"christmas": -18',
    told: 'public-holidays.json, at [2].rule (independence-day): the day of the holiday is needed here. Write { "on": "12-06" }, { "easter": 39 } (days from Easter Sunday) or { "first": "SA", "from": "06-20" }.',
  },
  'two holidays of one id': {
    file: 'public-holidays.json',
    from: '"id": "independence-day"',
    to: '"id": "good-friday"',
    told: 'public-holidays.json, at [2].id (good-friday): "good-friday" is already used in another place. Choose another one.',
  },
  'a time zone nobody knows': {
    file: 'region.json',
    from: 'Europe/Mariehamn',
    to: 'Europe/Pikkumaa',
    told: 'region.json, at timeZone: the name of a time zone is needed here. Write for example "Europe/Helsinki".',
  },
  'a home municipality of another region': {
    file: 'region.json',
    from: '"homeMunicipality": "kuusela"',
    to: '"homeMunicipality": "jyvaskyla"',
    told: 'region.json, at homeMunicipality: the id "jyvaskyla" is not in municipalities.json. Correct the id, or add it there.',
  },
  'two themes with one address': {
    file: 'taxonomy.json',
    from: '"sv": "spel", "en": "games"',
    to: '"sv": "sallskap", "en": "games"',
    told: 'taxonomy.json, at themes[1].slug.sv (games): "sallskap" is already used in another place. Choose another one.',
  },
  'an empty list': {
    file: 'taxonomy.json',
    from: '["fi", "sv"]',
    to: '[]',
    told: 'taxonomy.json, at spokenLanguages: the list is empty. Add at least one entry.',
  },
  'a code list nobody reads': {
    file: 'taxonomy.json',
    from: '"yso":',
    to: '"ysa":',
    told: 'taxonomy.json, at themes[0].map (company): there is a name the program does not know: ysa. Check its spelling or remove it.',
  },
  'a forgotten comma': {
    file: 'region.json',
    from: '"timeZone": "Europe/Mariehamn",',
    to: '"timeZone": "Europe/Mariehamn"',
    told: 'region.json: line 6 is not valid JSON. See whether a comma, a quotation mark or a bracket is missing there or on the line before.',
  },
  'a page without its header': {
    file: 'pages/about/en.md',
    from: '---\n\n{',
    to: '{',
    told: 'pages/about/en.md: the page has no header. Write --- on the first line, then JSON with slug, title and description, then --- on a line of its own.',
  },
  'a page with half a header': {
    file: 'pages/about/en.md',
    from: '"About", ',
    to: '"About" ',
    told: 'pages/about/en.md: line 3 is not valid JSON. See whether a comma, a quotation mark or a bracket is missing there or on the line before.',
  },
  'a page without text': {
    file: 'pages/about/en.md',
    from: 'A small invented region.',
    to: '',
    told: 'pages/about/en.md: the page has no text after its header. Write the content in Markdown.',
  },
  'a page at the address of a municipality': {
    file: 'pages/about/en.md',
    from: '"slug": "about"',
    to: '"slug": "kuusela"',
    told: 'pages/about/en.md, at slug: the address part "kuusela" is reserved for something else. Choose another one.',
  },
  'a page at the address of the search': {
    file: 'pages/about/fi.md',
    from: '"slug": "tietoa"',
    to: '"slug": "haku"',
    told: 'pages/about/fi.md, at slug: the address part "haku" is reserved for something else. Choose another one.',
  },
};

const sampleBreaks: Record<string, Break> = {
  'a place that does not exist': {
    file: 'sample/groups.json',
    from: '"place": "kuuselan-tupa"',
    to: '"place": "kuuselan-talo"',
    told: 'sample/groups.json, at [0].place (kuuselan-kahvit): the id "kuuselan-talo" is not in sample/places.json. Correct the id, or add it there.',
  },
  'a feature the taxonomy lacks': {
    file: 'sample/places.json',
    from: '"free": "yes"',
    to: '"gratis": "yes"',
    told: 'sample/places.json, at [0].threshold.gratis (kuuselan-tupa): the id "gratis" is not in taxonomy.json. Correct the id, or add it there.',
  },
  'an answer that is neither yes nor no': {
    file: 'sample/places.json',
    from: '"free": "yes"',
    to: '"free": "maybe"',
    told: 'sample/places.json, at [0].threshold.free (kuuselan-tupa): one of these is needed here: yes, no. Choose one of them.',
  },
  'a picture that is not there': {
    file: 'sample/pictures.json',
    from: '[]',
    to: '[{ "id": "door", "file": "door.png", "alt": { "fi": "Ovi", "sv": "Dörr", "en": "Door", "de": "Tür" } }]',
    told: 'sample/pictures.json, at [0].file (door): the name of a picture file in the folder pictures is needed here. Write it as "door.png".',
  },
  'a listing without a name': {
    file: 'sample/events.json',
    from: '"fi": "Kuuselan juhla"',
    to: '',
    told: 'sample/events.json, at [0].name (kuuselan-juhla): the text is in no language. Write it in at least one of fi, sv, en and de.',
  },
  'an hour that no clock has': {
    file: 'sample/events.json',
    from: '"13:00"',
    to: '"25:00"',
    told: 'sample/events.json, at [0].schedules[0].startTime (kuuselan-juhla): a time of day is needed here. Write it as "09:30".',
  },
  'a group among the events': {
    file: 'sample/events.json',
    from: '"event"',
    to: '"group"',
    told: 'sample/events.json, at [0].kind (kuuselan-juhla): one of these is needed here: event. Choose one of them.',
  },
  'an id that another file uses': {
    file: 'sample/events.json',
    from: '"id": "kuuselan-juhla"',
    to: '"id": "kuuselan-tupa"',
    told: 'sample/events.json, at [0].id (kuuselan-tupa): "kuuselan-tupa" is already used in another place. Choose another one.',
  },
  'an organisation in another region': {
    file: 'sample/organisations.json',
    from: '"municipality": "kuusela"',
    to: '"municipality": "oulu"',
    told: 'sample/organisations.json, at [0].municipality (kuuselan-vaki): the id "oulu" is not in municipalities.json. Correct the id, or add it there.',
  },
};

describe('broken content is told with file, place and remedy', () => {
  test.each(Object.entries(regionBreaks))('%s', (_name, { file, from, to, told }) => {
    using copy = copyOfTinyRegion();
    change(copy.folder, file, from, to);
    expect(toldBy(() => loadRegion(copy.folder), copy.folder)).toEqual([told]);
  });

  test.each(Object.entries(sampleBreaks))('%s', (_name, { file, from, to, told }) => {
    using copy = copyOfTinyRegion();
    change(copy.folder, file, from, to);
    const region = loadRegion(copy.folder);
    expect(toldBy(() => loadSample(copy.folder, region), copy.folder)).toEqual([told]);
  });

  test('a page in one language only', () => {
    using copy = copyOfTinyRegion();
    rmSync(join(copy.folder, 'pages/about/de.md'));
    expect(toldBy(() => loadRegion(copy.folder), copy.folder)).toEqual([
      'The file pages/about/de.md does not exist. Add it, or correct CONTENT_DIR.',
    ]);
  });

  test('a page that the region does not list', () => {
    using copy = copyOfTinyRegion();
    mkdirSync(join(copy.folder, 'pages/news'));
    expect(toldBy(() => loadRegion(copy.folder), copy.folder)).toEqual([
      'region.json, at pages: the folder pages/news is not listed. Add "news" to the list, or remove the folder.',
    ]);
  });

  test('in the language of the reader', () => {
    using copy = copyOfTinyRegion();
    change(copy.folder, 'municipalities.json', '"sv": "Strandby", ', '');
    const tell = (language: Language) => toldBy(() => loadRegion(copy.folder), copy.folder, language);
    expect(tell('fi')).toEqual([
      'municipalities.json, kohta [1].name.sv (rantala): tähän tarvitaan tekstiä. Kirjoita se lainausmerkkeihin.',
    ]);
    expect(tell('sv')).toEqual([
      'municipalities.json, vid [1].name.sv (rantala): här behövs text. Skriv den inom citattecken.',
    ]);
    expect(tell('de')).toEqual([
      'municipalities.json, bei [1].name.sv (rantala): Hier wird Text gebraucht. Schreiben Sie ihn in Anführungszeichen.',
    ]);
  });

  test('all at once, over several files', () => {
    using copy = copyOfTinyRegion();
    change(copy.folder, 'municipalities.json', '"902"', '"x"');
    change(copy.folder, 'taxonomy.json', '"onHome": true', '"onHome": "yes"');
    writeFileSync(join(copy.folder, 'pages/about/sv.md'), 'Bara text.');
    expect(toldBy(() => loadRegion(copy.folder), copy.folder)).toHaveLength(3);
  });
});

/** The sentences of what a loader refuses, with the temporary folder left out of the file names. */
function toldBy(load: () => unknown, folder: string, language: Language = 'en'): string[] {
  try {
    load();
  } catch (error) {
    const problems = problemsIn(error) ?? [];
    return problems.map((problem) => tellProblem(problem, language).replaceAll(`${folder}/`, ''));
  }
  return [];
}
