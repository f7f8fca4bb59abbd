import type { FindingRegion } from '#directory/finding/finding.ts';
import { exactSpot, nearnessOf, type Spot } from '#directory/finding/nearness.ts';
import { postalCodeOf } from '#directory/finding/region-places.ts';
import { type Spots, spotsOf } from '#directory/finding/spots.ts';
import { type MessageKey, translator } from '#i18n/messages.ts';
import type { Labels } from './labels.ts';
import type { SearchData } from './search-data.ts';
import { partOf, type SearchParts } from './search-parts.ts';

/** Farther away than this nothing is near, in kilometres. */
const mostKilometres = 60;

/**
 * Asks where somebody is, when they tap for it, or takes a postal code or a village. The position stays here: it is used to
 * tell distances while the page is open, and the address has the nearest postal code. Gives the spot to measure from.
 */
export function bindNear(
  { form }: SearchParts,
  data: SearchData,
  labels: Labels,
  choose: (code: string | null) => void,
): (code: string | null) => Spot | null {
  const field = partOf(form, '[data-near]', HTMLInputElement);
  const told = partOf(form, '[data-near-told]', HTMLElement);
  const translate = translator(labels.language);
  let here: { readonly code: string; readonly spot: Spot } | null = null;

  offerVillages(form, data.region);
  partOf(form, '[data-locate]', HTMLButtonElement).addEventListener('click', () => void locate());
  field.addEventListener('change', () => {
    const place = field.value.trim();
    const code = postalCodeOf(place, data.region);
    const isUnknown = place !== '' && code === null;
    told.textContent = isUnknown ? translate('search.near.unknown', { place }) : '';
    field.ariaInvalid = isUnknown ? 'true' : null;
    if (!isUnknown) choose(code);
  });
  return (code) => (here !== null && here.code === code ? here.spot : null);

  async function locate(): Promise<void> {
    told.textContent = translate('search.near.waiting');
    const [spot, facts] = await Promise.all([currentSpot(), data.facts(null).catch(() => null)]);
    const code = spot && facts && nearestCode(spot, spotsOf(facts, data.region), data.region);
    const problem: MessageKey | null = spot ? (code ? null : 'search.near.outside') : 'search.near.denied';
    told.textContent = problem === null ? '' : translate(problem);
    if (!spot || !code) return field.focus();
    here = { code, spot };
    field.value = labels.postalCode(code);
    choose(code);
  }
}

/** The postal code nearest to a spot; `null` when none is near. */
function nearestCode(from: Spot, spots: Spots, { municipalities }: FindingRegion): string | null {
  const near = municipalities
    .flatMap(({ postalCodes }) => postalCodes)
    .flatMap(({ code }) => {
      const spot = spots.ofPostalCode(code);
      return spot ? [{ code, ...nearnessOf(from, spot) }] : [];
    })
    .sort((a, b) => a.kilometres - b.kilometres);
  const [first] = near;
  return first && first.kilometres <= mostKilometres ? first.code : null;
}

function currentSpot(): Promise<Spot | null> {
  return new Promise((resolve) => {
    if (!('geolocation' in navigator)) return resolve(null);
    navigator.geolocation.getCurrentPosition(
      ({ coords }) => resolve(exactSpot(coords)),
      () => resolve(null),
      { timeout: 15_000, maximumAge: 600_000 },
    );
  });
}

function offerVillages(form: HTMLFormElement, { municipalities }: FindingRegion): void {
  const villages = municipalities.flatMap(({ postalCodes }) =>
    postalCodes.map(({ code, village }) => `${code} ${village}`),
  );
  partOf(form, 'datalist', HTMLDataListElement).replaceChildren(
    ...villages.map((village) => new Option(undefined, village)),
  );
}
