const irregular: Readonly<Record<string, string>> = {
  children: 'child',
  kids: 'child',
  kid: 'child',
  women: 'woman',
  men: 'man',
  people: 'person',
  mums: 'mother',
  mum: 'mother',
  dads: 'father',
  dad: 'father',
  sang: 'sing',
  sung: 'sing',
  song: 'sing',
  songs: 'sing',
  told: 'tell',
  knives: 'knife',
  wives: 'wife',
  lives: 'life',
  news: 'news',
  care: 'carer',
  caring: 'carer',
  carer: 'carer',
  carers: 'carer',
};

/**
 * What the forms of an English word have in common, and those who do it: `knitting`, `knits` and `knitters` give the same as
 * `knit`. It is no word.
 */
export function englishStem(word: string): string {
  const known = Object.hasOwn(irregular, word) ? irregular[word] : undefined;
  if (known) return known;
  const plain = word.normalize('NFD').replace(/\p{Mark}/gu, '');
  if (plain.length < 4) return plain;
  const single = withoutPlural(plain);
  const noun = single.replace(/(?<=...)(?:li)?ness$|(?<=...)ly$|(?<=.....)(?:ment|ship)$/, '');
  const verb = withoutVerbEnding(noun);
  return verb
    .replace(/(?<=..)(?:y|ie?)$/, 'i')
    .replace(/(?<=...)e+$/, '')
    .replace(/(?<=..)([bdfgklmnprstz])\1$/, '$1');
}

function withoutPlural(word: string): string {
  if (/(?:ss|us|is)$/.test(word)) return word;
  return word.replace(/(?<=ss|sh|ch|x|z)es$|(?<=..)(?<=i)es$|(?<=..)s$/, '');
}

/** Endings go as long as there are any, and something is left that can be said. */
function withoutVerbEnding(word: string): string {
  const shorter = word.replace(/(?:ings?|ers?|ed)$/, '');
  const isLeft = shorter.length >= 3 && /[aeiouy]/.test(shorter);
  return shorter === word || !isLeft ? word : withoutVerbEnding(shorter);
}
