import { isLanguage, type Language } from './languages.ts';
import type { Translate } from './messages.ts';
import { tellNumber } from './numbers.ts';

type Texts = Readonly<Record<string, string>>;

/** The messages that code in a browser may tell, a file of each language: no page loads those of another. */
const files = {
  fi: () => [
    import('./messages/fi/directory.json'),
    import('./messages/fi/search.json'),
    import('./messages/fi/site.json'),
  ],
  sv: () => [
    import('./messages/sv/directory.json'),
    import('./messages/sv/search.json'),
    import('./messages/sv/site.json'),
  ],
  en: () => [
    import('./messages/en/directory.json'),
    import('./messages/en/search.json'),
    import('./messages/en/site.json'),
  ],
  de: () => [
    import('./messages/de/directory.json'),
    import('./messages/de/search.json'),
    import('./messages/de/site.json'),
  ],
} as const satisfies Record<Language, () => readonly Promise<{ readonly default: Texts }>[]>;

let texts: Texts | null = null;

/** Loads the messages of a page. In a browser this file stands for `messages.ts`, whose functions then know this language. */
export async function loadMessages(language: string): Promise<void> {
  if (!isLanguage(language)) throw new Error(`There are no messages in ${JSON.stringify(language)}.`);
  const parts = await Promise.all(files[language]());
  texts = Object.assign({}, ...parts.map((part) => part.default));
}

/** The messages of the page's language, as a function of the key. They are loaded first. */
export function translator(language: Language): Translate {
  return (key, ...[values]) => {
    const count = values?.count;
    const form = typeof count === 'number' ? `${key}_${new Intl.PluralRules(language).select(count)}` : key;
    const text = texts?.[form] ?? texts?.[key];
    if (text === undefined) throw new Error(`The message ${key} is not loaded.`);
    if (!values) return text;
    return text.replace(/\{\{(\w+)\}\}/g, (_, name: string) => {
      const value = values[name];
      return name === 'count' && typeof value === 'number' ? tellNumber(value, language) : String(value ?? '');
    });
  };
}
