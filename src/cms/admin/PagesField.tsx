import type { CollectionSlug, JSONFieldServerProps } from 'payload';
import { type PageKind, pagesOf } from '#cms/fields/pages.ts';
import { editorLanguage } from '#cms/fields/validation.ts';
import { languageDetails, languages } from '#i18n/languages.ts';
import { translator } from '#i18n/messages.ts';

type Props = JSONFieldServerProps & { readonly kind: PageKind; readonly siteUrl: string };

/** Links to the public page in each language, when there is one; also while a newer draft waits beside it. */
export async function PagesField({ collectionSlug, id, kind, req, siteUrl, user }: Props) {
  const tell = translator(editorLanguage(req));
  const live =
    id === undefined
      ? null
      : await req.payload.findByID({
          collection: collectionSlug as CollectionSlug,
          id,
          depth: 0,
          disableErrors: true,
          draft: false,
          overrideAccess: false,
          user,
          req,
        });
  const published = live as { _status?: string; slug?: string } | null;
  const pages = published?._status === 'published' ? pagesOf(kind, siteUrl, published.slug) : null;
  return (
    <div className="field-type cms-pages">
      <strong>{tell('cms.pages')}</strong>
      {pages ? (
        <ul>
          {languages.map((language) => (
            <li key={language}>
              <a href={pages[language]} hrefLang={language} rel="noreferrer" target="_blank">
                {`${tell('cms.pages.see')}: `}
                <span lang={language}>{languageDetails[language].name}</span>
              </a>
            </li>
          ))}
        </ul>
      ) : (
        <p>{tell('cms.pages.none')}</p>
      )}
    </div>
  );
}
