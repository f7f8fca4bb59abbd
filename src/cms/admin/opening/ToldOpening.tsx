'use client';
import { useFormFields } from '@payloadcms/ui';
import { getDataByPath } from 'payload/shared';
import { useContentLanguage, useEditorLanguage } from '#cms/admin/editor-languages.ts';
import { FourLanguages } from '#cms/admin/FourLanguages.tsx';
import { valuesOf } from '#cms/admin/row-values.ts';
import { useSavedDocument } from '#cms/admin/use-saved-document.ts';
import { useToday } from '#cms/admin/use-today.ts';
import { toOpeningHours } from '#cms/plain-opening-hours.ts';
import { tellOpeningHours } from '#directory/opening-sentence.ts';
import type { PublicHoliday } from '#directory/region.ts';
import { storedHours } from './stored-hours.ts';

type Props = { readonly holidays: readonly PublicHoliday[]; readonly timeZone: string };

/** How the opening hours of the form are told, in all languages. */
export function ToldOpening({ holidays, timeZone }: Props) {
  const { tell } = useEditorLanguage();
  const today = useToday(timeZone);
  const written = useContentLanguage();
  const saved = useSavedDocument();
  const text = useFormFields(([fields]) => JSON.stringify(getDataByPath(fields, 'openingHours') ?? {}));
  const stored = storedHours(valuesOf(JSON.parse(text)), written, valuesOf(saved?.openingHours));
  const hours = toOpeningHours(stored);
  return (
    <FourLanguages
      title={tell('admin.week.told')}
      told={(language) => tellOpeningHours(hours, language, today, holidays)}
    />
  );
}
