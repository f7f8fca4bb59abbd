import type { ServerProps } from 'payload';
import { isAdministrator } from '#cms/access/principal.ts';
import { defaultLanguage, isLanguage } from '#i18n/languages.ts';
import { translator } from '#i18n/messages.ts';

const mostShown = 10;

/** For administrators, above everything else: the changes that could not be published, with the reason. */
export async function OutboxErrors({ i18n, payload, user }: ServerProps) {
  if (!isAdministrator({ req: { user: user ?? null } })) return null;
  const { docs, totalDocs } = await payload.find({
    collection: 'outbox',
    where: { error: { exists: true } },
    sort: 'createdAt',
    limit: mostShown,
    depth: 0,
  });
  if (totalDocs === 0) return null;
  const tell = translator(isLanguage(i18n?.language) ? i18n.language : defaultLanguage);
  return (
    <div className="cms-notice" role="status">
      <p>
        <strong>{tell('cms.outbox.banner', { count: totalDocs })}</strong>
      </p>
      <ul>
        {docs.map(({ collectionSlug, documentId, error, id }) => (
          <li key={id}>
            <a href={`/admin/collections/${collectionSlug}/${documentId}`}>{`${collectionSlug} ${documentId}`}</a>
            <pre>{error}</pre>
          </li>
        ))}
      </ul>
    </div>
  );
}
