import { type MigrateDownArgs, type MigrateUpArgs, sql } from '@payloadcms/db-postgres';

export async function up({ db }: MigrateUpArgs): Promise<void> {
  await db.execute(sql`
   CREATE TYPE "public"."_locales" AS ENUM('fi', 'sv', 'en', 'de');
  CREATE TYPE "public"."enum_events_schedules_weekdays" AS ENUM('MO', 'TU', 'WE', 'TH', 'FR', 'SA', 'SU');
  CREATE TYPE "public"."enum_events_schedules_exceptions_change" AS ENUM('skipped', 'cancelled', 'moved');
  CREATE TYPE "public"."enum_events_schedules_frequency" AS ENUM('once', 'weekly');
  CREATE TYPE "public"."enum_events_status" AS ENUM('draft', 'published');
  CREATE TYPE "public"."enum__events_v_version_schedules_weekdays" AS ENUM('MO', 'TU', 'WE', 'TH', 'FR', 'SA', 'SU');
  CREATE TYPE "public"."enum__events_v_version_schedules_exceptions_change" AS ENUM('skipped', 'cancelled', 'moved');
  CREATE TYPE "public"."enum__events_v_version_schedules_frequency" AS ENUM('once', 'weekly');
  CREATE TYPE "public"."enum__events_v_version_status" AS ENUM('draft', 'published');
  CREATE TYPE "public"."enum__events_v_published_locale" AS ENUM('fi', 'sv', 'en', 'de');
  CREATE TYPE "public"."enum_groups_schedules_weekdays" AS ENUM('MO', 'TU', 'WE', 'TH', 'FR', 'SA', 'SU');
  CREATE TYPE "public"."enum_groups_schedules_exceptions_change" AS ENUM('skipped', 'cancelled', 'moved');
  CREATE TYPE "public"."enum_groups_schedules_frequency" AS ENUM('once', 'weekly');
  CREATE TYPE "public"."enum_groups_status" AS ENUM('draft', 'published');
  CREATE TYPE "public"."enum__groups_v_version_schedules_weekdays" AS ENUM('MO', 'TU', 'WE', 'TH', 'FR', 'SA', 'SU');
  CREATE TYPE "public"."enum__groups_v_version_schedules_exceptions_change" AS ENUM('skipped', 'cancelled', 'moved');
  CREATE TYPE "public"."enum__groups_v_version_schedules_frequency" AS ENUM('once', 'weekly');
  CREATE TYPE "public"."enum__groups_v_version_status" AS ENUM('draft', 'published');
  CREATE TYPE "public"."enum__groups_v_published_locale" AS ENUM('fi', 'sv', 'en', 'de');
  CREATE TYPE "public"."enum_places_opening_hours_spans_weekdays" AS ENUM('MO', 'TU', 'WE', 'TH', 'FR', 'SA', 'SU');
  CREATE TYPE "public"."enum_places_opening_hours_state" AS ENUM('unknown', 'weekly', 'by-appointment', 'closed-for-now');
  CREATE TYPE "public"."enum_places_status" AS ENUM('draft', 'published');
  CREATE TYPE "public"."enum__places_v_version_opening_hours_spans_weekdays" AS ENUM('MO', 'TU', 'WE', 'TH', 'FR', 'SA', 'SU');
  CREATE TYPE "public"."enum__places_v_version_opening_hours_state" AS ENUM('unknown', 'weekly', 'by-appointment', 'closed-for-now');
  CREATE TYPE "public"."enum__places_v_version_status" AS ENUM('draft', 'published');
  CREATE TYPE "public"."enum__places_v_published_locale" AS ENUM('fi', 'sv', 'en', 'de');
  CREATE TYPE "public"."enum_organisations_status" AS ENUM('draft', 'published');
  CREATE TYPE "public"."enum__organisations_v_version_status" AS ENUM('draft', 'published');
  CREATE TYPE "public"."enum__organisations_v_published_locale" AS ENUM('fi', 'sv', 'en', 'de');
  CREATE TYPE "public"."enum_users_role" AS ENUM('administrator', 'coordinator', 'editor');
  CREATE TABLE "events_schedules_weekdays" (
  	"order" integer NOT NULL,
  	"parent_id" varchar NOT NULL,
  	"value" "enum_events_schedules_weekdays",
  	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL
  );
  
  CREATE TABLE "events_schedules_exceptions" (
  	"_order" integer NOT NULL,
  	"_parent_id" varchar NOT NULL,
  	"id" varchar PRIMARY KEY NOT NULL,
  	"date" varchar,
  	"change" "enum_events_schedules_exceptions_change" DEFAULT 'skipped',
  	"new_date" varchar,
  	"new_start_time" varchar,
  	"new_end_time" varchar
  );
  
  CREATE TABLE "events_schedules_exceptions_locales" (
  	"reason" varchar,
  	"id" serial PRIMARY KEY NOT NULL,
  	"_locale" "_locales" NOT NULL,
  	"_parent_id" varchar NOT NULL
  );
  
  CREATE TABLE "events_schedules" (
  	"_order" integer NOT NULL,
  	"_parent_id" uuid NOT NULL,
  	"id" varchar PRIMARY KEY NOT NULL,
  	"frequency" "enum_events_schedules_frequency" DEFAULT 'weekly',
  	"interval" numeric DEFAULT 1,
  	"start_date" varchar,
  	"end_date" varchar,
  	"start_time" varchar,
  	"end_time" varchar
  );
  
  CREATE TABLE "events" (
  	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
  	"municipality" varchar,
  	"place_id" uuid,
  	"threshold" jsonb DEFAULT '{}'::jsonb,
  	"accessibility" jsonb DEFAULT '{}'::jsonb,
  	"contact_phone" varchar,
  	"contact_email" varchar,
  	"website" varchar,
  	"image_id" uuid,
  	"organisation_id" uuid,
  	"checked" varchar,
  	"slug" varchar,
  	"sample" boolean DEFAULT false,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"_status" "enum_events_status" DEFAULT 'draft'
  );
  
  CREATE TABLE "events_locales" (
  	"name" varchar,
  	"summary" varchar,
  	"description" varchar,
  	"village" varchar,
  	"meeting_point" varchar,
  	"price" varchar,
  	"joining" varchar,
  	"first_visit_welcome" varchar,
  	"first_visit_what_happens" varchar,
  	"first_visit_how_long" varchar,
  	"first_visit_bring" varchar,
  	"contact_role" varchar,
  	"contact_hours" varchar,
  	"id" serial PRIMARY KEY NOT NULL,
  	"_locale" "_locales" NOT NULL,
  	"_parent_id" uuid NOT NULL
  );
  
  CREATE TABLE "events_texts" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"order" integer NOT NULL,
  	"parent_id" uuid NOT NULL,
  	"path" varchar NOT NULL,
  	"text" varchar
  );
  
  CREATE TABLE "_events_v_version_schedules_weekdays" (
  	"order" integer NOT NULL,
  	"parent_id" uuid NOT NULL,
  	"value" "enum__events_v_version_schedules_weekdays",
  	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL
  );
  
  CREATE TABLE "_events_v_version_schedules_exceptions" (
  	"_order" integer NOT NULL,
  	"_parent_id" uuid NOT NULL,
  	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
  	"date" varchar,
  	"change" "enum__events_v_version_schedules_exceptions_change" DEFAULT 'skipped',
  	"new_date" varchar,
  	"new_start_time" varchar,
  	"new_end_time" varchar,
  	"_uuid" varchar
  );
  
  CREATE TABLE "_events_v_version_schedules_exceptions_locales" (
  	"reason" varchar,
  	"id" serial PRIMARY KEY NOT NULL,
  	"_locale" "_locales" NOT NULL,
  	"_parent_id" uuid NOT NULL
  );
  
  CREATE TABLE "_events_v_version_schedules" (
  	"_order" integer NOT NULL,
  	"_parent_id" uuid NOT NULL,
  	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
  	"frequency" "enum__events_v_version_schedules_frequency" DEFAULT 'weekly',
  	"interval" numeric DEFAULT 1,
  	"start_date" varchar,
  	"end_date" varchar,
  	"start_time" varchar,
  	"end_time" varchar,
  	"_uuid" varchar
  );
  
  CREATE TABLE "_events_v" (
  	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
  	"parent_id" uuid,
  	"version_municipality" varchar,
  	"version_place_id" uuid,
  	"version_threshold" jsonb DEFAULT '{}'::jsonb,
  	"version_accessibility" jsonb DEFAULT '{}'::jsonb,
  	"version_contact_phone" varchar,
  	"version_contact_email" varchar,
  	"version_website" varchar,
  	"version_image_id" uuid,
  	"version_organisation_id" uuid,
  	"version_checked" varchar,
  	"version_slug" varchar,
  	"version_sample" boolean DEFAULT false,
  	"version_updated_at" timestamp(3) with time zone,
  	"version_created_at" timestamp(3) with time zone,
  	"version__status" "enum__events_v_version_status" DEFAULT 'draft',
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"snapshot" boolean,
  	"published_locale" "enum__events_v_published_locale",
  	"latest" boolean
  );
  
  CREATE TABLE "_events_v_locales" (
  	"version_name" varchar,
  	"version_summary" varchar,
  	"version_description" varchar,
  	"version_village" varchar,
  	"version_meeting_point" varchar,
  	"version_price" varchar,
  	"version_joining" varchar,
  	"version_first_visit_welcome" varchar,
  	"version_first_visit_what_happens" varchar,
  	"version_first_visit_how_long" varchar,
  	"version_first_visit_bring" varchar,
  	"version_contact_role" varchar,
  	"version_contact_hours" varchar,
  	"id" serial PRIMARY KEY NOT NULL,
  	"_locale" "_locales" NOT NULL,
  	"_parent_id" uuid NOT NULL
  );
  
  CREATE TABLE "_events_v_texts" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"order" integer NOT NULL,
  	"parent_id" uuid NOT NULL,
  	"path" varchar NOT NULL,
  	"text" varchar
  );
  
  CREATE TABLE "groups_schedules_weekdays" (
  	"order" integer NOT NULL,
  	"parent_id" varchar NOT NULL,
  	"value" "enum_groups_schedules_weekdays",
  	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL
  );
  
  CREATE TABLE "groups_schedules_exceptions" (
  	"_order" integer NOT NULL,
  	"_parent_id" varchar NOT NULL,
  	"id" varchar PRIMARY KEY NOT NULL,
  	"date" varchar,
  	"change" "enum_groups_schedules_exceptions_change" DEFAULT 'skipped',
  	"new_date" varchar,
  	"new_start_time" varchar,
  	"new_end_time" varchar
  );
  
  CREATE TABLE "groups_schedules_exceptions_locales" (
  	"reason" varchar,
  	"id" serial PRIMARY KEY NOT NULL,
  	"_locale" "_locales" NOT NULL,
  	"_parent_id" varchar NOT NULL
  );
  
  CREATE TABLE "groups_schedules" (
  	"_order" integer NOT NULL,
  	"_parent_id" uuid NOT NULL,
  	"id" varchar PRIMARY KEY NOT NULL,
  	"frequency" "enum_groups_schedules_frequency" DEFAULT 'weekly',
  	"interval" numeric DEFAULT 1,
  	"start_date" varchar,
  	"end_date" varchar,
  	"start_time" varchar,
  	"end_time" varchar
  );
  
  CREATE TABLE "groups" (
  	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
  	"municipality" varchar,
  	"place_id" uuid,
  	"threshold" jsonb DEFAULT '{}'::jsonb,
  	"accessibility" jsonb DEFAULT '{}'::jsonb,
  	"contact_phone" varchar,
  	"contact_email" varchar,
  	"website" varchar,
  	"image_id" uuid,
  	"organisation_id" uuid,
  	"checked" varchar,
  	"slug" varchar,
  	"sample" boolean DEFAULT false,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"_status" "enum_groups_status" DEFAULT 'draft'
  );
  
  CREATE TABLE "groups_locales" (
  	"name" varchar,
  	"summary" varchar,
  	"description" varchar,
  	"village" varchar,
  	"meeting_point" varchar,
  	"price" varchar,
  	"joining" varchar,
  	"first_visit_welcome" varchar,
  	"first_visit_what_happens" varchar,
  	"first_visit_how_long" varchar,
  	"first_visit_bring" varchar,
  	"contact_role" varchar,
  	"contact_hours" varchar,
  	"id" serial PRIMARY KEY NOT NULL,
  	"_locale" "_locales" NOT NULL,
  	"_parent_id" uuid NOT NULL
  );
  
  CREATE TABLE "groups_texts" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"order" integer NOT NULL,
  	"parent_id" uuid NOT NULL,
  	"path" varchar NOT NULL,
  	"text" varchar
  );
  
  CREATE TABLE "_groups_v_version_schedules_weekdays" (
  	"order" integer NOT NULL,
  	"parent_id" uuid NOT NULL,
  	"value" "enum__groups_v_version_schedules_weekdays",
  	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL
  );
  
  CREATE TABLE "_groups_v_version_schedules_exceptions" (
  	"_order" integer NOT NULL,
  	"_parent_id" uuid NOT NULL,
  	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
  	"date" varchar,
  	"change" "enum__groups_v_version_schedules_exceptions_change" DEFAULT 'skipped',
  	"new_date" varchar,
  	"new_start_time" varchar,
  	"new_end_time" varchar,
  	"_uuid" varchar
  );
  
  CREATE TABLE "_groups_v_version_schedules_exceptions_locales" (
  	"reason" varchar,
  	"id" serial PRIMARY KEY NOT NULL,
  	"_locale" "_locales" NOT NULL,
  	"_parent_id" uuid NOT NULL
  );
  
  CREATE TABLE "_groups_v_version_schedules" (
  	"_order" integer NOT NULL,
  	"_parent_id" uuid NOT NULL,
  	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
  	"frequency" "enum__groups_v_version_schedules_frequency" DEFAULT 'weekly',
  	"interval" numeric DEFAULT 1,
  	"start_date" varchar,
  	"end_date" varchar,
  	"start_time" varchar,
  	"end_time" varchar,
  	"_uuid" varchar
  );
  
  CREATE TABLE "_groups_v" (
  	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
  	"parent_id" uuid,
  	"version_municipality" varchar,
  	"version_place_id" uuid,
  	"version_threshold" jsonb DEFAULT '{}'::jsonb,
  	"version_accessibility" jsonb DEFAULT '{}'::jsonb,
  	"version_contact_phone" varchar,
  	"version_contact_email" varchar,
  	"version_website" varchar,
  	"version_image_id" uuid,
  	"version_organisation_id" uuid,
  	"version_checked" varchar,
  	"version_slug" varchar,
  	"version_sample" boolean DEFAULT false,
  	"version_updated_at" timestamp(3) with time zone,
  	"version_created_at" timestamp(3) with time zone,
  	"version__status" "enum__groups_v_version_status" DEFAULT 'draft',
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"snapshot" boolean,
  	"published_locale" "enum__groups_v_published_locale",
  	"latest" boolean
  );
  
  CREATE TABLE "_groups_v_locales" (
  	"version_name" varchar,
  	"version_summary" varchar,
  	"version_description" varchar,
  	"version_village" varchar,
  	"version_meeting_point" varchar,
  	"version_price" varchar,
  	"version_joining" varchar,
  	"version_first_visit_welcome" varchar,
  	"version_first_visit_what_happens" varchar,
  	"version_first_visit_how_long" varchar,
  	"version_first_visit_bring" varchar,
  	"version_contact_role" varchar,
  	"version_contact_hours" varchar,
  	"id" serial PRIMARY KEY NOT NULL,
  	"_locale" "_locales" NOT NULL,
  	"_parent_id" uuid NOT NULL
  );
  
  CREATE TABLE "_groups_v_texts" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"order" integer NOT NULL,
  	"parent_id" uuid NOT NULL,
  	"path" varchar NOT NULL,
  	"text" varchar
  );
  
  CREATE TABLE "places_opening_hours_spans_weekdays" (
  	"order" integer NOT NULL,
  	"parent_id" varchar NOT NULL,
  	"value" "enum_places_opening_hours_spans_weekdays",
  	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL
  );
  
  CREATE TABLE "places_opening_hours_spans" (
  	"_order" integer NOT NULL,
  	"_parent_id" uuid NOT NULL,
  	"id" varchar PRIMARY KEY NOT NULL,
  	"opens" varchar,
  	"closes" varchar
  );
  
  CREATE TABLE "places" (
  	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
  	"municipality" varchar,
  	"address_street" varchar,
  	"address_postal_code" varchar,
  	"address_city" varchar,
  	"position_latitude" numeric,
  	"position_longitude" numeric,
  	"opening_hours_state" "enum_places_opening_hours_state" DEFAULT 'unknown',
  	"threshold" jsonb DEFAULT '{}'::jsonb,
  	"accessibility" jsonb DEFAULT '{}'::jsonb,
  	"contact_phone" varchar,
  	"contact_email" varchar,
  	"website" varchar,
  	"image_id" uuid,
  	"organisation_id" uuid,
  	"checked" varchar,
  	"slug" varchar,
  	"sample" boolean DEFAULT false,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"_status" "enum_places_status" DEFAULT 'draft'
  );
  
  CREATE TABLE "places_locales" (
  	"name" varchar,
  	"summary" varchar,
  	"description" varchar,
  	"village" varchar,
  	"opening_hours_note" varchar,
  	"price" varchar,
  	"joining" varchar,
  	"first_visit_welcome" varchar,
  	"first_visit_what_happens" varchar,
  	"first_visit_how_long" varchar,
  	"first_visit_bring" varchar,
  	"contact_role" varchar,
  	"contact_hours" varchar,
  	"id" serial PRIMARY KEY NOT NULL,
  	"_locale" "_locales" NOT NULL,
  	"_parent_id" uuid NOT NULL
  );
  
  CREATE TABLE "places_texts" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"order" integer NOT NULL,
  	"parent_id" uuid NOT NULL,
  	"path" varchar NOT NULL,
  	"text" varchar
  );
  
  CREATE TABLE "_places_v_version_opening_hours_spans_weekdays" (
  	"order" integer NOT NULL,
  	"parent_id" uuid NOT NULL,
  	"value" "enum__places_v_version_opening_hours_spans_weekdays",
  	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL
  );
  
  CREATE TABLE "_places_v_version_opening_hours_spans" (
  	"_order" integer NOT NULL,
  	"_parent_id" uuid NOT NULL,
  	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
  	"opens" varchar,
  	"closes" varchar,
  	"_uuid" varchar
  );
  
  CREATE TABLE "_places_v" (
  	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
  	"parent_id" uuid,
  	"version_municipality" varchar,
  	"version_address_street" varchar,
  	"version_address_postal_code" varchar,
  	"version_address_city" varchar,
  	"version_position_latitude" numeric,
  	"version_position_longitude" numeric,
  	"version_opening_hours_state" "enum__places_v_version_opening_hours_state" DEFAULT 'unknown',
  	"version_threshold" jsonb DEFAULT '{}'::jsonb,
  	"version_accessibility" jsonb DEFAULT '{}'::jsonb,
  	"version_contact_phone" varchar,
  	"version_contact_email" varchar,
  	"version_website" varchar,
  	"version_image_id" uuid,
  	"version_organisation_id" uuid,
  	"version_checked" varchar,
  	"version_slug" varchar,
  	"version_sample" boolean DEFAULT false,
  	"version_updated_at" timestamp(3) with time zone,
  	"version_created_at" timestamp(3) with time zone,
  	"version__status" "enum__places_v_version_status" DEFAULT 'draft',
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"snapshot" boolean,
  	"published_locale" "enum__places_v_published_locale",
  	"latest" boolean
  );
  
  CREATE TABLE "_places_v_locales" (
  	"version_name" varchar,
  	"version_summary" varchar,
  	"version_description" varchar,
  	"version_village" varchar,
  	"version_opening_hours_note" varchar,
  	"version_price" varchar,
  	"version_joining" varchar,
  	"version_first_visit_welcome" varchar,
  	"version_first_visit_what_happens" varchar,
  	"version_first_visit_how_long" varchar,
  	"version_first_visit_bring" varchar,
  	"version_contact_role" varchar,
  	"version_contact_hours" varchar,
  	"id" serial PRIMARY KEY NOT NULL,
  	"_locale" "_locales" NOT NULL,
  	"_parent_id" uuid NOT NULL
  );
  
  CREATE TABLE "_places_v_texts" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"order" integer NOT NULL,
  	"parent_id" uuid NOT NULL,
  	"path" varchar NOT NULL,
  	"text" varchar
  );
  
  CREATE TABLE "media" (
  	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
  	"organisation_id" uuid NOT NULL,
  	"sample" boolean DEFAULT false,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"url" varchar,
  	"thumbnail_u_r_l" varchar,
  	"filename" varchar,
  	"mime_type" varchar,
  	"filesize" numeric,
  	"width" numeric,
  	"height" numeric,
  	"focal_x" numeric,
  	"focal_y" numeric,
  	"sizes_small_url" varchar,
  	"sizes_small_width" numeric,
  	"sizes_small_height" numeric,
  	"sizes_small_mime_type" varchar,
  	"sizes_small_filesize" numeric,
  	"sizes_small_filename" varchar,
  	"sizes_medium_url" varchar,
  	"sizes_medium_width" numeric,
  	"sizes_medium_height" numeric,
  	"sizes_medium_mime_type" varchar,
  	"sizes_medium_filesize" numeric,
  	"sizes_medium_filename" varchar
  );
  
  CREATE TABLE "media_locales" (
  	"alt" varchar NOT NULL,
  	"id" serial PRIMARY KEY NOT NULL,
  	"_locale" "_locales" NOT NULL,
  	"_parent_id" uuid NOT NULL
  );
  
  CREATE TABLE "organisations" (
  	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
  	"municipality" varchar,
  	"website" varchar,
  	"contact_phone" varchar,
  	"contact_email" varchar,
  	"slug" varchar,
  	"sample" boolean DEFAULT false,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"_status" "enum_organisations_status" DEFAULT 'draft'
  );
  
  CREATE TABLE "organisations_locales" (
  	"name" varchar,
  	"description" varchar,
  	"contact_role" varchar,
  	"contact_hours" varchar,
  	"id" serial PRIMARY KEY NOT NULL,
  	"_locale" "_locales" NOT NULL,
  	"_parent_id" uuid NOT NULL
  );
  
  CREATE TABLE "_organisations_v" (
  	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
  	"parent_id" uuid,
  	"version_municipality" varchar,
  	"version_website" varchar,
  	"version_contact_phone" varchar,
  	"version_contact_email" varchar,
  	"version_slug" varchar,
  	"version_sample" boolean DEFAULT false,
  	"version_updated_at" timestamp(3) with time zone,
  	"version_created_at" timestamp(3) with time zone,
  	"version__status" "enum__organisations_v_version_status" DEFAULT 'draft',
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"snapshot" boolean,
  	"published_locale" "enum__organisations_v_published_locale",
  	"latest" boolean
  );
  
  CREATE TABLE "_organisations_v_locales" (
  	"version_name" varchar,
  	"version_description" varchar,
  	"version_contact_role" varchar,
  	"version_contact_hours" varchar,
  	"id" serial PRIMARY KEY NOT NULL,
  	"_locale" "_locales" NOT NULL,
  	"_parent_id" uuid NOT NULL
  );
  
  CREATE TABLE "users_sessions" (
  	"_order" integer NOT NULL,
  	"_parent_id" uuid NOT NULL,
  	"id" varchar PRIMARY KEY NOT NULL,
  	"created_at" timestamp(3) with time zone,
  	"expires_at" timestamp(3) with time zone NOT NULL
  );
  
  CREATE TABLE "users" (
  	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
  	"name" varchar,
  	"role" "enum_users_role" DEFAULT 'editor' NOT NULL,
  	"municipality" varchar,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"email" varchar NOT NULL,
  	"reset_password_token" varchar,
  	"reset_password_expiration" timestamp(3) with time zone,
  	"salt" varchar,
  	"hash" varchar,
  	"reset_password_requested_at" timestamp(3) with time zone,
  	"login_attempts" numeric DEFAULT 0,
  	"lock_until" timestamp(3) with time zone
  );
  
  CREATE TABLE "users_rels" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"order" integer,
  	"parent_id" uuid NOT NULL,
  	"path" varchar NOT NULL,
  	"organisations_id" uuid
  );
  
  CREATE TABLE "outbox" (
  	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
  	"collection_slug" varchar NOT NULL,
  	"document_id" varchar NOT NULL,
  	"operation" varchar NOT NULL,
  	"attempts" numeric DEFAULT 0 NOT NULL,
  	"error" varchar,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL
  );
  
  CREATE TABLE "payload_kv" (
  	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
  	"key" varchar NOT NULL,
  	"data" jsonb NOT NULL
  );
  
  CREATE TABLE "payload_preferences" (
  	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
  	"key" varchar,
  	"value" jsonb,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL
  );
  
  CREATE TABLE "payload_preferences_rels" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"order" integer,
  	"parent_id" uuid NOT NULL,
  	"path" varchar NOT NULL,
  	"users_id" uuid
  );
  
  CREATE TABLE "payload_migrations" (
  	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
  	"name" varchar,
  	"batch" numeric,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL
  );
  
  ALTER TABLE "events_schedules_weekdays" ADD CONSTRAINT "events_schedules_weekdays_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."events_schedules"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "events_schedules_exceptions" ADD CONSTRAINT "events_schedules_exceptions_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."events_schedules"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "events_schedules_exceptions_locales" ADD CONSTRAINT "events_schedules_exceptions_locales_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."events_schedules_exceptions"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "events_schedules" ADD CONSTRAINT "events_schedules_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."events"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "events" ADD CONSTRAINT "events_place_id_places_id_fk" FOREIGN KEY ("place_id") REFERENCES "public"."places"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "events" ADD CONSTRAINT "events_image_id_media_id_fk" FOREIGN KEY ("image_id") REFERENCES "public"."media"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "events" ADD CONSTRAINT "events_organisation_id_organisations_id_fk" FOREIGN KEY ("organisation_id") REFERENCES "public"."organisations"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "events_locales" ADD CONSTRAINT "events_locales_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."events"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "events_texts" ADD CONSTRAINT "events_texts_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."events"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_events_v_version_schedules_weekdays" ADD CONSTRAINT "_events_v_version_schedules_weekdays_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."_events_v_version_schedules"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_events_v_version_schedules_exceptions" ADD CONSTRAINT "_events_v_version_schedules_exceptions_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_events_v_version_schedules"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_events_v_version_schedules_exceptions_locales" ADD CONSTRAINT "_events_v_version_schedules_exceptions_locales_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_events_v_version_schedules_exceptions"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_events_v_version_schedules" ADD CONSTRAINT "_events_v_version_schedules_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_events_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_events_v" ADD CONSTRAINT "_events_v_parent_id_events_id_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."events"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_events_v" ADD CONSTRAINT "_events_v_version_place_id_places_id_fk" FOREIGN KEY ("version_place_id") REFERENCES "public"."places"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_events_v" ADD CONSTRAINT "_events_v_version_image_id_media_id_fk" FOREIGN KEY ("version_image_id") REFERENCES "public"."media"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_events_v" ADD CONSTRAINT "_events_v_version_organisation_id_organisations_id_fk" FOREIGN KEY ("version_organisation_id") REFERENCES "public"."organisations"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_events_v_locales" ADD CONSTRAINT "_events_v_locales_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_events_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_events_v_texts" ADD CONSTRAINT "_events_v_texts_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."_events_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "groups_schedules_weekdays" ADD CONSTRAINT "groups_schedules_weekdays_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."groups_schedules"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "groups_schedules_exceptions" ADD CONSTRAINT "groups_schedules_exceptions_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."groups_schedules"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "groups_schedules_exceptions_locales" ADD CONSTRAINT "groups_schedules_exceptions_locales_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."groups_schedules_exceptions"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "groups_schedules" ADD CONSTRAINT "groups_schedules_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."groups"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "groups" ADD CONSTRAINT "groups_place_id_places_id_fk" FOREIGN KEY ("place_id") REFERENCES "public"."places"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "groups" ADD CONSTRAINT "groups_image_id_media_id_fk" FOREIGN KEY ("image_id") REFERENCES "public"."media"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "groups" ADD CONSTRAINT "groups_organisation_id_organisations_id_fk" FOREIGN KEY ("organisation_id") REFERENCES "public"."organisations"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "groups_locales" ADD CONSTRAINT "groups_locales_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."groups"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "groups_texts" ADD CONSTRAINT "groups_texts_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."groups"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_groups_v_version_schedules_weekdays" ADD CONSTRAINT "_groups_v_version_schedules_weekdays_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."_groups_v_version_schedules"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_groups_v_version_schedules_exceptions" ADD CONSTRAINT "_groups_v_version_schedules_exceptions_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_groups_v_version_schedules"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_groups_v_version_schedules_exceptions_locales" ADD CONSTRAINT "_groups_v_version_schedules_exceptions_locales_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_groups_v_version_schedules_exceptions"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_groups_v_version_schedules" ADD CONSTRAINT "_groups_v_version_schedules_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_groups_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_groups_v" ADD CONSTRAINT "_groups_v_parent_id_groups_id_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."groups"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_groups_v" ADD CONSTRAINT "_groups_v_version_place_id_places_id_fk" FOREIGN KEY ("version_place_id") REFERENCES "public"."places"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_groups_v" ADD CONSTRAINT "_groups_v_version_image_id_media_id_fk" FOREIGN KEY ("version_image_id") REFERENCES "public"."media"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_groups_v" ADD CONSTRAINT "_groups_v_version_organisation_id_organisations_id_fk" FOREIGN KEY ("version_organisation_id") REFERENCES "public"."organisations"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_groups_v_locales" ADD CONSTRAINT "_groups_v_locales_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_groups_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_groups_v_texts" ADD CONSTRAINT "_groups_v_texts_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."_groups_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "places_opening_hours_spans_weekdays" ADD CONSTRAINT "places_opening_hours_spans_weekdays_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."places_opening_hours_spans"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "places_opening_hours_spans" ADD CONSTRAINT "places_opening_hours_spans_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."places"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "places" ADD CONSTRAINT "places_image_id_media_id_fk" FOREIGN KEY ("image_id") REFERENCES "public"."media"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "places" ADD CONSTRAINT "places_organisation_id_organisations_id_fk" FOREIGN KEY ("organisation_id") REFERENCES "public"."organisations"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "places_locales" ADD CONSTRAINT "places_locales_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."places"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "places_texts" ADD CONSTRAINT "places_texts_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."places"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_places_v_version_opening_hours_spans_weekdays" ADD CONSTRAINT "_places_v_version_opening_hours_spans_weekdays_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."_places_v_version_opening_hours_spans"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_places_v_version_opening_hours_spans" ADD CONSTRAINT "_places_v_version_opening_hours_spans_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_places_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_places_v" ADD CONSTRAINT "_places_v_parent_id_places_id_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."places"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_places_v" ADD CONSTRAINT "_places_v_version_image_id_media_id_fk" FOREIGN KEY ("version_image_id") REFERENCES "public"."media"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_places_v" ADD CONSTRAINT "_places_v_version_organisation_id_organisations_id_fk" FOREIGN KEY ("version_organisation_id") REFERENCES "public"."organisations"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_places_v_locales" ADD CONSTRAINT "_places_v_locales_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_places_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_places_v_texts" ADD CONSTRAINT "_places_v_texts_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."_places_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "media" ADD CONSTRAINT "media_organisation_id_organisations_id_fk" FOREIGN KEY ("organisation_id") REFERENCES "public"."organisations"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "media_locales" ADD CONSTRAINT "media_locales_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."media"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "organisations_locales" ADD CONSTRAINT "organisations_locales_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."organisations"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_organisations_v" ADD CONSTRAINT "_organisations_v_parent_id_organisations_id_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."organisations"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_organisations_v_locales" ADD CONSTRAINT "_organisations_v_locales_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_organisations_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "users_sessions" ADD CONSTRAINT "users_sessions_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."users"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "users_rels" ADD CONSTRAINT "users_rels_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."users"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "users_rels" ADD CONSTRAINT "users_rels_organisations_fk" FOREIGN KEY ("organisations_id") REFERENCES "public"."organisations"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "payload_preferences_rels" ADD CONSTRAINT "payload_preferences_rels_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."payload_preferences"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "payload_preferences_rels" ADD CONSTRAINT "payload_preferences_rels_users_fk" FOREIGN KEY ("users_id") REFERENCES "public"."users"("id") ON DELETE cascade ON UPDATE no action;
  CREATE INDEX "events_schedules_weekdays_order_idx" ON "events_schedules_weekdays" USING btree ("order");
  CREATE INDEX "events_schedules_weekdays_parent_idx" ON "events_schedules_weekdays" USING btree ("parent_id");
  CREATE INDEX "events_schedules_exceptions_order_idx" ON "events_schedules_exceptions" USING btree ("_order");
  CREATE INDEX "events_schedules_exceptions_parent_id_idx" ON "events_schedules_exceptions" USING btree ("_parent_id");
  CREATE UNIQUE INDEX "events_schedules_exceptions_locales_locale_parent_id_unique" ON "events_schedules_exceptions_locales" USING btree ("_locale","_parent_id");
  CREATE INDEX "events_schedules_order_idx" ON "events_schedules" USING btree ("_order");
  CREATE INDEX "events_schedules_parent_id_idx" ON "events_schedules" USING btree ("_parent_id");
  CREATE INDEX "events_municipality_idx" ON "events" USING btree ("municipality");
  CREATE INDEX "events_place_idx" ON "events" USING btree ("place_id");
  CREATE INDEX "events_image_idx" ON "events" USING btree ("image_id");
  CREATE INDEX "events_organisation_idx" ON "events" USING btree ("organisation_id");
  CREATE UNIQUE INDEX "events_slug_idx" ON "events" USING btree ("slug");
  CREATE INDEX "events_updated_at_idx" ON "events" USING btree ("updated_at");
  CREATE INDEX "events_created_at_idx" ON "events" USING btree ("created_at");
  CREATE INDEX "events__status_idx" ON "events" USING btree ("_status");
  CREATE UNIQUE INDEX "events_locales_locale_parent_id_unique" ON "events_locales" USING btree ("_locale","_parent_id");
  CREATE INDEX "events_texts_order_parent" ON "events_texts" USING btree ("order","parent_id");
  CREATE INDEX "_events_v_version_schedules_weekdays_order_idx" ON "_events_v_version_schedules_weekdays" USING btree ("order");
  CREATE INDEX "_events_v_version_schedules_weekdays_parent_idx" ON "_events_v_version_schedules_weekdays" USING btree ("parent_id");
  CREATE INDEX "_events_v_version_schedules_exceptions_order_idx" ON "_events_v_version_schedules_exceptions" USING btree ("_order");
  CREATE INDEX "_events_v_version_schedules_exceptions_parent_id_idx" ON "_events_v_version_schedules_exceptions" USING btree ("_parent_id");
  CREATE UNIQUE INDEX "_events_v_version_schedules_exceptions_locales_locale_parent" ON "_events_v_version_schedules_exceptions_locales" USING btree ("_locale","_parent_id");
  CREATE INDEX "_events_v_version_schedules_order_idx" ON "_events_v_version_schedules" USING btree ("_order");
  CREATE INDEX "_events_v_version_schedules_parent_id_idx" ON "_events_v_version_schedules" USING btree ("_parent_id");
  CREATE INDEX "_events_v_parent_idx" ON "_events_v" USING btree ("parent_id");
  CREATE INDEX "_events_v_version_version_municipality_idx" ON "_events_v" USING btree ("version_municipality");
  CREATE INDEX "_events_v_version_version_place_idx" ON "_events_v" USING btree ("version_place_id");
  CREATE INDEX "_events_v_version_version_image_idx" ON "_events_v" USING btree ("version_image_id");
  CREATE INDEX "_events_v_version_version_organisation_idx" ON "_events_v" USING btree ("version_organisation_id");
  CREATE INDEX "_events_v_version_version_slug_idx" ON "_events_v" USING btree ("version_slug");
  CREATE INDEX "_events_v_version_version_updated_at_idx" ON "_events_v" USING btree ("version_updated_at");
  CREATE INDEX "_events_v_version_version_created_at_idx" ON "_events_v" USING btree ("version_created_at");
  CREATE INDEX "_events_v_version_version__status_idx" ON "_events_v" USING btree ("version__status");
  CREATE INDEX "_events_v_created_at_idx" ON "_events_v" USING btree ("created_at");
  CREATE INDEX "_events_v_updated_at_idx" ON "_events_v" USING btree ("updated_at");
  CREATE INDEX "_events_v_snapshot_idx" ON "_events_v" USING btree ("snapshot");
  CREATE INDEX "_events_v_published_locale_idx" ON "_events_v" USING btree ("published_locale");
  CREATE INDEX "_events_v_latest_idx" ON "_events_v" USING btree ("latest");
  CREATE UNIQUE INDEX "_events_v_locales_locale_parent_id_unique" ON "_events_v_locales" USING btree ("_locale","_parent_id");
  CREATE INDEX "_events_v_texts_order_parent" ON "_events_v_texts" USING btree ("order","parent_id");
  CREATE INDEX "groups_schedules_weekdays_order_idx" ON "groups_schedules_weekdays" USING btree ("order");
  CREATE INDEX "groups_schedules_weekdays_parent_idx" ON "groups_schedules_weekdays" USING btree ("parent_id");
  CREATE INDEX "groups_schedules_exceptions_order_idx" ON "groups_schedules_exceptions" USING btree ("_order");
  CREATE INDEX "groups_schedules_exceptions_parent_id_idx" ON "groups_schedules_exceptions" USING btree ("_parent_id");
  CREATE UNIQUE INDEX "groups_schedules_exceptions_locales_locale_parent_id_unique" ON "groups_schedules_exceptions_locales" USING btree ("_locale","_parent_id");
  CREATE INDEX "groups_schedules_order_idx" ON "groups_schedules" USING btree ("_order");
  CREATE INDEX "groups_schedules_parent_id_idx" ON "groups_schedules" USING btree ("_parent_id");
  CREATE INDEX "groups_municipality_idx" ON "groups" USING btree ("municipality");
  CREATE INDEX "groups_place_idx" ON "groups" USING btree ("place_id");
  CREATE INDEX "groups_image_idx" ON "groups" USING btree ("image_id");
  CREATE INDEX "groups_organisation_idx" ON "groups" USING btree ("organisation_id");
  CREATE UNIQUE INDEX "groups_slug_idx" ON "groups" USING btree ("slug");
  CREATE INDEX "groups_updated_at_idx" ON "groups" USING btree ("updated_at");
  CREATE INDEX "groups_created_at_idx" ON "groups" USING btree ("created_at");
  CREATE INDEX "groups__status_idx" ON "groups" USING btree ("_status");
  CREATE UNIQUE INDEX "groups_locales_locale_parent_id_unique" ON "groups_locales" USING btree ("_locale","_parent_id");
  CREATE INDEX "groups_texts_order_parent" ON "groups_texts" USING btree ("order","parent_id");
  CREATE INDEX "_groups_v_version_schedules_weekdays_order_idx" ON "_groups_v_version_schedules_weekdays" USING btree ("order");
  CREATE INDEX "_groups_v_version_schedules_weekdays_parent_idx" ON "_groups_v_version_schedules_weekdays" USING btree ("parent_id");
  CREATE INDEX "_groups_v_version_schedules_exceptions_order_idx" ON "_groups_v_version_schedules_exceptions" USING btree ("_order");
  CREATE INDEX "_groups_v_version_schedules_exceptions_parent_id_idx" ON "_groups_v_version_schedules_exceptions" USING btree ("_parent_id");
  CREATE UNIQUE INDEX "_groups_v_version_schedules_exceptions_locales_locale_parent" ON "_groups_v_version_schedules_exceptions_locales" USING btree ("_locale","_parent_id");
  CREATE INDEX "_groups_v_version_schedules_order_idx" ON "_groups_v_version_schedules" USING btree ("_order");
  CREATE INDEX "_groups_v_version_schedules_parent_id_idx" ON "_groups_v_version_schedules" USING btree ("_parent_id");
  CREATE INDEX "_groups_v_parent_idx" ON "_groups_v" USING btree ("parent_id");
  CREATE INDEX "_groups_v_version_version_municipality_idx" ON "_groups_v" USING btree ("version_municipality");
  CREATE INDEX "_groups_v_version_version_place_idx" ON "_groups_v" USING btree ("version_place_id");
  CREATE INDEX "_groups_v_version_version_image_idx" ON "_groups_v" USING btree ("version_image_id");
  CREATE INDEX "_groups_v_version_version_organisation_idx" ON "_groups_v" USING btree ("version_organisation_id");
  CREATE INDEX "_groups_v_version_version_slug_idx" ON "_groups_v" USING btree ("version_slug");
  CREATE INDEX "_groups_v_version_version_updated_at_idx" ON "_groups_v" USING btree ("version_updated_at");
  CREATE INDEX "_groups_v_version_version_created_at_idx" ON "_groups_v" USING btree ("version_created_at");
  CREATE INDEX "_groups_v_version_version__status_idx" ON "_groups_v" USING btree ("version__status");
  CREATE INDEX "_groups_v_created_at_idx" ON "_groups_v" USING btree ("created_at");
  CREATE INDEX "_groups_v_updated_at_idx" ON "_groups_v" USING btree ("updated_at");
  CREATE INDEX "_groups_v_snapshot_idx" ON "_groups_v" USING btree ("snapshot");
  CREATE INDEX "_groups_v_published_locale_idx" ON "_groups_v" USING btree ("published_locale");
  CREATE INDEX "_groups_v_latest_idx" ON "_groups_v" USING btree ("latest");
  CREATE UNIQUE INDEX "_groups_v_locales_locale_parent_id_unique" ON "_groups_v_locales" USING btree ("_locale","_parent_id");
  CREATE INDEX "_groups_v_texts_order_parent" ON "_groups_v_texts" USING btree ("order","parent_id");
  CREATE INDEX "places_opening_hours_spans_weekdays_order_idx" ON "places_opening_hours_spans_weekdays" USING btree ("order");
  CREATE INDEX "places_opening_hours_spans_weekdays_parent_idx" ON "places_opening_hours_spans_weekdays" USING btree ("parent_id");
  CREATE INDEX "places_opening_hours_spans_order_idx" ON "places_opening_hours_spans" USING btree ("_order");
  CREATE INDEX "places_opening_hours_spans_parent_id_idx" ON "places_opening_hours_spans" USING btree ("_parent_id");
  CREATE INDEX "places_municipality_idx" ON "places" USING btree ("municipality");
  CREATE INDEX "places_image_idx" ON "places" USING btree ("image_id");
  CREATE INDEX "places_organisation_idx" ON "places" USING btree ("organisation_id");
  CREATE UNIQUE INDEX "places_slug_idx" ON "places" USING btree ("slug");
  CREATE INDEX "places_updated_at_idx" ON "places" USING btree ("updated_at");
  CREATE INDEX "places_created_at_idx" ON "places" USING btree ("created_at");
  CREATE INDEX "places__status_idx" ON "places" USING btree ("_status");
  CREATE UNIQUE INDEX "places_locales_locale_parent_id_unique" ON "places_locales" USING btree ("_locale","_parent_id");
  CREATE INDEX "places_texts_order_parent" ON "places_texts" USING btree ("order","parent_id");
  CREATE INDEX "_places_v_version_opening_hours_spans_weekdays_order_idx" ON "_places_v_version_opening_hours_spans_weekdays" USING btree ("order");
  CREATE INDEX "_places_v_version_opening_hours_spans_weekdays_parent_idx" ON "_places_v_version_opening_hours_spans_weekdays" USING btree ("parent_id");
  CREATE INDEX "_places_v_version_opening_hours_spans_order_idx" ON "_places_v_version_opening_hours_spans" USING btree ("_order");
  CREATE INDEX "_places_v_version_opening_hours_spans_parent_id_idx" ON "_places_v_version_opening_hours_spans" USING btree ("_parent_id");
  CREATE INDEX "_places_v_parent_idx" ON "_places_v" USING btree ("parent_id");
  CREATE INDEX "_places_v_version_version_municipality_idx" ON "_places_v" USING btree ("version_municipality");
  CREATE INDEX "_places_v_version_version_image_idx" ON "_places_v" USING btree ("version_image_id");
  CREATE INDEX "_places_v_version_version_organisation_idx" ON "_places_v" USING btree ("version_organisation_id");
  CREATE INDEX "_places_v_version_version_slug_idx" ON "_places_v" USING btree ("version_slug");
  CREATE INDEX "_places_v_version_version_updated_at_idx" ON "_places_v" USING btree ("version_updated_at");
  CREATE INDEX "_places_v_version_version_created_at_idx" ON "_places_v" USING btree ("version_created_at");
  CREATE INDEX "_places_v_version_version__status_idx" ON "_places_v" USING btree ("version__status");
  CREATE INDEX "_places_v_created_at_idx" ON "_places_v" USING btree ("created_at");
  CREATE INDEX "_places_v_updated_at_idx" ON "_places_v" USING btree ("updated_at");
  CREATE INDEX "_places_v_snapshot_idx" ON "_places_v" USING btree ("snapshot");
  CREATE INDEX "_places_v_published_locale_idx" ON "_places_v" USING btree ("published_locale");
  CREATE INDEX "_places_v_latest_idx" ON "_places_v" USING btree ("latest");
  CREATE UNIQUE INDEX "_places_v_locales_locale_parent_id_unique" ON "_places_v_locales" USING btree ("_locale","_parent_id");
  CREATE INDEX "_places_v_texts_order_parent" ON "_places_v_texts" USING btree ("order","parent_id");
  CREATE INDEX "media_organisation_idx" ON "media" USING btree ("organisation_id");
  CREATE INDEX "media_updated_at_idx" ON "media" USING btree ("updated_at");
  CREATE INDEX "media_created_at_idx" ON "media" USING btree ("created_at");
  CREATE UNIQUE INDEX "media_filename_idx" ON "media" USING btree ("filename");
  CREATE INDEX "media_sizes_small_sizes_small_filename_idx" ON "media" USING btree ("sizes_small_filename");
  CREATE INDEX "media_sizes_medium_sizes_medium_filename_idx" ON "media" USING btree ("sizes_medium_filename");
  CREATE UNIQUE INDEX "media_locales_locale_parent_id_unique" ON "media_locales" USING btree ("_locale","_parent_id");
  CREATE INDEX "organisations_municipality_idx" ON "organisations" USING btree ("municipality");
  CREATE UNIQUE INDEX "organisations_slug_idx" ON "organisations" USING btree ("slug");
  CREATE INDEX "organisations_updated_at_idx" ON "organisations" USING btree ("updated_at");
  CREATE INDEX "organisations_created_at_idx" ON "organisations" USING btree ("created_at");
  CREATE INDEX "organisations__status_idx" ON "organisations" USING btree ("_status");
  CREATE UNIQUE INDEX "organisations_locales_locale_parent_id_unique" ON "organisations_locales" USING btree ("_locale","_parent_id");
  CREATE INDEX "_organisations_v_parent_idx" ON "_organisations_v" USING btree ("parent_id");
  CREATE INDEX "_organisations_v_version_version_municipality_idx" ON "_organisations_v" USING btree ("version_municipality");
  CREATE INDEX "_organisations_v_version_version_slug_idx" ON "_organisations_v" USING btree ("version_slug");
  CREATE INDEX "_organisations_v_version_version_updated_at_idx" ON "_organisations_v" USING btree ("version_updated_at");
  CREATE INDEX "_organisations_v_version_version_created_at_idx" ON "_organisations_v" USING btree ("version_created_at");
  CREATE INDEX "_organisations_v_version_version__status_idx" ON "_organisations_v" USING btree ("version__status");
  CREATE INDEX "_organisations_v_created_at_idx" ON "_organisations_v" USING btree ("created_at");
  CREATE INDEX "_organisations_v_updated_at_idx" ON "_organisations_v" USING btree ("updated_at");
  CREATE INDEX "_organisations_v_snapshot_idx" ON "_organisations_v" USING btree ("snapshot");
  CREATE INDEX "_organisations_v_published_locale_idx" ON "_organisations_v" USING btree ("published_locale");
  CREATE INDEX "_organisations_v_latest_idx" ON "_organisations_v" USING btree ("latest");
  CREATE UNIQUE INDEX "_organisations_v_locales_locale_parent_id_unique" ON "_organisations_v_locales" USING btree ("_locale","_parent_id");
  CREATE INDEX "users_sessions_order_idx" ON "users_sessions" USING btree ("_order");
  CREATE INDEX "users_sessions_parent_id_idx" ON "users_sessions" USING btree ("_parent_id");
  CREATE INDEX "users_municipality_idx" ON "users" USING btree ("municipality");
  CREATE INDEX "users_updated_at_idx" ON "users" USING btree ("updated_at");
  CREATE INDEX "users_created_at_idx" ON "users" USING btree ("created_at");
  CREATE UNIQUE INDEX "users_email_idx" ON "users" USING btree ("email");
  CREATE INDEX "users_rels_order_idx" ON "users_rels" USING btree ("order");
  CREATE INDEX "users_rels_parent_idx" ON "users_rels" USING btree ("parent_id");
  CREATE INDEX "users_rels_path_idx" ON "users_rels" USING btree ("path");
  CREATE INDEX "users_rels_organisations_id_idx" ON "users_rels" USING btree ("organisations_id");
  CREATE INDEX "outbox_document_id_idx" ON "outbox" USING btree ("document_id");
  CREATE INDEX "outbox_updated_at_idx" ON "outbox" USING btree ("updated_at");
  CREATE INDEX "outbox_created_at_idx" ON "outbox" USING btree ("created_at");
  CREATE UNIQUE INDEX "payload_kv_key_idx" ON "payload_kv" USING btree ("key");
  CREATE INDEX "payload_preferences_key_idx" ON "payload_preferences" USING btree ("key");
  CREATE INDEX "payload_preferences_updated_at_idx" ON "payload_preferences" USING btree ("updated_at");
  CREATE INDEX "payload_preferences_created_at_idx" ON "payload_preferences" USING btree ("created_at");
  CREATE INDEX "payload_preferences_rels_order_idx" ON "payload_preferences_rels" USING btree ("order");
  CREATE INDEX "payload_preferences_rels_parent_idx" ON "payload_preferences_rels" USING btree ("parent_id");
  CREATE INDEX "payload_preferences_rels_path_idx" ON "payload_preferences_rels" USING btree ("path");
  CREATE INDEX "payload_preferences_rels_users_id_idx" ON "payload_preferences_rels" USING btree ("users_id");
  CREATE INDEX "payload_migrations_updated_at_idx" ON "payload_migrations" USING btree ("updated_at");
  CREATE INDEX "payload_migrations_created_at_idx" ON "payload_migrations" USING btree ("created_at");`);
}

