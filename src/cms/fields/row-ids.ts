import { randomUUID } from 'node:crypto';
import type { FlattenedField } from 'payload';

type Values = { readonly [name: string]: unknown };

/** What Payload, the form and this file give to rows. */
const soundId = /^(?:[0-9a-f]{24}|[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})$/;

/**
 * A document whose rows, at any depth, have ids of their own: calendars name a date after the row it comes from, so that
 * an id twice, or one as long as a book, would reach the calendars of others. An id that will not do is replaced.
 */
export function withSoundRowIds(
  fields: readonly FlattenedField[],
  data: Values,
  taken: Set<string> = new Set(),
): Values {
  const changed = fields.flatMap((field): [string, unknown][] => {
    const value = Object.hasOwn(data, field.name) ? data[field.name] : undefined;
    if (field.type === 'group')
      return isRecord(value) ? [[field.name, withSoundRowIds(field.flattenedFields, value, taken)]] : [];
    if (field.type !== 'array' || !Array.isArray(value)) return [];
    const rows = value.map((row: unknown) =>
      isRecord(row) ? withSoundRowIds(field.flattenedFields, withSoundId(row, taken), taken) : row,
    );
    return [[field.name, rows]];
  });
  return changed.length > 0 ? { ...data, ...Object.fromEntries(changed) } : data;
}

function withSoundId(row: Values, taken: Set<string>): Values {
  if (row.id === undefined || row.id === null) return row;
  const isSound = typeof row.id === 'string' && soundId.test(row.id) && !taken.has(row.id);
  const id = isSound ? String(row.id) : randomUUID();
  taken.add(id);
  return { ...row, id };
}

function isRecord(value: unknown): value is Values {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
