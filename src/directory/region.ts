import type { Weekday } from '#i18n/dates.ts';
import type { Translated } from './localized.ts';

/** The slug of a municipality, the same in all languages: `jyvaskyla`. */
export type MunicipalityId = string;

export type Position = { readonly latitude: number; readonly longitude: number };

/** A municipality (kunta) of the region, from `content/municipalities.json`. */
export type Municipality = {
  readonly id: MunicipalityId;
  /** The official three-digit municipality code of Statistics Finland. */
  readonly code: string;
  readonly name: Translated;
  /** Finnish case forms: `Jyväskylän`, `Jyväskylässä`, `Jyväskylään`, `Jyväskylästä`. */
  readonly caseForms: { readonly genitive: string; readonly in: string; readonly to: string; readonly from: string };
  readonly firstPhase: boolean;
  /** Approximate centre, WGS 84. Not exact enough for distances in metres. */
  readonly centre: Position;
  /** Row and column on the schematic map of the region, counted from 1. */
  readonly tile: { readonly row: number; readonly column: number };
  readonly neighbours: readonly MunicipalityId[];
  readonly postalCodes: readonly { readonly code: string; readonly village: string }[];
};

/**
 * Code lists of others that a term may map to: YSO, the Finnish Service Catalogue (PTV), OpenActive, Open Eligibility
 * and Yhdistystori. A term without a code has none that is known.
 */
export const vocabularies = [
  'yso',
  'ptvServiceClass',
  'ptvTargetGroup',
  'ptvLifeEvent',
  'openActive',
  'openEligibility',
  'yhdistystori',
] as const;

type CodeMap = { readonly [vocabulary in (typeof vocabularies)[number]]?: readonly string[] | undefined };

/** A term of the taxonomy: a theme, an audience or a feature. */
export type Term = {
  readonly id: string;
  readonly label: Translated;
  readonly hint?: Translated | undefined;
  readonly synonyms?: { readonly [language in keyof Translated]?: readonly string[] | undefined } | undefined;
  readonly map?: CodeMap | undefined;
};

export type Theme = Term & { readonly slug: Translated };

type AgeBand = Term & { readonly min: number | null; readonly max: number | null };

/** A threshold feature, with the wording of the filter ("on maksuton") beside that of the label ("Maksuton"). */
export type ThresholdFeature = Term & { readonly choice: Translated; readonly onHome: boolean };

export type Taxonomy = {
  readonly themes: readonly Theme[];
  readonly audiences: readonly Term[];
  readonly ageBands: readonly AgeBand[];
  readonly accessibility: readonly Term[];
  readonly threshold: readonly ThresholdFeature[];
  /** ISO 639-1 codes of the languages one may meet in an activity. */
  readonly spokenLanguages: readonly string[];
};

/** An editorial page, in all languages. The body is Markdown. */
export type EditorialPage = {
  readonly id: string;
  readonly slug: Translated;
  readonly title: Translated;
  readonly description: Translated;
  readonly body: Translated;
};

/** The day of a public holiday in a year. */
export type HolidayRule =
  /** The same day each year: `12-06`. */
  | { readonly on: string }
  /** So many days after Easter Sunday; before it when negative. */
  | { readonly easter: number }
  /** The first such day of the week on or after a day of the year. */
  | { readonly first: Weekday; readonly from: string };

export type PublicHoliday = {
  readonly id: string;
  readonly name: Translated;
  readonly rule: HolidayRule;
  /** A day off by law; an eve on which most places are closed is not. */
  readonly official: boolean;
};

/** After how many days without a check a listing is told to be aging, told to be stale, and no longer shown in lists. */
export type FreshnessRule = { readonly agingAfter: number; readonly staleAfter: number; readonly hiddenAfter: number };

/** Everything of `content/` that a page may show. */
export type Region = {
  readonly id: string;
  readonly name: Translated;
  /** "in the region", as it stands in a sentence: `Keski-Suomessa`. */
  readonly nameIn: Translated;
  readonly timeZone: string;
  /** The municipality the home page starts from. */
  readonly homeMunicipality: MunicipalityId;
  readonly municipalities: readonly Municipality[];
  readonly taxonomy: Taxonomy;
  /** In the order of a year that has Easter in March. */
  readonly publicHolidays: readonly PublicHoliday[];
  readonly freshness: FreshnessRule;
  readonly pages: readonly EditorialPage[];
};
