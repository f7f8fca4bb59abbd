'use client';
import { useDocumentInfo } from '@payloadcms/ui';
import type { Publication } from '#cms/publication.ts';
import type { MessageKey } from '#i18n/messages.ts';
import { useEditorLanguage } from './editor-languages.ts';
import { usePublication } from './use-publication.ts';

const sentences = {
  draft: 'cms.publication.draft',
  waiting: 'cms.publication.waiting',
  leaving: 'cms.publication.leaving',
  failed: 'cms.publication-error',
  live: 'cms.publication.live',
} as const satisfies Record<Publication['state'], MessageKey>;

/** Above the form: whether what was saved is on the pages, where, and what is in the way. */
export function PublicationState() {
  const { collectionSlug, id, lastUpdateTime } = useDocumentInfo();
  const { isSlow, publication } = usePublication(
    id === undefined ? null : `/api/${collectionSlug}/${id}/publication?saved=${lastUpdateTime}`,
  );
  const { language, tell } = useEditorLanguage();
  if (id === undefined) return null;
  const address = publication?.pages?.[language];
  return (
    <div className="cms-publication" data-state={publication?.state}>
      <div role="status">
        {publication && (
          <p>
            {`${tell(isSlow && isOnItsWay(publication) ? 'cms.publication.slow' : sentences[publication.state])} `}
            {publication.state === 'live' && address && (
              <a href={address} hrefLang={language} rel="noreferrer" target="_blank">
                {address}
              </a>
            )}
          </p>
        )}
        {publication?.draftWaits && <p>{tell('cms.publication.draft-waits')}</p>}
      </div>
      {publication?.reason && <pre>{publication.reason}</pre>}
    </div>
  );
}

const isOnItsWay = ({ state }: Publication): boolean => state === 'waiting' || state === 'leaving';
