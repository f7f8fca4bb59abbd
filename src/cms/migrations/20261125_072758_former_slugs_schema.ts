import { type MigrateDownArgs, type MigrateUpArgs, sql } from '@payloadcms/db-postgres';

/** Former slugs are kept where other lists of texts are; who wants a new address asks for them by their text. */
export async function up({ db }: MigrateUpArgs): Promise<void> {
  await db.execute(sql`
    CREATE INDEX "events_texts_text_idx" ON "events_texts" USING btree ("text");
    CREATE INDEX "groups_texts_text_idx" ON "groups_texts" USING btree ("text");
    CREATE INDEX "places_texts_text_idx" ON "places_texts" USING btree ("text");
    CREATE INDEX "organisations_texts_text_idx" ON "organisations_texts" USING btree ("text");`);
}

export async function down({ db }: MigrateDownArgs): Promise<void> {
  await db.execute(sql`
    DROP INDEX "events_texts_text_idx";
    DROP INDEX "groups_texts_text_idx";
    DROP INDEX "places_texts_text_idx";
    DROP INDEX "organisations_texts_text_idx";`);
}
