/** Plurals that change the vowel, also at the end of compounds. */
const irregular: readonly (readonly [pattern: RegExp, to: string])[] = [
  [/böcker(?:na|s)?$/, 'bok'],
  [/^(?:män|männen|mäns|männens)$/, 'man'],
  [/händer(?:na)?$/, 'hand'],
  [/städer(?:na)?$/, 'stad'],
  [/^mödrar(?:na)?$/, 'mor'],
  [/^(?:fäder|fäderna)$/, 'far'],
  [/^(?:äldre|äldres|äldsta)$/, 'äldr'],
  [/^små$/, 'liten'],
  [/^(?:sjung(?:a|er|it)?|sjöng)$/, 'sång'],
  [/^by(?:n|ns|ar|arna|arnas)?$/, 'by'],
  [/((?:fören|tidn|ordn)ing)(?:s|ar|ars|en|ens|arna|arnas)?$/, '$1'],
];

/** Endings of nouns, adjectives and verbs, the longest first. */
const ending =
  /(?:heterna|heten|heter|het|ningarna|ningar|ningen|ning|arnas|ernas|ornas|arna|erna|orna|andet|andes|andet|aren|aste|ande|ende|ades|ares|arens|ade|are|nas|ens|ets|ars|ers|ors|ar|er|or|en|et|na|an|as|at|es|t|s|a|e)$/;

/**
 * What the forms of a Swedish word have in common, whatever its number, gender and time: `träffar` and `träffen` give the
 * same as `träff`, and `stickning` the same as `sticka`. It is no word.
 */
export function swedishStem(given: string): string {
  const word = given.replace(/[éèê]/g, 'e').replace(/^c(?=af)/, 'k');
  if (word.length < 4) return given;
  for (const [pattern, to] of irregular) if (pattern.test(word)) return word.replace(pattern, to);
  const stem = withoutEnding(word).replace(/(?<=...)[ae]$/, '');
  return stem.replace(/([mn])\1$/, '$1');
}

function withoutEnding(word: string): string {
  for (let from = 2; from < word.length; from += 1) {
    const found = ending.exec(word.slice(from));
    if (found?.index !== 0) continue;
    const stem = word.slice(0, from);
    if (isStem(stem, found[0])) return stem;
  }
  return word;
}

/** A stem has a vowel, three letters, and no `s` or `t` is taken from what is no ending. */
function isStem(stem: string, taken: string): boolean {
  if (stem.length < 3 || !/[aeiouyåäö]/.test(stem)) return false;
  if (taken === 's') return /[bcdfghjklmnprtvy]$/.test(stem);
  return taken !== 't' || (/[aeiouyåäö]$/.test(stem) === false && /(?:[^s]ig|sk|lig)$/.test(stem));
}
