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
  readonly pages: readonly EditorialPage[];
};
