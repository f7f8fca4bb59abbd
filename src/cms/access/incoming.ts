import {
  APIError,
  type CollectionBeforeOperationHook,
  type FlattenedField,
  type PayloadRequest,
  ValidationError,
  type ValidationFieldError,
} from 'payload';
import { withSoundRowIds } from '#cms/fields/row-ids.ts';
import { rowsTogether, togetherOf } from '#cms/fields/rows-together.ts';
import { editorLanguage, tellEditor } from '#cms/fields/validation.ts';

type Values = { readonly [name: string]: unknown };

/** When a document was made and changed is noted by the CMS: a year of one's own would end up in every calendar. */
const notedByCms: readonly string[] = ['createdAt', 'updatedAt'];

/** More than anybody chooses of anything, where a field takes several values. */
const mostChosen = 200;

/**
 * Takes what people send only as far as it can be worked with: lists that are none or too long are refused before anything looks
 * at their rows, rows without an id of their own get one, and the times of a document are not taken from the sender.
 */
export const guardIncoming: CollectionBeforeOperationHook = ({ args, collection, operation, overrideAccess, req }) => {
  if (overrideAccess === true || (operation !== 'create' && operation !== 'update')) return args;
  const { data, duplicateFromID } = args as { data?: unknown; duplicateFromID?: unknown };
  if (data === undefined && (operation === 'update' || duplicateFromID !== undefined)) return args;
  if (!isRecord(data)) throw new APIError(req.t('validation:invalidInput'), 400, null, true);
  const errors = longLists(collection.flattenedFields, data, '', req);
  if (errors.length > 0) throw new ValidationError({ collection: collection.slug, errors, req }, req.t);
  const taken = Object.fromEntries(Object.entries(data).filter(([name]) => !notedByCms.includes(name)));
  return { ...args, data: withSoundRowIds(collection.flattenedFields, taken) } as typeof args;
};

/** What Payload itself takes as no list at all. */
const meansNothing: readonly unknown[] = [undefined, null, 0, '0'];

/** What is said of each list that is none, or has more rows or values than its field takes, at any depth. */
function longLists(
  fields: readonly FlattenedField[],
  data: Values,
  before: string,
  req: PayloadRequest,
): ValidationFieldError[] {
  return fields.flatMap((field) => {
    const value = Object.hasOwn(data, field.name) ? data[field.name] : undefined;
    const path = `${before}${field.name}`;
    const refuse = (message: string) => [{ label: labelOf(field, req), message, path }];
    if (field.type === 'group') return isRecord(value) ? longLists(field.flattenedFields, value, `${path}.`, req) : [];
    if (!takesList(field) || meansNothing.includes(value)) return [];
    if (!Array.isArray(value)) return refuse(req.t('validation:invalidInput'));
    const most = field.type === 'array' ? (field.maxRows ?? mostChosen) : mostChosen;
    if (value.length > most) return refuse(tellEditor(req, 'cms.problem.too-many', { most }));
    if (field.type !== 'array') return [];
    const within = value.flatMap((row: unknown, index) =>
      isRecord(row) ? longLists(field.flattenedFields, row, `${path}.${index}.`, req) : [],
    );
    const together = togetherOf(field);
    const tooMany = within.length === 0 && together !== null && rowsTogether(together, value) > together.most;
    return tooMany ? refuse(tellEditor(req, together.problem, { most: together.most })) : within;
  });
}

const takesList = (field: FlattenedField): boolean =>
  field.type === 'array' || ('hasMany' in field && field.hasMany === true);

/** The name of a field as the form shows it. */
function labelOf(field: FlattenedField, req: PayloadRequest): string {
  const label: unknown = 'label' in field ? field.label : undefined;
  const told = isRecord(label) ? label[editorLanguage(req)] : label;
  return typeof told === 'string' ? told : field.name;
}

function isRecord(value: unknown): value is Values {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
