import { type Language, languageDetails } from '#i18n/languages.ts';
import { translator } from '#i18n/messages.ts';
import type { Answers, Price } from './listing.ts';

/**
 * What it costs, from the data alone: "Maksuton", "Vapaaehtoinen maksu", "2,50 €". `null` when it is not known. The
 * organisation's own words about it stand beside it.
 */
export function tellPrice({ kind, amount, currency }: Price, language: Language): string | null {
  const translate = translator(language);
  if (kind === 'unknown') return null;
  if (kind !== 'amount') return translate(`offer.price.${kind}`);
  if (amount === null) return translate('offer.price.paid');
  return amount === 0 ? translate('offer.price.free') : tellAmount(amount, currency, language);
}

/**
 * Whether one may come without paying; `null` when nobody has told. The price outranks the feature `free`, because it is
 * the more exact of the two.
 */
export function isFree({ kind, amount }: Price, threshold: Answers): boolean | null {
  if (kind === 'free' || kind === 'voluntary') return true;
  if (kind === 'amount') return amount === 0;
  return threshold.free === undefined ? null : threshold.free === 'yes';
}

/** An amount as one writes it: "5 €", "2,50 €", "€2.50". */
function tellAmount(amount: number, currency: string, language: Language): string {
  if (!/^[A-Z]{3}$/.test(currency)) return `${amount} ${currency}`.trim();
  const digits = Number.isInteger(amount) ? 0 : 2;
  const key = `${language} ${currency} ${digits}`;
  const format = formats.get(key) ?? formatOf(language, currency, digits);
  formats.set(key, format);
  return format.format(amount);
}

/** To make one takes a hundred times as long as to use it. */
const formats = new Map<string, Intl.NumberFormat>();

function formatOf(language: Language, currency: string, digits: number): Intl.NumberFormat {
  return new Intl.NumberFormat(languageDetails[language].locale, {
    style: 'currency',
    currency,
    minimumFractionDigits: digits,
    maximumFractionDigits: digits,
  });
}
