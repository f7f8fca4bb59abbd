import {
  type AgeRange,
  type Answer,
  type Answers,
  areaScopes,
  attendances,
  type FeatureNotes,
  type FirstVisit,
  type Image,
  type Joining,
  joiningKinds,
  type OperationArea,
  type Price,
  priceKinds,
} from '#directory/listing.ts';
import { toLocalized } from './plain-text.ts';
import type { StoredListing, StoredText } from './stored.ts';

/** Who may come, what it costs and what makes it easy. What the form hides does not count. */
export function toOffer(stored: StoredListing, images: ReadonlyMap<string, Image | null>) {
  const attendance = attendances.filter((way) => stored.attendance?.includes(way));
  return {
    audiences: stored.audiences ?? [],
    ageBands: stored.ageBands ?? [],
    ages: toAges(stored.ages),
    spokenLanguages: stored.spokenLanguages ?? [],
    languageNote: toLocalized(stored.languageNote),
    threshold: toAnswers(stored.threshold),
    accessibility: toAnswers(stored.accessibility),
    featureNotes: toFeatureNotes(stored.featureNotes),
    price: toPrice(stored.price),
    joining: toJoining(stored.joining),
    attendance,
    attendanceNote: toLocalized(stored.attendanceNote),
    gettingThere: {
      stop: toLocalized(stored.gettingThere?.stop),
      ride: toLocalized(stored.gettingThere?.ride),
      parking: toLocalized(stored.gettingThere?.parking),
    },
    area: toArea(stored.area),
    firstVisit: toFirstVisit(stored.firstVisit, images),
  };
}

function toAges(stored: StoredListing['ages']): AgeRange {
  return { from: stored?.from ?? null, to: stored?.to ?? null };
}

function toAnswers(stored: unknown): Answers {
  const isAnswer = (entry: [string, unknown]): entry is [string, Answer] => entry[1] === 'yes' || entry[1] === 'no';
  return Object.fromEntries(Object.entries(stored ?? {}).filter(isAnswer));
}

function toFeatureNotes(stored: unknown): FeatureNotes {
  return Object.fromEntries(
    Object.entries(stored ?? {})
      .map(([feature, note]) => [feature, toLocalized(note as StoredText)] as const)
      .filter(([, note]) => Object.keys(note).length > 0),
  );
}

function toPrice(stored: StoredListing['price']): Price {
  const kind = priceKinds.find((known) => known === stored?.kind) ?? 'unknown';
  const paid = kind === 'amount' ? stored : null;
  return {
    kind,
    amount: paid?.amount ?? null,
    currency: paid?.currency || 'EUR',
    concessions: toLocalized(paid?.concessions),
    text: toLocalized(stored?.text),
  };
}

function toJoining(stored: StoredListing['joining']): Joining {
  const kind = joiningKinds.find((known) => known === stored?.kind) ?? 'unknown';
  const signUp = kind === 'sign-up' ? stored : null;
  return {
    kind,
    how: toLocalized(stored?.how),
    until: signUp?.until || null,
    link: signUp?.link || null,
  };
}

function toArea(stored: StoredListing['area']): OperationArea {
  const scope = areaScopes.find((known) => known === stored?.scope) ?? 'own';
  return { scope, municipalities: scope === 'municipalities' ? (stored?.municipalities ?? []) : [] };
}

function toFirstVisit(stored: StoredListing['firstVisit'], images: ReadonlyMap<string, Image | null>): FirstVisit {
  return {
    welcome: toLocalized(stored?.welcome),
    freedom: toLocalized(stored?.freedom),
    whatHappens: toLocalized(stored?.whatHappens),
    howLong: toLocalized(stored?.howLong),
    bring: toLocalized(stored?.bring),
    language: toLocalized(stored?.language),
    door: (stored?.door && images.get(stored.door)) || null,
  };
}
