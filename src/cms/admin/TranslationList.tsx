import type { UIFieldServerProps } from 'payload';
import { editorLanguage } from '#cms/fields/validation.ts';
import { languageDetails, languages } from '#i18n/languages.ts';
import { translator } from '#i18n/messages.ts';
import { type TranslationWork, translationWork } from './translation-work.ts';

/** For each language what is still to be translated, checked or brought up to date, as of the last save. */
export async function TranslationList({ collectionSlug, id, req }: UIFieldServerProps) {
  const tell = translator(editorLanguage(req));
  const work = id === undefined ? null : await translationWork(collectionSlug, id, req);
  const told = ({ groups, state }: TranslationWork) =>
    tell(`admin.translations.${state}`, {
      groups: groups.map((group) => tell(`admin.translations.group.${group}`)).join(', '),
    });
  return (
    <div className="field-type cms-translations">
      <strong>{tell('admin.translations')}</strong>
      {work === null && <p>{tell('admin.translations.new')}</p>}
      {work && languages.every((language) => work[language].length === 0) && (
        <p>{tell('admin.translations.all-done')}</p>
      )}
      {work && (
        <ul>
          {languages
            .filter((language) => work[language].length > 0)
            .map((language) => (
              <li key={language}>
                <a href={`/admin/collections/${collectionSlug}/${id}?locale=${language}`} lang={language}>
                  {languageDetails[language].name}
                </a>
                <ul>
                  {work[language].map((item) => (
                    <li key={item.state}>{told(item)}</li>
                  ))}
                </ul>
              </li>
            ))}
        </ul>
      )}
    </div>
  );
}
