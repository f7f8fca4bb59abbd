import type { FlattenedField } from 'payload';
import { isLanguage } from '#i18n/languages.ts';

type Values = { readonly [name: string]: unknown };

/**
 * A document as it is about to be kept, its localised texts in all languages: what was sent is in one language, or with
 * `all` in each, and the other languages stay as they were. What was not sent stays, too.
 */
export function inAllLanguages(
  fields: readonly FlattenedField[],
  sent: Values,
  kept: Values,
  locale: string | null | undefined,
): Values {
  const known = fields.flatMap((field): [string, unknown][] => {
    const { name } = field;
    if (!(name in sent)) return name in kept ? [[name, kept[name]]] : [];
    if ('localized' in field && field.localized) return [[name, inLanguages(sent[name], kept[name], locale)]];
    if (field.type === 'group') {
      return [[name, inAllLanguages(field.flattenedFields, valuesOf(sent[name]), valuesOf(kept[name]), locale)]];
    }
    if (field.type !== 'array' || !Array.isArray(sent[name])) return [[name, sent[name]]];
    const rows: unknown[] = Array.isArray(kept[name]) ? kept[name] : [];
    const merged = sent[name].map((row: unknown) => {
      const { id } = valuesOf(row);
      const before = rows.map(valuesOf).find((candidate) => id !== undefined && candidate.id === id);
      return { ...inAllLanguages(field.flattenedFields, valuesOf(row), before ?? {}, locale), id };
    });
    return [[name, merged]];
  });
  return Object.fromEntries(known);
}

function inLanguages(sent: unknown, kept: unknown, locale: string | null | undefined): unknown {
  return isLanguage(locale) ? { ...valuesOf(kept), [locale]: sent } : sent;
}

function valuesOf(value: unknown): Values {
  return typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as Values) : {};
}
