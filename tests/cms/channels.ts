import type { CollectionSlug, Where } from 'payload';
import type { Cms } from './open-cms.ts';

/** Somebody who asks: the same person for the REST API (a token) and for the Local API (a user). */
export type Person = { readonly name: string; readonly token: string | null; readonly user: object | null };

export type Attempt =
  | {
      readonly kind: 'find' | 'count';
      readonly collection: CollectionSlug;
      readonly where?: Where;
      readonly draft?: boolean;
    }
  | {
      readonly kind: 'read' | 'delete' | 'versions' | 'version' | 'restore' | 'duplicate';
      readonly collection: CollectionSlug;
      readonly id: string;
      readonly draft?: boolean;
    }
  | { readonly kind: 'create'; readonly collection: CollectionSlug; readonly data: object; readonly draft?: boolean }
  | {
      readonly kind: 'update';
      readonly collection: CollectionSlug;
      readonly id: string;
      readonly data: object;
      readonly draft?: boolean;
    }
  | { readonly kind: 'update-many'; readonly collection: CollectionSlug; readonly where: Where; readonly data: object }
  | { readonly kind: 'delete-many'; readonly collection: CollectionSlug; readonly where: Where };

/** What came of it: whether it was done, and the documents that came back or were touched. */
type Outcome = {
  readonly done: boolean;
  readonly docs: readonly Record<string, unknown>[];
  readonly total: number;
};

export type Channel = (cms: Cms, person: Person, attempt: Attempt) => Promise<Outcome>;

const refused: Outcome = { done: false, docs: [], total: 0 };

/** The REST API, as a browser or a program outside asks it. */
export const rest: Channel = async (cms, { token }, attempt) => {
  const { method, path, body } = restRequest(attempt);
  const response = await cms.request(method, path, { token, ...(body ? { body } : {}) });
  if (response.status >= 500) throw new Error(`${method} ${path} gave ${response.status}: ${await response.text()}`);
  return response.ok ? outcomeOf(await response.json()) : refused;
};

/** The Local API with the person's own rights, as code of ours would ask it. */
export const local: Channel = async (cms, { user }, attempt) => {
  try {
    return outcomeOf(await askLocally(cms, user, attempt));
  } catch (error) {
    const status = (error as { status?: number }).status;
    if (status === undefined || status >= 500) throw error;
    return refused;
  }
};

function restRequest(attempt: Attempt): { method: string; path: string; body?: object } {
  const root = `/${attempt.collection}`;
  const query = (parameters: Record<string, string>) => {
    const draft: Record<string, string> = 'draft' in attempt && attempt.draft ? { draft: 'true' } : {};
    return `?${new URLSearchParams({ depth: '0', ...draft, ...parameters })}`;
  };
  switch (attempt.kind) {
    case 'find':
      return { method: 'GET', path: `${root}${query({ limit: '100', ...whereParameters(attempt.where) })}` };
    case 'count':
      return { method: 'GET', path: `${root}/count${query(whereParameters(attempt.where))}` };
    case 'read':
      return { method: 'GET', path: `${root}/${attempt.id}${query({})}` };
    case 'versions':
      return { method: 'GET', path: `${root}/versions${query({ 'where[parent][equals]': attempt.id })}` };
    case 'version':
      return { method: 'GET', path: `${root}/versions/${attempt.id}${query({})}` };
    case 'restore':
      return { method: 'POST', path: `${root}/versions/${attempt.id}${query({})}` };
    case 'duplicate':
      return { method: 'POST', path: `${root}/${attempt.id}/duplicate${query({})}`, body: {} };
    case 'create':
      return { method: 'POST', path: `${root}${query({})}`, body: attempt.data };
    case 'update':
      return { method: 'PATCH', path: `${root}/${attempt.id}${query({})}`, body: attempt.data };
    case 'delete':
      return { method: 'DELETE', path: `${root}/${attempt.id}` };
    case 'update-many':
      return { method: 'PATCH', path: `${root}${query(whereParameters(attempt.where))}`, body: attempt.data };
    case 'delete-many':
      return { method: 'DELETE', path: `${root}${query(whereParameters(attempt.where))}` };
  }
}

async function askLocally({ payload }: Cms, user: object | null, attempt: Attempt): Promise<unknown> {
  const { collection } = attempt;
  const draft = 'draft' in attempt && attempt.draft === true;
  const shared = { collection, overrideAccess: false, user: user as never, depth: 0 } as const;
  const where = 'where' in attempt && attempt.where ? { where: attempt.where } : {};
  switch (attempt.kind) {
    case 'find':
      return payload.find({ ...shared, ...where, draft, limit: 100 } as never);
    case 'count':
      return payload.count({ ...shared, ...where });
    case 'read':
      return payload.findByID({ ...shared, id: attempt.id, draft } as never);
    case 'versions':
      return payload.findVersions({ ...shared, where: { parent: { equals: attempt.id } } });
    case 'version':
      return payload.findVersionByID({ ...shared, id: attempt.id });
    case 'restore':
      return payload.restoreVersion({ ...shared, id: attempt.id });
    case 'duplicate':
      return payload.duplicate({ ...shared, id: attempt.id } as never);
    case 'create':
      return payload.create({ ...shared, data: attempt.data, draft } as never);
    case 'update':
      return payload.update({ ...shared, id: attempt.id, data: attempt.data, draft } as never);
    case 'delete':
      return payload.delete({ ...shared, id: attempt.id });
    case 'update-many':
      return payload.update({ ...shared, where: attempt.where, data: attempt.data } as never);
    case 'delete-many':
      return payload.delete({ ...shared, where: attempt.where });
  }
}

function outcomeOf(answer: unknown): Outcome {
  const found = answer as {
    docs?: Record<string, unknown>[];
    doc?: Record<string, unknown>;
    totalDocs?: number;
    id?: string;
  };
  if (Array.isArray(found.docs)) return { done: true, docs: found.docs, total: found.totalDocs ?? found.docs.length };
  const doc = found.doc ?? (found.id === undefined ? null : (found as Record<string, unknown>));
  return { done: true, docs: doc ? [doc] : [], total: found.totalDocs ?? (doc ? 1 : 0) };
}

function whereParameters(where: Where | undefined): Record<string, string> {
  const parameters: Record<string, string> = {};
  for (const [path, condition] of Object.entries(where ?? {}))
    for (const [operator, value] of Object.entries(condition as Record<string, unknown>))
      parameters[`where[${path}][${operator}]`] = String(value);
  return parameters;
}
