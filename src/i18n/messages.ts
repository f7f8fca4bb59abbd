import { createInstance } from 'i18next';
import { forEachLanguage, type Language } from './languages.ts';
import deAdmin from './messages/de/admin.json' with { type: 'json' };
import deCalendar from './messages/de/calendar.json' with { type: 'json' };
import deCms from './messages/de/cms.json' with { type: 'json' };
import deContent from './messages/de/content.json' with { type: 'json' };
import deDirectory from './messages/de/directory.json' with { type: 'json' };
import deOffer from './messages/de/offer.json' with { type: 'json' };
import deOperator from './messages/de/operator.json' with { type: 'json' };
import dePages from './messages/de/pages.json' with { type: 'json' };
import deSchedule from './messages/de/schedule.json' with { type: 'json' };
import deSearch from './messages/de/search.json' with { type: 'json' };
import deSite from './messages/de/site.json' with { type: 'json' };
import deStatement from './messages/de/statement.json' with { type: 'json' };
import enAdmin from './messages/en/admin.json' with { type: 'json' };
import enCalendar from './messages/en/calendar.json' with { type: 'json' };
import enCms from './messages/en/cms.json' with { type: 'json' };
import enContent from './messages/en/content.json' with { type: 'json' };
import enDirectory from './messages/en/directory.json' with { type: 'json' };
import enOffer from './messages/en/offer.json' with { type: 'json' };
import enOperator from './messages/en/operator.json' with { type: 'json' };
import enPages from './messages/en/pages.json' with { type: 'json' };
import enSchedule from './messages/en/schedule.json' with { type: 'json' };
import enSearch from './messages/en/search.json' with { type: 'json' };
import enSite from './messages/en/site.json' with { type: 'json' };
import enStatement from './messages/en/statement.json' with { type: 'json' };
import fiAdmin from './messages/fi/admin.json' with { type: 'json' };
import fiCalendar from './messages/fi/calendar.json' with { type: 'json' };
import fiCms from './messages/fi/cms.json' with { type: 'json' };
import fiContent from './messages/fi/content.json' with { type: 'json' };
import fiDirectory from './messages/fi/directory.json' with { type: 'json' };
import fiOffer from './messages/fi/offer.json' with { type: 'json' };
import fiOperator from './messages/fi/operator.json' with { type: 'json' };
import fiPages from './messages/fi/pages.json' with { type: 'json' };
import fiSchedule from './messages/fi/schedule.json' with { type: 'json' };
import fiSearch from './messages/fi/search.json' with { type: 'json' };
import fiSite from './messages/fi/site.json' with { type: 'json' };
import fiStatement from './messages/fi/statement.json' with { type: 'json' };
import svAdmin from './messages/sv/admin.json' with { type: 'json' };
import svCalendar from './messages/sv/calendar.json' with { type: 'json' };
import svCms from './messages/sv/cms.json' with { type: 'json' };
import svContent from './messages/sv/content.json' with { type: 'json' };
import svDirectory from './messages/sv/directory.json' with { type: 'json' };
import svOffer from './messages/sv/offer.json' with { type: 'json' };
import svOperator from './messages/sv/operator.json' with { type: 'json' };
import svPages from './messages/sv/pages.json' with { type: 'json' };
import svSchedule from './messages/sv/schedule.json' with { type: 'json' };
import svSearch from './messages/sv/search.json' with { type: 'json' };
import svSite from './messages/sv/site.json' with { type: 'json' };
import svStatement from './messages/sv/statement.json' with { type: 'json' };
import { tellNumber } from './numbers.ts';

const finnish = {
  ...fiContent,
  ...fiStatement,
  ...fiDirectory,
  ...fiSchedule,
  ...fiOffer,
  ...fiCalendar,
  ...fiPages,
  ...fiSite,
  ...fiSearch,
  ...fiCms,
  ...fiAdmin,
  ...fiOperator,
};

type FinnishKey = keyof typeof finnish;

/** All messages by language. A key that one language lacks is a type error here and a failing test. */
export const messages: Record<Language, Record<FinnishKey, string>> = {
  fi: finnish,
  sv: {
    ...svContent,
    ...svStatement,
    ...svDirectory,
    ...svSchedule,
    ...svOffer,
    ...svCalendar,
    ...svPages,
    ...svSite,
    ...svSearch,
    ...svCms,
    ...svAdmin,
    ...svOperator,
  },
  en: {
    ...enContent,
    ...enStatement,
    ...enDirectory,
    ...enSchedule,
    ...enOffer,
    ...enCalendar,
    ...enPages,
    ...enSite,
    ...enSearch,
    ...enCms,
    ...enAdmin,
    ...enOperator,
  },
  de: {
    ...deContent,
    ...deStatement,
    ...deDirectory,
    ...deSchedule,
    ...deOffer,
    ...deCalendar,
    ...dePages,
    ...deSite,
    ...deSearch,
    ...deCms,
    ...deAdmin,
    ...deOperator,
  },
};

/** A message in singular and plural, `x_one` and `x_other`: it is asked for as `x`, with `count`. */
type PluralKey = FinnishKey extends infer Key ? (Key extends `${infer Base}_one` ? Base : never) : never;

type PlainKey = Exclude<FinnishKey, `${PluralKey}_one` | `${PluralKey}_other`>;

/** The name of a message. */
export type MessageKey = PlainKey | PluralKey;

export type MessageValues = Readonly<Record<string, string | number>>;

type ValuesOf<Key> = Key extends PluralKey
  ? [values: MessageValues & { readonly count: number }]
  : [values?: MessageValues | undefined];

export type Translate = <Key extends MessageKey>(key: Key, ...values: ValuesOf<Key>) => string;

const instance = createInstance();
instance.init({
  resources: forEachLanguage((language) => ({ translation: messages[language] })) as never,
  fallbackLng: false,
  initAsync: false,
  keySeparator: false,
  nsSeparator: false,
  showSupportNotice: false,
} as never);

const translators = forEachLanguage(buildTranslator);

/** The messages of one language, as a function of the key. Values stand in the text as `{{name}}`. */
export function translator(language: Language): Translate {
  return translators[language];
}

/** One message in every language, for what carries its own translations (labels in the admin). */
export function inEveryLanguage(key: MessageKey, values?: MessageValues): Record<Language, string> {
  return forEachLanguage((language) => translator(language)(key, values));
}

/**
 * A message without values is its text: looking it up is much faster, and most of a page is such messages. Of others,
 * i18next finds the text for the count, once for each form; putting values in is then a search for their names.
 */
function buildTranslator(language: Language): Translate {
  const find: (key: string, values: Readonly<Record<string, unknown>>) => string = instance.getFixedT(language);
  const texts: Readonly<Record<string, string>> = messages[language];
  const forms = new Intl.PluralRules(language);
  const found = new Map<string, string>();
  const textFor = (key: string, { count }: MessageValues): string => {
    const form = typeof count === 'number' ? `${key} ${forms.select(count)}` : key;
    const text = found.get(form) ?? find(key, { count, skipInterpolation: true });
    found.set(form, text);
    return text;
  };
  return (key, ...[values]) => {
    if (!values) return texts[key] ?? find(key, {});
    return textFor(key, values).replace(placeholder, (_, name: string) => told(name, values[name], language));
  };
}

const placeholder = /\{\{(\w+)\}\}/g;

/** A count stands in a text as one reads it; any other value as it is. */
function told(name: string, value: string | number | undefined, language: Language): string {
  return name === 'count' && typeof value === 'number' ? tellNumber(value, language) : String(value ?? '');
}
