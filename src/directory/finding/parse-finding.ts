import { attendances, listingKinds } from '#directory/listing.ts';
import type { CalendarDate } from '#directory/schedule.ts';
import { askedDays } from './asked-days.ts';
import {
  type Asked,
  askedValues,
  type FindingParam,
  firstAsked,
  idAsked,
  idsAsked,
  tellProblem,
} from './asked-values.ts';
import { areas, dayTimes, type Finding, type FindingRegion, oldestAge, priceChoices, usualArea } from './finding.ts';
import type { FindingProblem } from './problem.ts';
import { placesIn, postalCodeOf } from './region-places.ts';
import { nearestOf } from './suggestion.ts';

/** More letters than this nobody searches for. */
const mostWords = 200;

/**
 * What an address asks for, and what of it could not be taken as it is. Any address gives a finding: what is not
 * understood is left out.
 */
export function parseFinding(
  params: Iterable<readonly [string, string]>,
  region: FindingRegion,
  today: CalendarDate,
): { readonly finding: Finding; readonly problems: readonly FindingProblem[] } {
  const asked = askedValues(params);
  const { themes, audiences, threshold, accessibility, spokenLanguages } = region.taxonomy;
  const municipalities = idsAsked(
    asked,
    'municipality',
    region.municipalities.map(({ id, name }) => ({ id, label: name })),
  );
  const village = askedVillage(asked, municipalities, region);
  const finding: Finding = {
    words: askedWords(asked),
    kinds: among(asked, 'kind', listingKinds),
    municipalities,
    village,
    near: askedNear(asked, region),
    area: idAsked(asked, 'area', areas) ?? usualArea({ village, municipalities }),
    themes: idsAsked(asked, 'theme', themes),
    audiences: idsAsked(asked, 'audience', audiences),
    age: askedAge(asked),
    features: idsAsked(asked, 'feature', [...threshold, ...accessibility]),
    languages: among(asked, 'language', spokenLanguages),
    when: askedDays(asked, today),
    times: among(asked, 'time', dayTimes),
    attendances: among(asked, 'attendance', attendances),
    prices: among(asked, 'price', priceChoices),
    checked: idAsked(asked, 'checked', ['recently']),
    unknown: idAsked(asked, 'unknown', ['yes']) === 'yes',
  };
  return { finding, problems: asked.problems };
}

function askedWords(asked: Asked): string {
  const words = firstAsked(asked, 'q', (value) => value.normalize('NFC').replace(/\s+/gu, ' ').trim() || null) ?? '';
  const letters = words.length > mostWords ? [...words] : [];
  if (letters.length <= mostWords) return words;
  tellProblem(asked, { param: 'q', value: words, reason: 'too-long' });
  return letters.slice(0, mostWords).join('').trim();
}

function askedAge(asked: Asked): number | null {
  return firstAsked(asked, 'age', (value) => {
    if (/^\d{1,3}$/.test(value) && Number(value) <= oldestAge) return Number(value);
    tellProblem(asked, { param: 'age', value, reason: 'unknown-value' });
    return null;
  });
}

/** A postal code; who writes a village instead means where that is. */
function askedNear(asked: Asked, region: FindingRegion): string | null {
  return firstAsked(asked, 'near', (value) => {
    const code = postalCodeOf(value, region);
    const places = region.municipalities.flatMap(({ postalCodes }) => postalCodes);
    const suggest = () =>
      nearestOf(
        value,
        places.map(({ code, village }) => ({ id: code, label: { fi: village } })),
      );
    if (code === null) tellProblem(asked, { param: 'near', value, reason: 'unknown-value' }, suggest);
    return code;
  });
}

/** A village of the municipalities, or of any where none is named. */
function askedVillage(asked: Asked, municipalities: readonly string[], region: FindingRegion): string | null {
  const places = placesIn(region);
  const villages = municipalities.flatMap((id) => places.villagesOf.get(id) ?? []);
  return idAsked(asked, 'village', municipalities.length > 0 ? [...new Set(villages)] : [...places.villages.keys()]);
}

function among<T extends string>(asked: Asked, param: FindingParam, ids: readonly T[]): readonly T[] {
  const chosen = idsAsked(
    asked,
    param,
    ids.map((id) => ({ id })),
  );
  return ids.filter((id) => chosen.includes(id)).sort();
}
