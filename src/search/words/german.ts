/**
 * What the forms of a German word have in common, whatever its case, number and sex: `Gruppen` and `Gruppe`, `Männer` and
 * `Mann`, `Rentnerinnen` and `Rentner` give the same. It is no word.
 */
export function germanStem(given: string): string {
  const word = given
    .replace(/ß/g, 'ss')
    .normalize('NFD')
    .replace(/\p{Mark}/gu, '');
  if (word.length < 4) return word;
  const thing = word.replace(/(?<=.....)(?:ig)?(?:keit|heit)(?:en)?$|(?<=....)(?<!zeit|leit)ung(?:en)?$/, '');
  const person = thing.replace(/(?<=....)(?:innen|in)$/, (ending) =>
    ending === 'in' && !/erin$/.test(thing) ? 'in' : '',
  );
  const noun = person.replace(/(?<=...)(?:ern|em|er|en|es|e|(?<=[bdfghklmnrt])s)$/, '');
  const verb = noun.replace(/(?<=....)(?:est|er|en|(?<=[^aeiou])t)$/, '');
  return verb.replace(/([bdfglmnprst])\1$/, '$1');
}