export async function down({ db }: MigrateDownArgs): Promise<void> {
  await db.execute(sql`
   DROP TABLE "events_schedules_weekdays" CASCADE;
  DROP TABLE "events_schedules_exceptions" CASCADE;
  DROP TABLE "events_schedules_exceptions_locales" CASCADE;
  DROP TABLE "events_schedules" CASCADE;
  DROP TABLE "events" CASCADE;
  DROP TABLE "events_locales" CASCADE;
  DROP TABLE "events_texts" CASCADE;
  DROP TABLE "_events_v_version_schedules_weekdays" CASCADE;
  DROP TABLE "_events_v_version_schedules_exceptions" CASCADE;
  DROP TABLE "_events_v_version_schedules_exceptions_locales" CASCADE;
  DROP TABLE "_events_v_version_schedules" CASCADE;
  DROP TABLE "_events_v" CASCADE;
  DROP TABLE "_events_v_locales" CASCADE;
  DROP TABLE "_events_v_texts" CASCADE;
  DROP TABLE "groups_schedules_weekdays" CASCADE;
  DROP TABLE "groups_schedules_exceptions" CASCADE;
  DROP TABLE "groups_schedules_exceptions_locales" CASCADE;
  DROP TABLE "groups_schedules" CASCADE;
  DROP TABLE "groups" CASCADE;
  DROP TABLE "groups_locales" CASCADE;
  DROP TABLE "groups_texts" CASCADE;
  DROP TABLE "_groups_v_version_schedules_weekdays" CASCADE;
  DROP TABLE "_groups_v_version_schedules_exceptions" CASCADE;
  DROP TABLE "_groups_v_version_schedules_exceptions_locales" CASCADE;
  DROP TABLE "_groups_v_version_schedules" CASCADE;
  DROP TABLE "_groups_v" CASCADE;
  DROP TABLE "_groups_v_locales" CASCADE;
  DROP TABLE "_groups_v_texts" CASCADE;
  DROP TABLE "places_opening_hours_spans_weekdays" CASCADE;
  DROP TABLE "places_opening_hours_spans" CASCADE;
  DROP TABLE "places" CASCADE;
  DROP TABLE "places_locales" CASCADE;
  DROP TABLE "places_texts" CASCADE;
  DROP TABLE "_places_v_version_opening_hours_spans_weekdays" CASCADE;
  DROP TABLE "_places_v_version_opening_hours_spans" CASCADE;
  DROP TABLE "_places_v" CASCADE;
  DROP TABLE "_places_v_locales" CASCADE;
  DROP TABLE "_places_v_texts" CASCADE;
  DROP TABLE "media" CASCADE;
  DROP TABLE "media_locales" CASCADE;
  DROP TABLE "organisations" CASCADE;
  DROP TABLE "organisations_locales" CASCADE;
  DROP TABLE "_organisations_v" CASCADE;
  DROP TABLE "_organisations_v_locales" CASCADE;
  DROP TABLE "users_sessions" CASCADE;
  DROP TABLE "users" CASCADE;
  DROP TABLE "users_rels" CASCADE;
  DROP TABLE "outbox" CASCADE;
  DROP TABLE "payload_kv" CASCADE;
  DROP TABLE "payload_preferences" CASCADE;
  DROP TABLE "payload_preferences_rels" CASCADE;
  DROP TABLE "payload_migrations" CASCADE;
  DROP TYPE "public"."_locales";
  DROP TYPE "public"."enum_events_schedules_weekdays";
  DROP TYPE "public"."enum_events_schedules_exceptions_change";
  DROP TYPE "public"."enum_events_schedules_frequency";
  DROP TYPE "public"."enum_events_status";
  DROP TYPE "public"."enum__events_v_version_schedules_weekdays";
  DROP TYPE "public"."enum__events_v_version_schedules_exceptions_change";
  DROP TYPE "public"."enum__events_v_version_schedules_frequency";
  DROP TYPE "public"."enum__events_v_version_status";
  DROP TYPE "public"."enum__events_v_published_locale";
  DROP TYPE "public"."enum_groups_schedules_weekdays";
  DROP TYPE "public"."enum_groups_schedules_exceptions_change";
  DROP TYPE "public"."enum_groups_schedules_frequency";
  DROP TYPE "public"."enum_groups_status";
  DROP TYPE "public"."enum__groups_v_version_schedules_weekdays";
  DROP TYPE "public"."enum__groups_v_version_schedules_exceptions_change";
  DROP TYPE "public"."enum__groups_v_version_schedules_frequency";
  DROP TYPE "public"."enum__groups_v_version_status";
  DROP TYPE "public"."enum__groups_v_published_locale";
  DROP TYPE "public"."enum_places_opening_hours_spans_weekdays";
  DROP TYPE "public"."enum_places_opening_hours_state";
  DROP TYPE "public"."enum_places_status";
  DROP TYPE "public"."enum__places_v_version_opening_hours_spans_weekdays";
  DROP TYPE "public"."enum__places_v_version_opening_hours_state";
  DROP TYPE "public"."enum__places_v_version_status";
  DROP TYPE "public"."enum__places_v_published_locale";
  DROP TYPE "public"."enum_organisations_status";
  DROP TYPE "public"."enum__organisations_v_version_status";
  DROP TYPE "public"."enum__organisations_v_published_locale";
  DROP TYPE "public"."enum_users_role";`);
}
