'use client';
import { useTranslation } from '@payloadcms/ui';
import type { Choice } from '#cms/fields/choice.ts';
import { labelIn } from './label-in.ts';

type Props = { readonly cellData?: unknown; readonly choices: readonly Choice[] };

/** Terms of `content/` in a list, by their labels. */
export function ChoiceCell({ cellData, choices }: Props) {
  const { i18n } = useTranslation();
  const ids: unknown[] = Array.isArray(cellData) ? cellData : [cellData];
  const labels = choices.filter(({ id }) => ids.includes(id)).map(({ label }) => labelIn(label, i18n.language));
  return <span>{labels.join(', ')}</span>;
}
