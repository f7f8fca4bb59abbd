import type { SampleListing } from '#content/sample-schema.ts';
import type { Region, Term } from '#directory/region.ts';
import type { Language } from '#i18n/languages.ts';
import { powerLaw, type Random } from './random.ts';
import { inLanguages, sometimes, withGaps } from './texts.ts';
import words from './words.json' with { type: 'json' };

type Kept = Pick<SampleListing, 'id' | 'kind' | 'organisation' | 'municipality' | 'village' | 'name'>;
type Offer = Omit<SampleListing, keyof Kept>;

/** What a place, a group or an event of this theme may say besides its name and its times; much of it is unknown. */
export function offerOf(random: Random, { taxonomy }: Region, theme: string, chosen: readonly Language[]): Offer {
  const paragraphs = random.several(words.paragraphs, 0.3).slice(0, 4);
  const text = (language: Language) => paragraphs.map((paragraph) => paragraph[language]).join('\n\n');
  return {
    summary: withGaps(random, random.pick(words.summaries), chosen),
    description: random.chance(0.85)
      ? withGaps(random, { fi: text('fi'), sv: text('sv'), en: text('en'), de: text('de') }, chosen)
      : {},
    themes: [...new Set([theme, ...(random.chance(0.35) ? [random.pick(taxonomy.themes).id] : [])])],
    audiences: some(random, taxonomy.audiences, 0.7),
    ageBands: random.chance(0.6) ? ['all'] : some(random, taxonomy.ageBands.slice(1), 0.8),
    ages: { from: null, to: null },
    threshold: answers(random, taxonomy.threshold),
    accessibility: answers(random, taxonomy.accessibility),
    featureNotes: random.chance(0.1) ? { 'step-free': inLanguages(words.featureNote, chosen) } : {},
    spokenLanguages: random.chance(0.5) ? ['fi', ...some(random, spoken(taxonomy.spokenLanguages), 0.4)] : [],
    languageNote: {},
    price: price(random, chosen),
    joining: joining(random, chosen),
    attendance: random.chance(0.1) ? ['in-person', 'online'] : ['in-person'],
    attendanceNote: {},
    gettingThere: {
      stop: sometimes(random, 0.2, words.gettingThere.stop, chosen),
      ride: sometimes(random, 0.1, words.gettingThere.ride, chosen),
      parking: sometimes(random, 0.2, words.gettingThere.parking, chosen),
    },
    area: random.chance(0.04) ? { scope: 'region', municipalities: [] } : { scope: 'own', municipalities: [] },
    firstVisit: firstVisit(random, chosen),
    contact: contactOf(random, chosen),
    website: random.chance(0.3) ? `https://www.esimerkki-${random.whole(1, 999)}.example/` : null,
    addressHidden: random.chance(0.01),
    image: null,
    machineTranslated: [],
    checkedDaysAgo: random.chance(0.05) ? null : Math.floor(600 * random.next() ** 2.5),
  };
}

/** A role, and a phone and an e-mail of the ranges kept for examples. */
export function contactOf(random: Random, chosen: readonly Language[]): SampleListing['contact'] {
  const privacy = random.weighted([
    ['shown' as const, 80],
    ['form' as const, 10],
    ['hidden' as const, 10],
  ]);
  return {
    privacy,
    form: privacy === 'form' ? `https://www.esimerkki-${random.whole(1, 999)}.example/yhteys` : null,
    role: inLanguages(random.pick(words.roles), chosen),
    phone: random.chance(0.8) ? `040 000 ${String(random.whole(0, 9999)).padStart(4, '0')}` : null,
    email: random.chance(0.7) ? `yhteys${random.whole(1, 9999)}@jarjesto.example` : null,
    hours: sometimes(random, 0.4, words.hours, chosen),
  };
}

function firstVisit(random: Random, chosen: readonly Language[]): SampleListing['firstVisit'] {
  const share = random.chance(0.5) ? 0.7 : 0;
  const { welcome, freedom, whatHappens, howLong, bring, language } = words.firstVisit;
  return {
    welcome: sometimes(random, share, welcome, chosen),
    freedom: sometimes(random, share, freedom, chosen),
    whatHappens: sometimes(random, share, whatHappens, chosen),
    howLong: sometimes(random, share, howLong, chosen),
    bring: sometimes(random, share, bring, chosen),
    language: sometimes(random, share / 2, language, chosen),
    door: null,
  };
}

function price(random: Random, chosen: readonly Language[]): SampleListing['price'] {
  const kind = random.weighted([
    ['free' as const, 62],
    ['unknown' as const, 15],
    ['voluntary' as const, 8],
    ['amount' as const, 15],
  ]);
  const amount = kind === 'amount' ? random.whole(1, 40) : null;
  return {
    kind,
    amount,
    currency: 'EUR',
    concessions: amount === null ? {} : sometimes(random, 0.3, words.concessions, chosen),
    text: kind === 'voluntary' ? sometimes(random, 0.6, words.prices, chosen) : {},
  };
}

function joining(random: Random, chosen: readonly Language[]): SampleListing['joining'] {
  const kind = random.weighted([
    ['just-come' as const, 60],
    ['unknown' as const, 15],
    ['tell-beforehand' as const, 10],
    ['sign-up' as const, 12],
    ['full' as const, 3],
  ]);
  const how = kind === 'tell-beforehand' || kind === 'sign-up';
  return { kind, how: how ? sometimes(random, 0.8, words.joining, chosen) : {}, untilInDays: null, link: null };
}

/** Each feature is there, is not, or nobody knows. */
function answers(random: Random, features: readonly Term[]): Record<string, 'yes' | 'no'> {
  const known = random.next();
  const told = features.filter(() => random.chance(known));
  return Object.fromEntries(told.map(({ id }) => [id, random.chance(0.75) ? ('yes' as const) : ('no' as const)]));
}

/** None, or one or two: the first ones of a list are the common ones. */
function some(random: Random, terms: readonly { readonly id: string }[], share: number): string[] {
  if (!random.chance(share)) return [];
  const ids = terms.map(({ id }) => id);
  return [...new Set([random.weighted(powerLaw(ids, 0.9)), ...(random.chance(0.3) ? [random.pick(ids)] : [])])];
}

const spoken = (languages: readonly string[]) => languages.filter((id) => id !== 'fi').map((id) => ({ id }));
