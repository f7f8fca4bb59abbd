import type { SpokenText } from '#directory/localized.ts';
import type { Taxonomy, Term } from '#directory/region.ts';
import type { Language } from '#i18n/languages.ts';
import { type Memory, remember } from '#snapshot/memory.ts';
import { type KeyField, keyFields } from './key-fields.ts';
import { type Lexicon, lexiconOf } from './words/parts.ts';
import { formKeysOf, keysOf } from './words/text-keys.ts';

/** Texts by where they stand on a page, each in the language it is in. */
export type Texts = { readonly [field in Exclude<KeyField, 'sure'>]?: readonly (SpokenText | undefined)[] };

/** The keys a page is found by, each where it weighs most, so that an index has it once. Spaces part them. */
export function recordKeys(texts: Texts, taxonomy: Taxonomy): { readonly [field in KeyField]?: string } {
  const keysIn = (...fields: readonly (keyof Texts)[]): readonly string[] =>
    fields.flatMap((field) =>
      (texts[field] ?? []).flatMap((spoken) => (spoken ? keysOfText(field, spoken, taxonomy) : [])),
    );
  const said = new Set(keysIn('summary', 'text', 'other-text'));
  const taken = new Set<string>();
  const keys = keyFields.flatMap((field) => {
    const found = field === 'sure' ? keysIn('theme', 'synonym').filter((key) => said.has(key)) : keysIn(field);
    const own = [...new Set(found)].filter((key) => !taken.has(key));
    for (const key of own) taken.add(key);
    return own.length > 0 ? [[field, own.join(' ')] as const] : [];
  });
  return Object.fromEntries(keys);
}

/** What says little is found by its forms alone. Nobody looks for places by the parts of their names. */
function keysOfText(field: KeyField, { language, text }: SpokenText, taxonomy: Taxonomy): readonly string[] {
  if (field === 'feature' || field === 'place') return formKeysOf(text, language);
  return keysOf(text, language, field === 'area' ? null : lexiconIn(taxonomy, language));
}

const lexicons: Memory<Lexicon, Taxonomy> = new WeakMap();

/**
 * What compounds are split by: bundled words and the taxonomy, not the other listings. So an edit never changes what another
 * page is found by.
 */
function lexiconIn(taxonomy: Taxonomy, language: Language): Lexicon {
  return remember(lexicons, taxonomy, language, () => {
    const terms: readonly Term[] = [...taxonomy.themes, ...taxonomy.audiences, ...taxonomy.threshold];
    return lexiconOf(
      terms.flatMap((term) => [term.label[language], ...(term.synonyms?.[language] ?? [])]),
      language,
    );
  });
}
