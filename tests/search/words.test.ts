import { describe, expect, test } from 'vitest';
import type { Language } from '#i18n/languages.ts';
import { wordsIn } from '#search/words/letters.ts';
import { lexiconOf, partsOf } from '#search/words/parts.ts';
import { stemOf } from '#search/words/stems.ts';
import { keysOf } from '#search/words/text-keys.ts';

/** Forms of one word each, the first as one looks it up. */
const forms: Record<Language, readonly string[]> = {
  fi: [
    'kerho kerhossa kerhoon kerhoja kerhojen kerhoissa kerhot kerhoihin kerhomme',
    'ryhmä ryhmiä ryhmässä ryhmään ryhmien ryhmissä ryhmistä ryhmälle ryhmämme',
    'ystävä ystävistä ystäviä ystävien ystäväni ystävänsä ystäviensä ystävällesi',
    'kävely kävelyllä kävelyä kävellä kävelemään kävelee kävellään kävelemässä',
    'kahvila kahvilaan kahviloita kahviloissa kahviloiden kahviloihin',
    'tupa tuvan tuvalla tupia tuvassa',
    'yksinäinen yksinäisille yksinäistä yksinäisten yksinäisiin yksinäisyys yksinäisyyttä yksinäisyyteen',
    'lapsi lapset lasten lapsille lasta lapsensa',
    'mies miehet miesten miehille miehiä',
    'huone huoneessa huonetta huoneita huoneeseen',
    'neulonta neulontaa neuloa neulotaan neulominen neulomaan',
    'työtön työttömät työttömille työttömyys työttömyyden',
    'asukas asukkaat asukkaiden asukkaita',
    'peli pelejä pelien pelaa pelata pelataan',
    'ilta illan iltoja illassa iltana',
    'suolahti suolahdesta suolahdessa suolahteen',
    'äänekoski äänekoskella äänekosken',
    'haapamäki haapamäellä haapamäen haapamaella',
    'kännykkä kännykän kännykkään kännyköitä',
  ],
  sv: [
    'träff träffar träffen träffarna',
    'grupp gruppen grupper grupperna gruppernas',
    'promenad promenader promenaden promenaderna',
    'sticka stickning stickar stickningen',
    'ensam ensamma ensamhet',
    'bok boken böcker böckerna',
    'vän vännen vänner vännerna',
    'kafé kaféet kaféer café',
  ],
  en: [
    'hangout hangouts',
    'knit knits knitting knitter knitters',
    'walk walks walking walkers',
    'child children kids',
    'company companies',
    'unemployed unemployment',
    'lonely loneliness',
    'dance dances dancing',
  ],
  de: [
    'gruppe gruppen',
    'treff treffen treffs',
    'kind kinder kindern',
    'chor chöre chören',
    'rentner rentnerin rentnerinnen rentnern',
    'spaziergang spaziergänge spaziergängen',
    'arbeitslos arbeitslose arbeitslosen arbeitslosigkeit',
    'einsam einsame einsamkeit',
  ],
};

const apart: Record<Language, readonly string[]> = {
  fi: ['kala kalakukko', 'kuoro kurssi', 'laukku laulu', 'keitto keittiö', 'maa maanantai'],
  sv: ['råd rad', 'förening före', 'tid tidning', 'kör kort'],
  en: ['new news', 'care car', 'work word'],
  de: ['zeitung zeit', 'kirche kirsche', 'sport spott'],
};

describe('the forms of a word', () => {
  const lines = Object.entries(forms).flatMap(([language, own]) => own.map((line) => [language, line] as const));

  test.each(lines)('are one word in %s: %s', (language, line) => {
    const stems = line.split(' ').map((form) => stemOf(form, language as Language));
    expect(new Set(stems)).toEqual(new Set([stems[0]]));
  });

  test.each(Object.entries(apart).flatMap(([language, own]) => own.map((line) => [language, line] as const)))(
    'are not those of another in %s: %s',
    (language, line) => {
      const [one, other] = line.split(' ').map((word) => stemOf(word, language as Language));
      expect(one).not.toBe(other);
    },
  );
});

describe('a compound', () => {
  const cases = [
    ['fi', 'ystäväkahvila', 'kahvila', 'ystävä'],
    ['fi', 'vertaistukiryhmässä', 'ryhmä', 'vertaistuki'],
    ['fi', 'kylätuvalla', 'tupa', 'kylä'],
    ['fi', 'naistenryhmä', 'ryhmä', 'nainen'],
    ['sv', 'promenadgrupp', 'grupp', 'promenad'],
    ['sv', 'kamratstödsgruppen', 'grupp', 'kamratstöd'],
    ['de', 'selbsthilfegruppe', 'gruppe', 'selbsthilfe'],
    ['de', 'kindergruppen', 'gruppe', 'kind'],
    ['en', 'playgroup', 'group', 'play'],
  ] as const;

  test.each(cases)('in %s has its parts: %s', (language, word, head, other) => {
    const parts = partsOf(word, language, lexiconOf([], language));
    expect(parts.head).toBe(stemOf(head, language));
    expect(parts.others).toContain(stemOf(other, language));
  });

  test('has no part that lives nowhere: there is no fish in a club for fish pies', () => {
    const keys = keysOf('Kalakukkokerho', 'fi', lexiconOf([], 'fi'));
    expect(keys.some((key) => key.startsWith(`${stemOf('kala', 'fi')}1`))).toBe(false);
  });

  test.each([
    ['fi', 'lapsille'],
    ['fi', 'musiikkia'],
    ['fi', 'hakemuksia'],
    ['sv', 'församling'],
    ['de', 'gemeinsam'],
    ['en', 'transport'],
  ] as const)('is not what only looks so in %s: %s', (language, word) => {
    expect(partsOf(word, language, lexiconOf([], language))).toEqual({ head: null, others: [] });
  });

  test('is also made of words of the taxonomy', () => {
    const lexicon = lexiconOf(['pilkkikisa'], 'fi');
    expect(partsOf('kevätpilkkikisa', 'fi', lexicon).head).toBe(stemOf('pilkkikisa', 'fi'));
  });
});

test('a text of one endless word is read at once', () => {
  const [word = ''] = wordsIn('a'.repeat(100_000));
  expect(keysOf(word, 'fi', lexiconOf([], 'fi')).length).toBeGreaterThan(0);
});
