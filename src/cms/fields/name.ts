import type { TextField, Validate } from 'payload';
import { isLanguage } from '#i18n/languages.ts';
import { textField } from './text.ts';
import { isEmpty, mustBeComplete, tellEditor } from './validation.ts';

/** The name, which has to exist in at least one language; a translation may be missing. */
export function nameField(): TextField {
  const field = textField({ name: 'name', label: 'cms.name', description: 'cms.name.help', localized: true });
  const validate: Validate = async (value, context) => {
    const { collectionSlug, data, event, id, req } = context;
    const verdict = await (field.validate as Validate)(value, context);
    if (verdict !== true || !isEmpty(value) || event === 'onChange' || !mustBeComplete(data)) return verdict;
    const named = id !== undefined && (await isNamedElsewhere(String(collectionSlug), id, req));
    return named ? true : tellEditor(req, 'cms.problem.required');
  };
  return { ...field, required: true, validate } as TextField;
}

async function isNamedElsewhere(
  collection: string,
  id: number | string,
  req: Parameters<Validate>[1]['req'],
): Promise<boolean> {
  const stored = await req.payload.db.findOne<{ id: string; name?: Record<string, string | null> }>({
    collection: collection as never,
    where: { id: { equals: id } },
    locale: 'all',
    req,
  });
  return Object.entries(stored?.name ?? {}).some(
    ([language, name]) => isLanguage(language) && language !== req.locale && !isEmpty(name),
  );
}
