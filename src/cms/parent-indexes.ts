import type { postgresAdapter } from '@payloadcms/db-postgres';

type Hook = NonNullable<Parameters<typeof postgresAdapter>[0]['beforeSchemaInit']>[number];

/**
 * Gives every table that holds parts of documents (their texts by language, rows within rows) an index by the document
 * they belong to. Payload's own begin with the language or the position, so that PostgreSQL would go through the texts
 * of all documents for each one that is read.
 */
export const indexParents: Hook = ({ adapter, schema }) => {
  for (const { columns, indexes = {}, name: table } of Object.values(adapter.rawTables)) {
    const parent = ['_parentID', 'parent'].find((column) => columns[column]?.name.endsWith('parent_id'));
    if (!parent || Object.values(indexes).some(({ on }) => [on].flat()[0] === parent)) continue;
    indexes.ofParent = { name: `${table}_parent`, on: parent };
  }
  return schema;
};
