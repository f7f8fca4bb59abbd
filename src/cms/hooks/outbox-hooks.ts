import type {
  CollectionAfterChangeHook,
  CollectionAfterDeleteHook,
  CollectionBeforeChangeHook,
  CollectionBeforeDeleteHook,
  CollectionConfig,
  CollectionSlug,
  PayloadRequest,
} from 'payload';
import { dependentsOf } from '#cms/dependents.ts';

type Hooks = NonNullable<CollectionConfig['hooks']>;

/**
 * What changes the public site leaves a row in the outbox, in the same transaction (the same `req`): the row is there
 * exactly when the change is. Nothing is published from here: at this moment nobody else can see the change yet.
 */
export function outboxHooks(): Pick<Hooks, 'beforeChange' | 'afterChange' | 'beforeDelete' | 'afterDelete'> {
  return {
    beforeChange: [noteWhetherPublished],
    afterChange: [recordPublicChange],
    beforeDelete: [recordDependents],
    afterDelete: [recordDeletion],
  };
}

/** The same for a collection without drafts, whose every change may be seen in public. */
export function outboxHooksWithoutDrafts(): Pick<Hooks, 'afterChange' | 'beforeDelete' | 'afterDelete'> {
  return {
    afterChange: [
      async ({ collection, doc, operation, req }) => {
        if (operation === 'update') await record(collection.slug, String(doc.id), 'write', req);
      },
    ],
    beforeDelete: [recordDependents],
    afterDelete: [
      async ({ collection, id, req }) => {
        await record(collection.slug, String(id), 'delete', req);
      },
    ],
  };
}

const noteWhetherPublished: CollectionBeforeChangeHook = async ({ collection, context, data, originalDoc, req }) => {
  const id = originalDoc?.id;
  if (id) context[noteOf(collection.slug, id)] = await isPublished(collection.slug as CollectionSlug, id, req);
  return data;
};

/** A draft saved beside a published document changes nothing in public; taking the document back does. */
const recordPublicChange: CollectionAfterChangeHook = async ({ collection, context, doc, req }) => {
  const wasPublished = context[noteOf(collection.slug, doc.id)] === true;
  const isPublic = doc._status === 'published';
  const takenBack = wasPublished && !isPublic && !(await isPublished(collection.slug as CollectionSlug, doc.id, req));
  if (isPublic || takenBack) await record(collection.slug, String(doc.id), 'write', req);
  return doc;
};

/** Who refers to a document is known only before it is deleted: with it the database empties the references. */
const recordDependents: CollectionBeforeDeleteHook = async ({ collection: { slug }, id, req }) => {
  for (const { collection, where } of dependentsOf(slug, [String(id)])) {
    const { docs } = await req.payload.db.find({ collection, where, limit: 0, pagination: false, select: {}, req });
    for (const dependent of docs) await record(collection, String(dependent.id), 'write', req);
  }
};

const recordDeletion: CollectionAfterDeleteHook = async ({ collection, doc, id, req }) => {
  if (doc._status === 'published') await record(collection.slug, String(id), 'delete', req);
};

/** Whether the public row of a document, not its newest draft, is published. */
async function isPublished(collection: CollectionSlug, id: unknown, req: PayloadRequest): Promise<boolean> {
  const where = { and: [{ id: { equals: id } }, { _status: { equals: 'published' } }] };
  const { totalDocs } = await req.payload.db.count({ collection, where, req });
  return totalDocs > 0;
}

async function record(
  collectionSlug: string,
  documentId: string,
  operation: 'write' | 'delete',
  req: PayloadRequest,
): Promise<void> {
  await req.payload.db.create({
    collection: 'outbox' as CollectionSlug,
    data: { collectionSlug, documentId, operation, attempts: 0, savedBy: req.user ? String(req.user.id) : null },
    req,
  });
}

function noteOf(collection: string, id: unknown): string {
  return `published:${collection}:${String(id)}`;
}
