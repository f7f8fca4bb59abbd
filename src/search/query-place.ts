import { villageSlug } from '#directory/finding/region-places.ts';
import type { QueryRegion, Read } from './read-query.ts';
import { plainLetters, wordsIn } from './words/letters.ts';
import { stemOf } from './words/stems.ts';

/** The place that one of the words names, and as many after it as its name has; a municipality before a village. */
export function placeAt(tokens: readonly string[], at: number, { municipalities }: QueryRegion): Read | null {
  const places = municipalities.flatMap(({ id, name, postalCodes }): Read[] => [
    ...Object.values(name).map(
      (each): Read => ({
        length: lengthOfName(tokens, at, each ?? ''),
        found: [{ kind: 'municipality', id }],
      }),
    ),
    ...postalCodes.map(({ code, village }): Read => {
      if (tokens[at] === code) return { length: 1, found: [{ kind: 'postal-code', id: code }] };
      const length = isSurely(village, tokens[at] ?? '') ? lengthOfName(tokens, at, village) : 0;
      return { length, found: [{ kind: 'village', id: villageSlug(village), within: id }] };
    }),
  ]);
  const longest = Math.max(...places.map(({ length }) => length));
  const found = places.filter(({ length }) => length === longest && length > 0);
  return found.find(({ found: [first] }) => first?.kind === 'municipality') ?? found[0] ?? null;
}

/** Short names of villages are often plain words too ("halli"): they are meant when they have a capital. */
const isSurely = (village: string, token: string): boolean => village.length >= 6 || /^\p{Lu}/u.test(token);

/** How many words the name takes, in whatever case it stands; 0 when it is not there. */
function lengthOfName(tokens: readonly string[], at: number, name: string): number {
  const words = wordsIn(name);
  const last = words.length - 1;
  const isThere = words.every((word, position) => {
    const token = tokens[at + position]?.toLowerCase();
    if (token === undefined) return false;
    return position === last ? isFormOf(token, word) : plainLetters(token) === plainLetters(word);
  });
  return isThere ? words.length : 0;
}

/** Endings whose letters change where case endings follow: "Suolahti", "Suolahdesta"; and how many stay as they are. */
const changing: readonly (readonly [ending: RegExp, changed: number])[] = [
  [/(?:nen|as)$/, 3],
  [/(?:[kpt][kpt]|nk)[aäoö]$|[kts]i$/, 2],
  [/i$/, 1],
];

function isFormOf(token: string, name: string): boolean {
  const plainToken = plainLetters(token);
  const plainName = plainLetters(name);
  if (plainToken === plainName || plainToken === `${plainName}s`) return true;
  const changed = changing.find(([ending]) => ending.test(name))?.[1] ?? 0;
  if (!plainToken.startsWith(plainName.slice(0, plainName.length - changed))) return false;
  return stemOf(token, 'fi') === stemOf(name, 'fi');
}
