import type { UIFieldServerProps } from 'payload';
import { isAdministrator } from '#cms/access/principal.ts';
import { editorLanguage } from '#cms/fields/validation.ts';
import { translator } from '#i18n/messages.ts';

/** Says at the top of the form that the last change of the document has not reached the site, and why. */
export async function PublicationError({ collectionSlug, id, req }: UIFieldServerProps) {
  if (id === undefined) return null;
  const { docs } = await req.payload.find({
    collection: 'outbox',
    where: {
      and: [
        { collectionSlug: { equals: collectionSlug } },
        { documentId: { equals: String(id) } },
        { error: { exists: true } },
      ],
    },
    sort: '-createdAt',
    limit: 1,
    depth: 0,
    req,
  });
  const [row] = docs;
  if (!row) return null;
  return (
    <div className="cms-notice" role="status">
      <p>{translator(editorLanguage(req))('cms.publication-error')}</p>
      {isAdministrator({ req }) && <pre>{row.error}</pre>}
    </div>
  );
}
