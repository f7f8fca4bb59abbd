import { type MigrateDownArgs, type MigrateUpArgs, sql } from '@payloadcms/db-postgres';

/** See `parent-indexes.ts`. */
export async function up({ db }: MigrateUpArgs): Promise<void> {
  await db.execute(sql`
    CREATE INDEX "events_schedules_exceptions_locales_parent" ON "events_schedules_exceptions_locales" USING btree ("_parent_id");
    CREATE INDEX "events_schedules_locales_parent" ON "events_schedules_locales" USING btree ("_parent_id");
    CREATE INDEX "events_locales_parent" ON "events_locales" USING btree ("_parent_id");
    CREATE INDEX "events_texts_parent" ON "events_texts" USING btree ("parent_id");
    CREATE INDEX "events_numbers_parent" ON "events_numbers" USING btree ("parent_id");
    CREATE INDEX "_events_v_version_schedules_exceptions_locales_parent" ON "_events_v_version_schedules_exceptions_locales" USING btree ("_parent_id");
    CREATE INDEX "_events_v_version_schedules_locales_parent" ON "_events_v_version_schedules_locales" USING btree ("_parent_id");
    CREATE INDEX "_events_v_locales_parent" ON "_events_v_locales" USING btree ("_parent_id");
    CREATE INDEX "_events_v_texts_parent" ON "_events_v_texts" USING btree ("parent_id");
    CREATE INDEX "_events_v_numbers_parent" ON "_events_v_numbers" USING btree ("parent_id");
    CREATE INDEX "groups_schedules_exceptions_locales_parent" ON "groups_schedules_exceptions_locales" USING btree ("_parent_id");
    CREATE INDEX "groups_schedules_locales_parent" ON "groups_schedules_locales" USING btree ("_parent_id");
    CREATE INDEX "groups_locales_parent" ON "groups_locales" USING btree ("_parent_id");
    CREATE INDEX "groups_texts_parent" ON "groups_texts" USING btree ("parent_id");
    CREATE INDEX "groups_numbers_parent" ON "groups_numbers" USING btree ("parent_id");
    CREATE INDEX "_groups_v_version_schedules_exceptions_locales_parent" ON "_groups_v_version_schedules_exceptions_locales" USING btree ("_parent_id");
    CREATE INDEX "_groups_v_version_schedules_locales_parent" ON "_groups_v_version_schedules_locales" USING btree ("_parent_id");
    CREATE INDEX "_groups_v_locales_parent" ON "_groups_v_locales" USING btree ("_parent_id");
    CREATE INDEX "_groups_v_texts_parent" ON "_groups_v_texts" USING btree ("parent_id");
    CREATE INDEX "_groups_v_numbers_parent" ON "_groups_v_numbers" USING btree ("parent_id");
    CREATE INDEX "places_opening_hours_seasons_locales_parent" ON "places_opening_hours_seasons_locales" USING btree ("_parent_id");
    CREATE INDEX "places_opening_hours_exceptional_days_locales_parent" ON "places_opening_hours_exceptional_days_locales" USING btree ("_parent_id");
    CREATE INDEX "places_locales_parent" ON "places_locales" USING btree ("_parent_id");
    CREATE INDEX "places_texts_parent" ON "places_texts" USING btree ("parent_id");
    CREATE INDEX "_places_v_version_opening_hours_seasons_locales_parent" ON "_places_v_version_opening_hours_seasons_locales" USING btree ("_parent_id");
    CREATE INDEX "_places_v_version_opening_hours_exceptional_days_locales_parent" ON "_places_v_version_opening_hours_exceptional_days_locales" USING btree ("_parent_id");
    CREATE INDEX "_places_v_locales_parent" ON "_places_v_locales" USING btree ("_parent_id");
    CREATE INDEX "_places_v_texts_parent" ON "_places_v_texts" USING btree ("parent_id");
    CREATE INDEX "media_locales_parent" ON "media_locales" USING btree ("_parent_id");
    CREATE INDEX "organisations_links_locales_parent" ON "organisations_links_locales" USING btree ("_parent_id");
    CREATE INDEX "organisations_locales_parent" ON "organisations_locales" USING btree ("_parent_id");
    CREATE INDEX "organisations_texts_parent" ON "organisations_texts" USING btree ("parent_id");
    CREATE INDEX "_organisations_v_version_links_locales_parent" ON "_organisations_v_version_links_locales" USING btree ("_parent_id");
    CREATE INDEX "_organisations_v_locales_parent" ON "_organisations_v_locales" USING btree ("_parent_id");
    CREATE INDEX "_organisations_v_texts_parent" ON "_organisations_v_texts" USING btree ("parent_id");`);
}

export async function down({ db }: MigrateDownArgs): Promise<void> {
  await db.execute(sql`
    DROP INDEX "events_schedules_exceptions_locales_parent";
    DROP INDEX "events_schedules_locales_parent";
    DROP INDEX "events_locales_parent";
    DROP INDEX "events_texts_parent";
    DROP INDEX "events_numbers_parent";
    DROP INDEX "_events_v_version_schedules_exceptions_locales_parent";
    DROP INDEX "_events_v_version_schedules_locales_parent";
    DROP INDEX "_events_v_locales_parent";
    DROP INDEX "_events_v_texts_parent";
    DROP INDEX "_events_v_numbers_parent";
    DROP INDEX "groups_schedules_exceptions_locales_parent";
    DROP INDEX "groups_schedules_locales_parent";
    DROP INDEX "groups_locales_parent";
    DROP INDEX "groups_texts_parent";
    DROP INDEX "groups_numbers_parent";
    DROP INDEX "_groups_v_version_schedules_exceptions_locales_parent";
    DROP INDEX "_groups_v_version_schedules_locales_parent";
    DROP INDEX "_groups_v_locales_parent";
    DROP INDEX "_groups_v_texts_parent";
    DROP INDEX "_groups_v_numbers_parent";
    DROP INDEX "places_opening_hours_seasons_locales_parent";
    DROP INDEX "places_opening_hours_exceptional_days_locales_parent";
    DROP INDEX "places_locales_parent";
    DROP INDEX "places_texts_parent";
    DROP INDEX "_places_v_version_opening_hours_seasons_locales_parent";
    DROP INDEX "_places_v_version_opening_hours_exceptional_days_locales_parent";
    DROP INDEX "_places_v_locales_parent";
    DROP INDEX "_places_v_texts_parent";
    DROP INDEX "media_locales_parent";
    DROP INDEX "organisations_links_locales_parent";
    DROP INDEX "organisations_locales_parent";
    DROP INDEX "organisations_texts_parent";
    DROP INDEX "_organisations_v_version_links_locales_parent";
    DROP INDEX "_organisations_v_locales_parent";
    DROP INDEX "_organisations_v_texts_parent";`);
}
