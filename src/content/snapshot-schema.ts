import { z } from 'zod';
import { municipalitiesSchema, publicHolidaysSchema, regionSchema, taxonomySchema } from './region-schema.ts';
import { id, matching, translated } from './schema-parts.ts';
import { snapshotEvent, snapshotGroup, snapshotOrganisation, snapshotPlace } from './snapshot-listing-schema.ts';
import { instant } from './snapshot-schedule-schema.ts';

const editorialPage = z.strictObject({
  id,
  slug: translated,
  title: translated,
  description: translated,
  body: translated.describe('Markdown.'),
});

/** A snapshot in a file, as `writeSnapshot` writes it and as one may write it by hand. */
export const snapshotFileSchema = z
  .strictObject({
    format: z.literal(3).describe('The version of this format.'),
    snapshot: z.strictObject({
      at: instant.describe('The moment it tells of: pages show the day and the dates as they are then.'),
      siteUrl: matching(/^https?:\/\/[^/]+$/, 'content.wants.site-url').describe('Without a slash at the end.'),
      region: regionSchema.omit({ pages: true }).extend({
        municipalities: municipalitiesSchema,
        taxonomy: taxonomySchema,
        publicHolidays: publicHolidaysSchema,
        pages: z.array(editorialPage),
      }),
      organisations: z.array(snapshotOrganisation),
      places: z.array(snapshotPlace),
      groups: z.array(snapshotGroup),
      events: z.array(snapshotEvent),
    }),
  })
  .describe('All that is published at one moment, with the region it stands in.');

export type SnapshotFile = z.infer<typeof snapshotFileSchema>;

/** The same as JSON Schema, draft 2020-12: `docs/snapshot.schema.json`. */
export const snapshotJsonSchema = (): object => z.toJSONSchema(snapshotFileSchema, { io: 'input', reused: 'ref' });
