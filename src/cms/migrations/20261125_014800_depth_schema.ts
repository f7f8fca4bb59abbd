import { type MigrateDownArgs, type MigrateUpArgs, sql } from '@payloadcms/db-postgres';
import { carryBack, carryOver } from './carry/listing-in-depth.ts';

export async function up({ db }: MigrateUpArgs): Promise<void> {
  await db.execute(sql`
  CREATE TYPE "public"."enum_events_schedules_ordinals" AS ENUM('1', '2', '3', '4', '-1');
  CREATE TYPE "public"."enum_events_schedules_months" AS ENUM('1', '2', '3', '4', '5', '6', '7', '8', '9', '10', '11', '12');
  CREATE TYPE "public"."enum_events_schedules_repeats" AS ENUM('once', 'daily', 'weekly', 'monthly', 'yearly');
  CREATE TYPE "public"."enum_events_schedules_monthly_by" AS ENUM('weekday', 'day');
  CREATE TYPE "public"."enum_events_attendance" AS ENUM('in-person', 'online', 'phone', 'at-home');
  CREATE TYPE "public"."enum_events_machine_translated" AS ENUM('fi', 'sv', 'en', 'de');
  CREATE TYPE "public"."enum_events_area_scope" AS ENUM('own', 'municipalities', 'region', 'online');
  CREATE TYPE "public"."enum_events_status_state" AS ENUM('scheduled', 'cancelled', 'postponed', 'ended');
  CREATE TYPE "public"."enum_events_price_kind" AS ENUM('unknown', 'free', 'voluntary', 'amount');
  CREATE TYPE "public"."enum_events_joining_kind" AS ENUM('unknown', 'just-come', 'tell-beforehand', 'sign-up', 'full');
  CREATE TYPE "public"."enum_events_contact_privacy" AS ENUM('shown', 'form', 'hidden');
  CREATE TYPE "public"."enum_events_checked_by" AS ENUM('organisation', 'municipality', 'service');
  CREATE TYPE "public"."enum__events_v_version_schedules_ordinals" AS ENUM('1', '2', '3', '4', '-1');
  CREATE TYPE "public"."enum__events_v_version_schedules_months" AS ENUM('1', '2', '3', '4', '5', '6', '7', '8', '9', '10', '11', '12');
  CREATE TYPE "public"."enum__events_v_version_schedules_repeats" AS ENUM('once', 'daily', 'weekly', 'monthly', 'yearly');
  CREATE TYPE "public"."enum__events_v_version_schedules_monthly_by" AS ENUM('weekday', 'day');
  CREATE TYPE "public"."enum__events_v_version_attendance" AS ENUM('in-person', 'online', 'phone', 'at-home');
  CREATE TYPE "public"."enum__events_v_version_machine_translated" AS ENUM('fi', 'sv', 'en', 'de');
  CREATE TYPE "public"."enum__events_v_version_area_scope" AS ENUM('own', 'municipalities', 'region', 'online');
  CREATE TYPE "public"."enum__events_v_version_status_state" AS ENUM('scheduled', 'cancelled', 'postponed', 'ended');
  CREATE TYPE "public"."enum__events_v_version_price_kind" AS ENUM('unknown', 'free', 'voluntary', 'amount');
  CREATE TYPE "public"."enum__events_v_version_joining_kind" AS ENUM('unknown', 'just-come', 'tell-beforehand', 'sign-up', 'full');
  CREATE TYPE "public"."enum__events_v_version_contact_privacy" AS ENUM('shown', 'form', 'hidden');
  CREATE TYPE "public"."enum__events_v_version_checked_by" AS ENUM('organisation', 'municipality', 'service');
  CREATE TYPE "public"."enum_groups_schedules_ordinals" AS ENUM('1', '2', '3', '4', '-1');
  CREATE TYPE "public"."enum_groups_schedules_months" AS ENUM('1', '2', '3', '4', '5', '6', '7', '8', '9', '10', '11', '12');
  CREATE TYPE "public"."enum_groups_schedules_repeats" AS ENUM('once', 'daily', 'weekly', 'monthly', 'yearly');
  CREATE TYPE "public"."enum_groups_schedules_monthly_by" AS ENUM('weekday', 'day');
  CREATE TYPE "public"."enum_groups_attendance" AS ENUM('in-person', 'online', 'phone', 'at-home');
  CREATE TYPE "public"."enum_groups_machine_translated" AS ENUM('fi', 'sv', 'en', 'de');
  CREATE TYPE "public"."enum_groups_area_scope" AS ENUM('own', 'municipalities', 'region', 'online');
  CREATE TYPE "public"."enum_groups_status_state" AS ENUM('scheduled', 'cancelled', 'postponed', 'ended');
  CREATE TYPE "public"."enum_groups_price_kind" AS ENUM('unknown', 'free', 'voluntary', 'amount');
  CREATE TYPE "public"."enum_groups_joining_kind" AS ENUM('unknown', 'just-come', 'tell-beforehand', 'sign-up', 'full');
  CREATE TYPE "public"."enum_groups_contact_privacy" AS ENUM('shown', 'form', 'hidden');
  CREATE TYPE "public"."enum_groups_checked_by" AS ENUM('organisation', 'municipality', 'service');
  CREATE TYPE "public"."enum__groups_v_version_schedules_ordinals" AS ENUM('1', '2', '3', '4', '-1');
  CREATE TYPE "public"."enum__groups_v_version_schedules_months" AS ENUM('1', '2', '3', '4', '5', '6', '7', '8', '9', '10', '11', '12');
  CREATE TYPE "public"."enum__groups_v_version_schedules_repeats" AS ENUM('once', 'daily', 'weekly', 'monthly', 'yearly');
  CREATE TYPE "public"."enum__groups_v_version_schedules_monthly_by" AS ENUM('weekday', 'day');
  CREATE TYPE "public"."enum__groups_v_version_attendance" AS ENUM('in-person', 'online', 'phone', 'at-home');
  CREATE TYPE "public"."enum__groups_v_version_machine_translated" AS ENUM('fi', 'sv', 'en', 'de');
  CREATE TYPE "public"."enum__groups_v_version_area_scope" AS ENUM('own', 'municipalities', 'region', 'online');
  CREATE TYPE "public"."enum__groups_v_version_status_state" AS ENUM('scheduled', 'cancelled', 'postponed', 'ended');
  CREATE TYPE "public"."enum__groups_v_version_price_kind" AS ENUM('unknown', 'free', 'voluntary', 'amount');
  CREATE TYPE "public"."enum__groups_v_version_joining_kind" AS ENUM('unknown', 'just-come', 'tell-beforehand', 'sign-up', 'full');
  CREATE TYPE "public"."enum__groups_v_version_contact_privacy" AS ENUM('shown', 'form', 'hidden');
  CREATE TYPE "public"."enum__groups_v_version_checked_by" AS ENUM('organisation', 'municipality', 'service');
  CREATE TYPE "public"."enum_places_attendance" AS ENUM('in-person', 'online', 'phone', 'at-home');
  CREATE TYPE "public"."enum_places_machine_translated" AS ENUM('fi', 'sv', 'en', 'de');
  CREATE TYPE "public"."enum_places_area_scope" AS ENUM('own', 'municipalities', 'region', 'online');
  CREATE TYPE "public"."enum_places_opening_hours_public_holidays" AS ENUM('unknown', 'closed', 'open');
  CREATE TYPE "public"."enum_places_price_kind" AS ENUM('unknown', 'free', 'voluntary', 'amount');
  CREATE TYPE "public"."enum_places_joining_kind" AS ENUM('unknown', 'just-come', 'tell-beforehand', 'sign-up', 'full');
  CREATE TYPE "public"."enum_places_contact_privacy" AS ENUM('shown', 'form', 'hidden');
  CREATE TYPE "public"."enum_places_checked_by" AS ENUM('organisation', 'municipality', 'service');
  CREATE TYPE "public"."enum__places_v_version_attendance" AS ENUM('in-person', 'online', 'phone', 'at-home');
  CREATE TYPE "public"."enum__places_v_version_machine_translated" AS ENUM('fi', 'sv', 'en', 'de');
  CREATE TYPE "public"."enum__places_v_version_area_scope" AS ENUM('own', 'municipalities', 'region', 'online');
  CREATE TYPE "public"."enum__places_v_version_opening_hours_public_holidays" AS ENUM('unknown', 'closed', 'open');
  CREATE TYPE "public"."enum__places_v_version_price_kind" AS ENUM('unknown', 'free', 'voluntary', 'amount');
  CREATE TYPE "public"."enum__places_v_version_joining_kind" AS ENUM('unknown', 'just-come', 'tell-beforehand', 'sign-up', 'full');
  CREATE TYPE "public"."enum__places_v_version_contact_privacy" AS ENUM('shown', 'form', 'hidden');
  CREATE TYPE "public"."enum__places_v_version_checked_by" AS ENUM('organisation', 'municipality', 'service');
  CREATE TYPE "public"."enum_organisations_sector" AS ENUM('association', 'parish', 'municipality', 'county', 'project', 'company', 'other');
  CREATE TYPE "public"."enum_organisations_contact_privacy" AS ENUM('shown', 'form', 'hidden');
  CREATE TYPE "public"."enum__organisations_v_version_sector" AS ENUM('association', 'parish', 'municipality', 'county', 'project', 'company', 'other');
  CREATE TYPE "public"."enum__organisations_v_version_contact_privacy" AS ENUM('shown', 'form', 'hidden');
  ALTER TYPE "public"."enum_events_schedules_exceptions_change" ADD VALUE 'online';
  ALTER TYPE "public"."enum__events_v_version_schedules_exceptions_change" ADD VALUE 'online';
  ALTER TYPE "public"."enum_groups_schedules_exceptions_change" ADD VALUE 'online';
  ALTER TYPE "public"."enum__groups_v_version_schedules_exceptions_change" ADD VALUE 'online';
  CREATE TABLE "events_schedules_ordinals" (
    "order" integer NOT NULL,
    "parent_id" varchar NOT NULL,
    "value" "enum_events_schedules_ordinals",
    "id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL
  );
  
  CREATE TABLE "events_schedules_months" (
    "order" integer NOT NULL,
    "parent_id" varchar NOT NULL,
    "value" "enum_events_schedules_months",
    "id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL
  );
  
  CREATE TABLE "events_schedules_extra_dates" (
    "_order" integer NOT NULL,
    "_parent_id" varchar NOT NULL,
    "id" varchar PRIMARY KEY NOT NULL,
    "date" varchar,
    "start_time" varchar,
    "end_time" varchar
  );
  
  CREATE TABLE "events_schedules_locales" (
    "note" varchar,
    "id" serial PRIMARY KEY NOT NULL,
    "_locale" "_locales" NOT NULL,
    "_parent_id" varchar NOT NULL
  );
  
  CREATE TABLE "events_attendance" (
    "order" integer NOT NULL,
    "parent_id" uuid NOT NULL,
    "value" "enum_events_attendance",
    "id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL
  );
  
  CREATE TABLE "events_machine_translated" (
    "order" integer NOT NULL,
    "parent_id" uuid NOT NULL,
    "value" "enum_events_machine_translated",
    "id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL
  );
  
  CREATE TABLE "events_numbers" (
    "id" serial PRIMARY KEY NOT NULL,
    "number" numeric,
    "order" integer NOT NULL,
    "parent_id" uuid NOT NULL,
    "path" varchar NOT NULL
  );
  
  CREATE TABLE "_events_v_version_schedules_ordinals" (
    "order" integer NOT NULL,
    "parent_id" uuid NOT NULL,
    "value" "enum__events_v_version_schedules_ordinals",
    "id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL
  );
  
  CREATE TABLE "_events_v_version_schedules_months" (
    "order" integer NOT NULL,
    "parent_id" uuid NOT NULL,
    "value" "enum__events_v_version_schedules_months",
    "id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL
  );
  
  CREATE TABLE "_events_v_version_schedules_extra_dates" (
    "_order" integer NOT NULL,
    "_parent_id" uuid NOT NULL,
    "id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
    "date" varchar,
    "start_time" varchar,
    "end_time" varchar,
    "_uuid" varchar
  );
  
  CREATE TABLE "_events_v_version_schedules_locales" (
    "note" varchar,
    "id" serial PRIMARY KEY NOT NULL,
    "_locale" "_locales" NOT NULL,
    "_parent_id" uuid NOT NULL
  );
  
  CREATE TABLE "_events_v_version_attendance" (
    "order" integer NOT NULL,
    "parent_id" uuid NOT NULL,
    "value" "enum__events_v_version_attendance",
    "id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL
  );
  
  CREATE TABLE "_events_v_version_machine_translated" (
    "order" integer NOT NULL,
    "parent_id" uuid NOT NULL,
    "value" "enum__events_v_version_machine_translated",
    "id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL
  );
  
  CREATE TABLE "_events_v_numbers" (
    "id" serial PRIMARY KEY NOT NULL,
    "number" numeric,
    "order" integer NOT NULL,
    "parent_id" uuid NOT NULL,
    "path" varchar NOT NULL
  );
  
  CREATE TABLE "groups_schedules_ordinals" (
    "order" integer NOT NULL,
    "parent_id" varchar NOT NULL,
    "value" "enum_groups_schedules_ordinals",
    "id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL
  );
  
  CREATE TABLE "groups_schedules_months" (
    "order" integer NOT NULL,
    "parent_id" varchar NOT NULL,
    "value" "enum_groups_schedules_months",
    "id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL
  );
  
  CREATE TABLE "groups_schedules_extra_dates" (
    "_order" integer NOT NULL,
    "_parent_id" varchar NOT NULL,
    "id" varchar PRIMARY KEY NOT NULL,
    "date" varchar,
    "start_time" varchar,
    "end_time" varchar
  );
  
  CREATE TABLE "groups_schedules_locales" (
    "note" varchar,
    "id" serial PRIMARY KEY NOT NULL,
    "_locale" "_locales" NOT NULL,
    "_parent_id" varchar NOT NULL
  );
  
  CREATE TABLE "groups_attendance" (
    "order" integer NOT NULL,
    "parent_id" uuid NOT NULL,
    "value" "enum_groups_attendance",
    "id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL
  );
  
  CREATE TABLE "groups_machine_translated" (
    "order" integer NOT NULL,
    "parent_id" uuid NOT NULL,
    "value" "enum_groups_machine_translated",
    "id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL
  );
  
  CREATE TABLE "groups_numbers" (
    "id" serial PRIMARY KEY NOT NULL,
    "number" numeric,
    "order" integer NOT NULL,
    "parent_id" uuid NOT NULL,
    "path" varchar NOT NULL
  );
  
  CREATE TABLE "_groups_v_version_schedules_ordinals" (
    "order" integer NOT NULL,
    "parent_id" uuid NOT NULL,
    "value" "enum__groups_v_version_schedules_ordinals",
    "id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL
  );
  
  CREATE TABLE "_groups_v_version_schedules_months" (
    "order" integer NOT NULL,
    "parent_id" uuid NOT NULL,
    "value" "enum__groups_v_version_schedules_months",
    "id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL
  );
  
  CREATE TABLE "_groups_v_version_schedules_extra_dates" (
    "_order" integer NOT NULL,
    "_parent_id" uuid NOT NULL,
    "id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
    "date" varchar,
    "start_time" varchar,
    "end_time" varchar,
    "_uuid" varchar
  );
  
  CREATE TABLE "_groups_v_version_schedules_locales" (
    "note" varchar,
    "id" serial PRIMARY KEY NOT NULL,
    "_locale" "_locales" NOT NULL,
    "_parent_id" uuid NOT NULL
  );
  
  CREATE TABLE "_groups_v_version_attendance" (
    "order" integer NOT NULL,
    "parent_id" uuid NOT NULL,
    "value" "enum__groups_v_version_attendance",
    "id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL
  );
  
  CREATE TABLE "_groups_v_version_machine_translated" (
    "order" integer NOT NULL,
    "parent_id" uuid NOT NULL,
    "value" "enum__groups_v_version_machine_translated",
    "id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL
  );
  
  CREATE TABLE "_groups_v_numbers" (
    "id" serial PRIMARY KEY NOT NULL,
    "number" numeric,
    "order" integer NOT NULL,
    "parent_id" uuid NOT NULL,
    "path" varchar NOT NULL
  );
  
  CREATE TABLE "places_opening_hours_seasons_spans" (
    "_order" integer NOT NULL,
    "_parent_id" varchar NOT NULL,
    "id" varchar PRIMARY KEY NOT NULL,
    "opens" varchar,
    "closes" varchar
  );
  
  CREATE TABLE "places_opening_hours_seasons" (
    "_order" integer NOT NULL,
    "_parent_id" uuid NOT NULL,
    "id" varchar PRIMARY KEY NOT NULL,
    "from" varchar,
    "to" varchar
  );
  
  CREATE TABLE "places_opening_hours_seasons_locales" (
    "name" varchar,
    "id" serial PRIMARY KEY NOT NULL,
    "_locale" "_locales" NOT NULL,
    "_parent_id" varchar NOT NULL
  );
  
  CREATE TABLE "places_opening_hours_exceptional_days_spans" (
    "_order" integer NOT NULL,
    "_parent_id" varchar NOT NULL,
    "id" varchar PRIMARY KEY NOT NULL,
    "opens" varchar,
    "closes" varchar
  );
  
  CREATE TABLE "places_opening_hours_exceptional_days" (
    "_order" integer NOT NULL,
    "_parent_id" uuid NOT NULL,
    "id" varchar PRIMARY KEY NOT NULL,
    "from" varchar,
    "to" varchar
  );
  
  CREATE TABLE "places_opening_hours_exceptional_days_locales" (
    "reason" varchar,
    "id" serial PRIMARY KEY NOT NULL,
    "_locale" "_locales" NOT NULL,
    "_parent_id" varchar NOT NULL
  );
  
  CREATE TABLE "places_attendance" (
    "order" integer NOT NULL,
    "parent_id" uuid NOT NULL,
    "value" "enum_places_attendance",
    "id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL
  );
  
  CREATE TABLE "places_machine_translated" (
    "order" integer NOT NULL,
    "parent_id" uuid NOT NULL,
    "value" "enum_places_machine_translated",
    "id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL
  );
  
  CREATE TABLE "_places_v_version_opening_hours_seasons_spans" (
    "_order" integer NOT NULL,
    "_parent_id" uuid NOT NULL,
    "id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
    "opens" varchar,
    "closes" varchar,
    "_uuid" varchar
  );
  
  CREATE TABLE "_places_v_version_opening_hours_seasons" (
    "_order" integer NOT NULL,
    "_parent_id" uuid NOT NULL,
    "id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
    "from" varchar,
    "to" varchar,
    "_uuid" varchar
  );
  
  CREATE TABLE "_places_v_version_opening_hours_seasons_locales" (
    "name" varchar,
    "id" serial PRIMARY KEY NOT NULL,
    "_locale" "_locales" NOT NULL,
    "_parent_id" uuid NOT NULL
  );
  
  CREATE TABLE "_places_v_version_opening_hours_exceptional_days_spans" (
    "_order" integer NOT NULL,
    "_parent_id" uuid NOT NULL,
    "id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
    "opens" varchar,
    "closes" varchar,
    "_uuid" varchar
  );
  
  CREATE TABLE "_places_v_version_opening_hours_exceptional_days" (
    "_order" integer NOT NULL,
    "_parent_id" uuid NOT NULL,
    "id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
    "from" varchar,
    "to" varchar,
    "_uuid" varchar
  );
  
  CREATE TABLE "_places_v_version_opening_hours_exceptional_days_locales" (
    "reason" varchar,
    "id" serial PRIMARY KEY NOT NULL,
    "_locale" "_locales" NOT NULL,
    "_parent_id" uuid NOT NULL
  );
  
  CREATE TABLE "_places_v_version_attendance" (
    "order" integer NOT NULL,
    "parent_id" uuid NOT NULL,
    "value" "enum__places_v_version_attendance",
    "id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL
  );
  
  CREATE TABLE "_places_v_version_machine_translated" (
    "order" integer NOT NULL,
    "parent_id" uuid NOT NULL,
    "value" "enum__places_v_version_machine_translated",
    "id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL
  );
  
  CREATE TABLE "organisations_links" (
    "_order" integer NOT NULL,
    "_parent_id" uuid NOT NULL,
    "id" varchar PRIMARY KEY NOT NULL,
    "url" varchar
  );
  
  CREATE TABLE "organisations_links_locales" (
    "label" varchar,
    "id" serial PRIMARY KEY NOT NULL,
    "_locale" "_locales" NOT NULL,
    "_parent_id" varchar NOT NULL
  );
  
  CREATE TABLE "organisations_texts" (
    "id" serial PRIMARY KEY NOT NULL,
    "order" integer NOT NULL,
    "parent_id" uuid NOT NULL,
    "path" varchar NOT NULL,
    "text" varchar
  );
  
  CREATE TABLE "_organisations_v_version_links" (
    "_order" integer NOT NULL,
    "_parent_id" uuid NOT NULL,
    "id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
    "url" varchar,
    "_uuid" varchar
  );
  
  CREATE TABLE "_organisations_v_version_links_locales" (
    "label" varchar,
    "id" serial PRIMARY KEY NOT NULL,
    "_locale" "_locales" NOT NULL,
    "_parent_id" uuid NOT NULL
  );
  
  CREATE TABLE "_organisations_v_texts" (
    "id" serial PRIMARY KEY NOT NULL,
    "order" integer NOT NULL,
    "parent_id" uuid NOT NULL,
    "path" varchar NOT NULL,
    "text" varchar
  );
  
  ALTER TABLE "events_schedules_exceptions_locales" ADD COLUMN "new_place" varchar;
  ALTER TABLE "events_schedules" ADD COLUMN "repeats" "enum_events_schedules_repeats" DEFAULT 'weekly';
  ALTER TABLE "events_schedules" ADD COLUMN "monthly_by" "enum_events_schedules_monthly_by" DEFAULT 'weekday';
  ALTER TABLE "events_schedules" ADD COLUMN "count" numeric;
  ALTER TABLE "events_schedules" ADD COLUMN "all_day" boolean DEFAULT false;
  ALTER TABLE "events_schedules" ADD COLUMN "extra_days" numeric DEFAULT 0;
  ALTER TABLE "events" ADD COLUMN "ages_from" numeric;
  ALTER TABLE "events" ADD COLUMN "ages_to" numeric;
  ALTER TABLE "events" ADD COLUMN "address_hidden" boolean DEFAULT false;
  ALTER TABLE "events" ADD COLUMN "area_scope" "enum_events_area_scope" DEFAULT 'own';
  ALTER TABLE "events" ADD COLUMN "status_state" "enum_events_status_state" DEFAULT 'scheduled';
  ALTER TABLE "events" ADD COLUMN "status_resumes" varchar;
  ALTER TABLE "events" ADD COLUMN "dates_agreed" boolean DEFAULT false;
  ALTER TABLE "events" ADD COLUMN "first_visit_door_id" uuid;
  ALTER TABLE "events" ADD COLUMN "price_kind" "enum_events_price_kind" DEFAULT 'unknown';
  ALTER TABLE "events" ADD COLUMN "price_amount" numeric;
  ALTER TABLE "events" ADD COLUMN "price_currency" varchar DEFAULT 'EUR';
  ALTER TABLE "events" ADD COLUMN "joining_kind" "enum_events_joining_kind" DEFAULT 'unknown';
  ALTER TABLE "events" ADD COLUMN "joining_until" varchar;
  ALTER TABLE "events" ADD COLUMN "joining_link" varchar;
  ALTER TABLE "events" ADD COLUMN "feature_notes" jsonb DEFAULT '{}'::jsonb;
  ALTER TABLE "events" ADD COLUMN "contact_privacy" "enum_events_contact_privacy" DEFAULT 'shown';
  ALTER TABLE "events" ADD COLUMN "contact_form" varchar;
  ALTER TABLE "events" ADD COLUMN "checked_by" "enum_events_checked_by";
  ALTER TABLE "events" ADD COLUMN "translations" jsonb;
  ALTER TABLE "events_locales" ADD COLUMN "language_note" varchar;
  ALTER TABLE "events_locales" ADD COLUMN "getting_there_stop" varchar;
  ALTER TABLE "events_locales" ADD COLUMN "getting_there_ride" varchar;
  ALTER TABLE "events_locales" ADD COLUMN "getting_there_parking" varchar;
  ALTER TABLE "events_locales" ADD COLUMN "status_reason" varchar;
  ALTER TABLE "events_locales" ADD COLUMN "first_visit_freedom" varchar;
  ALTER TABLE "events_locales" ADD COLUMN "first_visit_language" varchar;
  ALTER TABLE "events_locales" ADD COLUMN "price_concessions" varchar;
  ALTER TABLE "events_locales" ADD COLUMN "price_text" varchar;
  ALTER TABLE "events_locales" ADD COLUMN "joining_how" varchar;
  ALTER TABLE "events_locales" ADD COLUMN "attendance_note" varchar;
  ALTER TABLE "_events_v_version_schedules_exceptions_locales" ADD COLUMN "new_place" varchar;
  ALTER TABLE "_events_v_version_schedules" ADD COLUMN "repeats" "enum__events_v_version_schedules_repeats" DEFAULT 'weekly';
  ALTER TABLE "_events_v_version_schedules" ADD COLUMN "monthly_by" "enum__events_v_version_schedules_monthly_by" DEFAULT 'weekday';
  ALTER TABLE "_events_v_version_schedules" ADD COLUMN "count" numeric;
  ALTER TABLE "_events_v_version_schedules" ADD COLUMN "all_day" boolean DEFAULT false;
  ALTER TABLE "_events_v_version_schedules" ADD COLUMN "extra_days" numeric DEFAULT 0;
  ALTER TABLE "_events_v" ADD COLUMN "version_ages_from" numeric;
  ALTER TABLE "_events_v" ADD COLUMN "version_ages_to" numeric;
  ALTER TABLE "_events_v" ADD COLUMN "version_address_hidden" boolean DEFAULT false;
  ALTER TABLE "_events_v" ADD COLUMN "version_area_scope" "enum__events_v_version_area_scope" DEFAULT 'own';
  ALTER TABLE "_events_v" ADD COLUMN "version_status_state" "enum__events_v_version_status_state" DEFAULT 'scheduled';
  ALTER TABLE "_events_v" ADD COLUMN "version_status_resumes" varchar;
  ALTER TABLE "_events_v" ADD COLUMN "version_dates_agreed" boolean DEFAULT false;
  ALTER TABLE "_events_v" ADD COLUMN "version_first_visit_door_id" uuid;
  ALTER TABLE "_events_v" ADD COLUMN "version_price_kind" "enum__events_v_version_price_kind" DEFAULT 'unknown';
  ALTER TABLE "_events_v" ADD COLUMN "version_price_amount" numeric;
  ALTER TABLE "_events_v" ADD COLUMN "version_price_currency" varchar DEFAULT 'EUR';
  ALTER TABLE "_events_v" ADD COLUMN "version_joining_kind" "enum__events_v_version_joining_kind" DEFAULT 'unknown';
  ALTER TABLE "_events_v" ADD COLUMN "version_joining_until" varchar;
  ALTER TABLE "_events_v" ADD COLUMN "version_joining_link" varchar;
  ALTER TABLE "_events_v" ADD COLUMN "version_feature_notes" jsonb DEFAULT '{}'::jsonb;
  ALTER TABLE "_events_v" ADD COLUMN "version_contact_privacy" "enum__events_v_version_contact_privacy" DEFAULT 'shown';
  ALTER TABLE "_events_v" ADD COLUMN "version_contact_form" varchar;
  ALTER TABLE "_events_v" ADD COLUMN "version_checked_by" "enum__events_v_version_checked_by";
  ALTER TABLE "_events_v" ADD COLUMN "version_translations" jsonb;
  ALTER TABLE "_events_v_locales" ADD COLUMN "version_language_note" varchar;
  ALTER TABLE "_events_v_locales" ADD COLUMN "version_getting_there_stop" varchar;
  ALTER TABLE "_events_v_locales" ADD COLUMN "version_getting_there_ride" varchar;
  ALTER TABLE "_events_v_locales" ADD COLUMN "version_getting_there_parking" varchar;
  ALTER TABLE "_events_v_locales" ADD COLUMN "version_status_reason" varchar;
  ALTER TABLE "_events_v_locales" ADD COLUMN "version_first_visit_freedom" varchar;
  ALTER TABLE "_events_v_locales" ADD COLUMN "version_first_visit_language" varchar;
  ALTER TABLE "_events_v_locales" ADD COLUMN "version_price_concessions" varchar;
  ALTER TABLE "_events_v_locales" ADD COLUMN "version_price_text" varchar;
  ALTER TABLE "_events_v_locales" ADD COLUMN "version_joining_how" varchar;
  ALTER TABLE "_events_v_locales" ADD COLUMN "version_attendance_note" varchar;
  ALTER TABLE "groups_schedules_exceptions_locales" ADD COLUMN "new_place" varchar;
  ALTER TABLE "groups_schedules" ADD COLUMN "repeats" "enum_groups_schedules_repeats" DEFAULT 'weekly';
  ALTER TABLE "groups_schedules" ADD COLUMN "monthly_by" "enum_groups_schedules_monthly_by" DEFAULT 'weekday';
  ALTER TABLE "groups_schedules" ADD COLUMN "count" numeric;
  ALTER TABLE "groups_schedules" ADD COLUMN "all_day" boolean DEFAULT false;
  ALTER TABLE "groups_schedules" ADD COLUMN "extra_days" numeric DEFAULT 0;
  ALTER TABLE "groups" ADD COLUMN "ages_from" numeric;
  ALTER TABLE "groups" ADD COLUMN "ages_to" numeric;
  ALTER TABLE "groups" ADD COLUMN "address_hidden" boolean DEFAULT false;
  ALTER TABLE "groups" ADD COLUMN "area_scope" "enum_groups_area_scope" DEFAULT 'own';
  ALTER TABLE "groups" ADD COLUMN "status_state" "enum_groups_status_state" DEFAULT 'scheduled';
  ALTER TABLE "groups" ADD COLUMN "status_resumes" varchar;
  ALTER TABLE "groups" ADD COLUMN "dates_agreed" boolean DEFAULT false;
  ALTER TABLE "groups" ADD COLUMN "first_visit_door_id" uuid;
  ALTER TABLE "groups" ADD COLUMN "price_kind" "enum_groups_price_kind" DEFAULT 'unknown';
  ALTER TABLE "groups" ADD COLUMN "price_amount" numeric;
  ALTER TABLE "groups" ADD COLUMN "price_currency" varchar DEFAULT 'EUR';
  ALTER TABLE "groups" ADD COLUMN "joining_kind" "enum_groups_joining_kind" DEFAULT 'unknown';
  ALTER TABLE "groups" ADD COLUMN "joining_until" varchar;
  ALTER TABLE "groups" ADD COLUMN "joining_link" varchar;
  ALTER TABLE "groups" ADD COLUMN "feature_notes" jsonb DEFAULT '{}'::jsonb;
  ALTER TABLE "groups" ADD COLUMN "contact_privacy" "enum_groups_contact_privacy" DEFAULT 'shown';
  ALTER TABLE "groups" ADD COLUMN "contact_form" varchar;
  ALTER TABLE "groups" ADD COLUMN "checked_by" "enum_groups_checked_by";
  ALTER TABLE "groups" ADD COLUMN "translations" jsonb;
  ALTER TABLE "groups_locales" ADD COLUMN "language_note" varchar;
  ALTER TABLE "groups_locales" ADD COLUMN "getting_there_stop" varchar;
  ALTER TABLE "groups_locales" ADD COLUMN "getting_there_ride" varchar;
  ALTER TABLE "groups_locales" ADD COLUMN "getting_there_parking" varchar;
  ALTER TABLE "groups_locales" ADD COLUMN "status_reason" varchar;
  ALTER TABLE "groups_locales" ADD COLUMN "first_visit_freedom" varchar;
  ALTER TABLE "groups_locales" ADD COLUMN "first_visit_language" varchar;
  ALTER TABLE "groups_locales" ADD COLUMN "price_concessions" varchar;
  ALTER TABLE "groups_locales" ADD COLUMN "price_text" varchar;
  ALTER TABLE "groups_locales" ADD COLUMN "joining_how" varchar;
  ALTER TABLE "groups_locales" ADD COLUMN "attendance_note" varchar;
  ALTER TABLE "_groups_v_version_schedules_exceptions_locales" ADD COLUMN "new_place" varchar;
  ALTER TABLE "_groups_v_version_schedules" ADD COLUMN "repeats" "enum__groups_v_version_schedules_repeats" DEFAULT 'weekly';
  ALTER TABLE "_groups_v_version_schedules" ADD COLUMN "monthly_by" "enum__groups_v_version_schedules_monthly_by" DEFAULT 'weekday';
  ALTER TABLE "_groups_v_version_schedules" ADD COLUMN "count" numeric;
  ALTER TABLE "_groups_v_version_schedules" ADD COLUMN "all_day" boolean DEFAULT false;
  ALTER TABLE "_groups_v_version_schedules" ADD COLUMN "extra_days" numeric DEFAULT 0;
  ALTER TABLE "_groups_v" ADD COLUMN "version_ages_from" numeric;
  ALTER TABLE "_groups_v" ADD COLUMN "version_ages_to" numeric;
  ALTER TABLE "_groups_v" ADD COLUMN "version_address_hidden" boolean DEFAULT false;
  ALTER TABLE "_groups_v" ADD COLUMN "version_area_scope" "enum__groups_v_version_area_scope" DEFAULT 'own';
  ALTER TABLE "_groups_v" ADD COLUMN "version_status_state" "enum__groups_v_version_status_state" DEFAULT 'scheduled';
  ALTER TABLE "_groups_v" ADD COLUMN "version_status_resumes" varchar;
  ALTER TABLE "_groups_v" ADD COLUMN "version_dates_agreed" boolean DEFAULT false;
  ALTER TABLE "_groups_v" ADD COLUMN "version_first_visit_door_id" uuid;
  ALTER TABLE "_groups_v" ADD COLUMN "version_price_kind" "enum__groups_v_version_price_kind" DEFAULT 'unknown';
  ALTER TABLE "_groups_v" ADD COLUMN "version_price_amount" numeric;
  ALTER TABLE "_groups_v" ADD COLUMN "version_price_currency" varchar DEFAULT 'EUR';
  ALTER TABLE "_groups_v" ADD COLUMN "version_joining_kind" "enum__groups_v_version_joining_kind" DEFAULT 'unknown';
  ALTER TABLE "_groups_v" ADD COLUMN "version_joining_until" varchar;
  ALTER TABLE "_groups_v" ADD COLUMN "version_joining_link" varchar;
  ALTER TABLE "_groups_v" ADD COLUMN "version_feature_notes" jsonb DEFAULT '{}'::jsonb;
  ALTER TABLE "_groups_v" ADD COLUMN "version_contact_privacy" "enum__groups_v_version_contact_privacy" DEFAULT 'shown';
  ALTER TABLE "_groups_v" ADD COLUMN "version_contact_form" varchar;
  ALTER TABLE "_groups_v" ADD COLUMN "version_checked_by" "enum__groups_v_version_checked_by";
  ALTER TABLE "_groups_v" ADD COLUMN "version_translations" jsonb;
  ALTER TABLE "_groups_v_locales" ADD COLUMN "version_language_note" varchar;
  ALTER TABLE "_groups_v_locales" ADD COLUMN "version_getting_there_stop" varchar;
  ALTER TABLE "_groups_v_locales" ADD COLUMN "version_getting_there_ride" varchar;
  ALTER TABLE "_groups_v_locales" ADD COLUMN "version_getting_there_parking" varchar;
  ALTER TABLE "_groups_v_locales" ADD COLUMN "version_status_reason" varchar;
  ALTER TABLE "_groups_v_locales" ADD COLUMN "version_first_visit_freedom" varchar;
  ALTER TABLE "_groups_v_locales" ADD COLUMN "version_first_visit_language" varchar;
  ALTER TABLE "_groups_v_locales" ADD COLUMN "version_price_concessions" varchar;
  ALTER TABLE "_groups_v_locales" ADD COLUMN "version_price_text" varchar;
  ALTER TABLE "_groups_v_locales" ADD COLUMN "version_joining_how" varchar;
  ALTER TABLE "_groups_v_locales" ADD COLUMN "version_attendance_note" varchar;
  ALTER TABLE "places" ADD COLUMN "ages_from" numeric;
  ALTER TABLE "places" ADD COLUMN "ages_to" numeric;
  ALTER TABLE "places" ADD COLUMN "address_hidden" boolean DEFAULT false;
  ALTER TABLE "places" ADD COLUMN "area_scope" "enum_places_area_scope" DEFAULT 'own';
  ALTER TABLE "places" ADD COLUMN "opening_hours_public_holidays" "enum_places_opening_hours_public_holidays" DEFAULT 'unknown';
  ALTER TABLE "places" ADD COLUMN "first_visit_door_id" uuid;
  ALTER TABLE "places" ADD COLUMN "price_kind" "enum_places_price_kind" DEFAULT 'unknown';
  ALTER TABLE "places" ADD COLUMN "price_amount" numeric;
  ALTER TABLE "places" ADD COLUMN "price_currency" varchar DEFAULT 'EUR';
  ALTER TABLE "places" ADD COLUMN "joining_kind" "enum_places_joining_kind" DEFAULT 'unknown';
  ALTER TABLE "places" ADD COLUMN "joining_until" varchar;
  ALTER TABLE "places" ADD COLUMN "joining_link" varchar;
  ALTER TABLE "places" ADD COLUMN "feature_notes" jsonb DEFAULT '{}'::jsonb;
  ALTER TABLE "places" ADD COLUMN "contact_privacy" "enum_places_contact_privacy" DEFAULT 'shown';
  ALTER TABLE "places" ADD COLUMN "contact_form" varchar;
  ALTER TABLE "places" ADD COLUMN "checked_by" "enum_places_checked_by";
  ALTER TABLE "places" ADD COLUMN "translations" jsonb;
  ALTER TABLE "places_locales" ADD COLUMN "language_note" varchar;
  ALTER TABLE "places_locales" ADD COLUMN "getting_there_stop" varchar;
  ALTER TABLE "places_locales" ADD COLUMN "getting_there_ride" varchar;
  ALTER TABLE "places_locales" ADD COLUMN "getting_there_parking" varchar;
  ALTER TABLE "places_locales" ADD COLUMN "first_visit_freedom" varchar;
  ALTER TABLE "places_locales" ADD COLUMN "first_visit_language" varchar;
  ALTER TABLE "places_locales" ADD COLUMN "price_concessions" varchar;
  ALTER TABLE "places_locales" ADD COLUMN "price_text" varchar;
  ALTER TABLE "places_locales" ADD COLUMN "joining_how" varchar;
  ALTER TABLE "places_locales" ADD COLUMN "attendance_note" varchar;
  ALTER TABLE "_places_v" ADD COLUMN "version_ages_from" numeric;
  ALTER TABLE "_places_v" ADD COLUMN "version_ages_to" numeric;
  ALTER TABLE "_places_v" ADD COLUMN "version_address_hidden" boolean DEFAULT false;
  ALTER TABLE "_places_v" ADD COLUMN "version_area_scope" "enum__places_v_version_area_scope" DEFAULT 'own';
  ALTER TABLE "_places_v" ADD COLUMN "version_opening_hours_public_holidays" "enum__places_v_version_opening_hours_public_holidays" DEFAULT 'unknown';
  ALTER TABLE "_places_v" ADD COLUMN "version_first_visit_door_id" uuid;
  ALTER TABLE "_places_v" ADD COLUMN "version_price_kind" "enum__places_v_version_price_kind" DEFAULT 'unknown';
  ALTER TABLE "_places_v" ADD COLUMN "version_price_amount" numeric;
  ALTER TABLE "_places_v" ADD COLUMN "version_price_currency" varchar DEFAULT 'EUR';
  ALTER TABLE "_places_v" ADD COLUMN "version_joining_kind" "enum__places_v_version_joining_kind" DEFAULT 'unknown';
  ALTER TABLE "_places_v" ADD COLUMN "version_joining_until" varchar;
  ALTER TABLE "_places_v" ADD COLUMN "version_joining_link" varchar;
  ALTER TABLE "_places_v" ADD COLUMN "version_feature_notes" jsonb DEFAULT '{}'::jsonb;
  ALTER TABLE "_places_v" ADD COLUMN "version_contact_privacy" "enum__places_v_version_contact_privacy" DEFAULT 'shown';
  ALTER TABLE "_places_v" ADD COLUMN "version_contact_form" varchar;
  ALTER TABLE "_places_v" ADD COLUMN "version_checked_by" "enum__places_v_version_checked_by";
  ALTER TABLE "_places_v" ADD COLUMN "version_translations" jsonb;
  ALTER TABLE "_places_v_locales" ADD COLUMN "version_language_note" varchar;
  ALTER TABLE "_places_v_locales" ADD COLUMN "version_getting_there_stop" varchar;
  ALTER TABLE "_places_v_locales" ADD COLUMN "version_getting_there_ride" varchar;
  ALTER TABLE "_places_v_locales" ADD COLUMN "version_getting_there_parking" varchar;
  ALTER TABLE "_places_v_locales" ADD COLUMN "version_first_visit_freedom" varchar;
  ALTER TABLE "_places_v_locales" ADD COLUMN "version_first_visit_language" varchar;
  ALTER TABLE "_places_v_locales" ADD COLUMN "version_price_concessions" varchar;
  ALTER TABLE "_places_v_locales" ADD COLUMN "version_price_text" varchar;
  ALTER TABLE "_places_v_locales" ADD COLUMN "version_joining_how" varchar;
  ALTER TABLE "_places_v_locales" ADD COLUMN "version_attendance_note" varchar;
  ALTER TABLE "organisations" ADD COLUMN "sector" "enum_organisations_sector";
  ALTER TABLE "organisations" ADD COLUMN "business_id" varchar;
  ALTER TABLE "organisations" ADD COLUMN "logo_id" uuid;
  ALTER TABLE "organisations" ADD COLUMN "contact_privacy" "enum_organisations_contact_privacy" DEFAULT 'shown';
  ALTER TABLE "organisations" ADD COLUMN "contact_form" varchar;
  ALTER TABLE "organisations_locales" ADD COLUMN "keywords" varchar;
  ALTER TABLE "_organisations_v" ADD COLUMN "version_sector" "enum__organisations_v_version_sector";
  ALTER TABLE "_organisations_v" ADD COLUMN "version_business_id" varchar;
  ALTER TABLE "_organisations_v" ADD COLUMN "version_logo_id" uuid;
  ALTER TABLE "_organisations_v" ADD COLUMN "version_contact_privacy" "enum__organisations_v_version_contact_privacy" DEFAULT 'shown';
  ALTER TABLE "_organisations_v" ADD COLUMN "version_contact_form" varchar;
  ALTER TABLE "_organisations_v_locales" ADD COLUMN "version_keywords" varchar;
  ALTER TABLE "events_schedules_ordinals" ADD CONSTRAINT "events_schedules_ordinals_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."events_schedules"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "events_schedules_months" ADD CONSTRAINT "events_schedules_months_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."events_schedules"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "events_schedules_extra_dates" ADD CONSTRAINT "events_schedules_extra_dates_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."events_schedules"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "events_schedules_locales" ADD CONSTRAINT "events_schedules_locales_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."events_schedules"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "events_attendance" ADD CONSTRAINT "events_attendance_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."events"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "events_machine_translated" ADD CONSTRAINT "events_machine_translated_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."events"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "events_numbers" ADD CONSTRAINT "events_numbers_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."events"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_events_v_version_schedules_ordinals" ADD CONSTRAINT "_events_v_version_schedules_ordinals_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."_events_v_version_schedules"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_events_v_version_schedules_months" ADD CONSTRAINT "_events_v_version_schedules_months_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."_events_v_version_schedules"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_events_v_version_schedules_extra_dates" ADD CONSTRAINT "_events_v_version_schedules_extra_dates_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_events_v_version_schedules"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_events_v_version_schedules_locales" ADD CONSTRAINT "_events_v_version_schedules_locales_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_events_v_version_schedules"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_events_v_version_attendance" ADD CONSTRAINT "_events_v_version_attendance_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."_events_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_events_v_version_machine_translated" ADD CONSTRAINT "_events_v_version_machine_translated_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."_events_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_events_v_numbers" ADD CONSTRAINT "_events_v_numbers_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."_events_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "groups_schedules_ordinals" ADD CONSTRAINT "groups_schedules_ordinals_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."groups_schedules"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "groups_schedules_months" ADD CONSTRAINT "groups_schedules_months_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."groups_schedules"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "groups_schedules_extra_dates" ADD CONSTRAINT "groups_schedules_extra_dates_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."groups_schedules"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "groups_schedules_locales" ADD CONSTRAINT "groups_schedules_locales_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."groups_schedules"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "groups_attendance" ADD CONSTRAINT "groups_attendance_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."groups"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "groups_machine_translated" ADD CONSTRAINT "groups_machine_translated_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."groups"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "groups_numbers" ADD CONSTRAINT "groups_numbers_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."groups"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_groups_v_version_schedules_ordinals" ADD CONSTRAINT "_groups_v_version_schedules_ordinals_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."_groups_v_version_schedules"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_groups_v_version_schedules_months" ADD CONSTRAINT "_groups_v_version_schedules_months_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."_groups_v_version_schedules"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_groups_v_version_schedules_extra_dates" ADD CONSTRAINT "_groups_v_version_schedules_extra_dates_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_groups_v_version_schedules"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_groups_v_version_schedules_locales" ADD CONSTRAINT "_groups_v_version_schedules_locales_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_groups_v_version_schedules"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_groups_v_version_attendance" ADD CONSTRAINT "_groups_v_version_attendance_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."_groups_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_groups_v_version_machine_translated" ADD CONSTRAINT "_groups_v_version_machine_translated_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."_groups_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_groups_v_numbers" ADD CONSTRAINT "_groups_v_numbers_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."_groups_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "places_opening_hours_seasons_spans" ADD CONSTRAINT "places_opening_hours_seasons_spans_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."places_opening_hours_seasons"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "places_opening_hours_seasons" ADD CONSTRAINT "places_opening_hours_seasons_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."places"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "places_opening_hours_seasons_locales" ADD CONSTRAINT "places_opening_hours_seasons_locales_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."places_opening_hours_seasons"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "places_opening_hours_exceptional_days_spans" ADD CONSTRAINT "places_opening_hours_exceptional_days_spans_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."places_opening_hours_exceptional_days"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "places_opening_hours_exceptional_days" ADD CONSTRAINT "places_opening_hours_exceptional_days_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."places"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "places_opening_hours_exceptional_days_locales" ADD CONSTRAINT "places_opening_hours_exceptional_days_locales_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."places_opening_hours_exceptional_days"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "places_attendance" ADD CONSTRAINT "places_attendance_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."places"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "places_machine_translated" ADD CONSTRAINT "places_machine_translated_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."places"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_places_v_version_opening_hours_seasons_spans" ADD CONSTRAINT "_places_v_version_opening_hours_seasons_spans_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_places_v_version_opening_hours_seasons"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_places_v_version_opening_hours_seasons" ADD CONSTRAINT "_places_v_version_opening_hours_seasons_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_places_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_places_v_version_opening_hours_seasons_locales" ADD CONSTRAINT "_places_v_version_opening_hours_seasons_locales_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_places_v_version_opening_hours_seasons"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_places_v_version_opening_hours_exceptional_days_spans" ADD CONSTRAINT "_places_v_version_opening_hours_exceptional_days_spans_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_places_v_version_opening_hours_exceptional_days"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_places_v_version_opening_hours_exceptional_days" ADD CONSTRAINT "_places_v_version_opening_hours_exceptional_days_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_places_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_places_v_version_opening_hours_exceptional_days_locales" ADD CONSTRAINT "_places_v_version_opening_hours_exceptional_days_locales__fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_places_v_version_opening_hours_exceptional_days"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_places_v_version_attendance" ADD CONSTRAINT "_places_v_version_attendance_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."_places_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_places_v_version_machine_translated" ADD CONSTRAINT "_places_v_version_machine_translated_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."_places_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "organisations_links" ADD CONSTRAINT "organisations_links_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."organisations"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "organisations_links_locales" ADD CONSTRAINT "organisations_links_locales_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."organisations_links"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "organisations_texts" ADD CONSTRAINT "organisations_texts_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."organisations"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_organisations_v_version_links" ADD CONSTRAINT "_organisations_v_version_links_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_organisations_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_organisations_v_version_links_locales" ADD CONSTRAINT "_organisations_v_version_links_locales_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_organisations_v_version_links"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_organisations_v_texts" ADD CONSTRAINT "_organisations_v_texts_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."_organisations_v"("id") ON DELETE cascade ON UPDATE no action;
  CREATE INDEX "events_schedules_ordinals_order_idx" ON "events_schedules_ordinals" USING btree ("order");
  CREATE INDEX "events_schedules_ordinals_parent_idx" ON "events_schedules_ordinals" USING btree ("parent_id");
  CREATE INDEX "events_schedules_months_order_idx" ON "events_schedules_months" USING btree ("order");
  CREATE INDEX "events_schedules_months_parent_idx" ON "events_schedules_months" USING btree ("parent_id");
  CREATE INDEX "events_schedules_extra_dates_order_idx" ON "events_schedules_extra_dates" USING btree ("_order");
  CREATE INDEX "events_schedules_extra_dates_parent_id_idx" ON "events_schedules_extra_dates" USING btree ("_parent_id");
  CREATE UNIQUE INDEX "events_schedules_locales_locale_parent_id_unique" ON "events_schedules_locales" USING btree ("_locale","_parent_id");
  CREATE INDEX "events_attendance_order_idx" ON "events_attendance" USING btree ("order");
  CREATE INDEX "events_attendance_parent_idx" ON "events_attendance" USING btree ("parent_id");
  CREATE INDEX "events_machine_translated_order_idx" ON "events_machine_translated" USING btree ("order");
  CREATE INDEX "events_machine_translated_parent_idx" ON "events_machine_translated" USING btree ("parent_id");
  CREATE INDEX "events_numbers_order_parent_idx" ON "events_numbers" USING btree ("order","parent_id");
  CREATE INDEX "_events_v_version_schedules_ordinals_order_idx" ON "_events_v_version_schedules_ordinals" USING btree ("order");
  CREATE INDEX "_events_v_version_schedules_ordinals_parent_idx" ON "_events_v_version_schedules_ordinals" USING btree ("parent_id");
  CREATE INDEX "_events_v_version_schedules_months_order_idx" ON "_events_v_version_schedules_months" USING btree ("order");
  CREATE INDEX "_events_v_version_schedules_months_parent_idx" ON "_events_v_version_schedules_months" USING btree ("parent_id");
  CREATE INDEX "_events_v_version_schedules_extra_dates_order_idx" ON "_events_v_version_schedules_extra_dates" USING btree ("_order");
  CREATE INDEX "_events_v_version_schedules_extra_dates_parent_id_idx" ON "_events_v_version_schedules_extra_dates" USING btree ("_parent_id");
  CREATE UNIQUE INDEX "_events_v_version_schedules_locales_locale_parent_id_unique" ON "_events_v_version_schedules_locales" USING btree ("_locale","_parent_id");
  CREATE INDEX "_events_v_version_attendance_order_idx" ON "_events_v_version_attendance" USING btree ("order");
  CREATE INDEX "_events_v_version_attendance_parent_idx" ON "_events_v_version_attendance" USING btree ("parent_id");
  CREATE INDEX "_events_v_version_machine_translated_order_idx" ON "_events_v_version_machine_translated" USING btree ("order");
  CREATE INDEX "_events_v_version_machine_translated_parent_idx" ON "_events_v_version_machine_translated" USING btree ("parent_id");
  CREATE INDEX "_events_v_numbers_order_parent_idx" ON "_events_v_numbers" USING btree ("order","parent_id");
  CREATE INDEX "groups_schedules_ordinals_order_idx" ON "groups_schedules_ordinals" USING btree ("order");
  CREATE INDEX "groups_schedules_ordinals_parent_idx" ON "groups_schedules_ordinals" USING btree ("parent_id");
  CREATE INDEX "groups_schedules_months_order_idx" ON "groups_schedules_months" USING btree ("order");
  CREATE INDEX "groups_schedules_months_parent_idx" ON "groups_schedules_months" USING btree ("parent_id");
  CREATE INDEX "groups_schedules_extra_dates_order_idx" ON "groups_schedules_extra_dates" USING btree ("_order");
  CREATE INDEX "groups_schedules_extra_dates_parent_id_idx" ON "groups_schedules_extra_dates" USING btree ("_parent_id");
  CREATE UNIQUE INDEX "groups_schedules_locales_locale_parent_id_unique" ON "groups_schedules_locales" USING btree ("_locale","_parent_id");
  CREATE INDEX "groups_attendance_order_idx" ON "groups_attendance" USING btree ("order");
  CREATE INDEX "groups_attendance_parent_idx" ON "groups_attendance" USING btree ("parent_id");
  CREATE INDEX "groups_machine_translated_order_idx" ON "groups_machine_translated" USING btree ("order");
  CREATE INDEX "groups_machine_translated_parent_idx" ON "groups_machine_translated" USING btree ("parent_id");
  CREATE INDEX "groups_numbers_order_parent_idx" ON "groups_numbers" USING btree ("order","parent_id");
  CREATE INDEX "_groups_v_version_schedules_ordinals_order_idx" ON "_groups_v_version_schedules_ordinals" USING btree ("order");
  CREATE INDEX "_groups_v_version_schedules_ordinals_parent_idx" ON "_groups_v_version_schedules_ordinals" USING btree ("parent_id");
  CREATE INDEX "_groups_v_version_schedules_months_order_idx" ON "_groups_v_version_schedules_months" USING btree ("order");
  CREATE INDEX "_groups_v_version_schedules_months_parent_idx" ON "_groups_v_version_schedules_months" USING btree ("parent_id");
  CREATE INDEX "_groups_v_version_schedules_extra_dates_order_idx" ON "_groups_v_version_schedules_extra_dates" USING btree ("_order");
  CREATE INDEX "_groups_v_version_schedules_extra_dates_parent_id_idx" ON "_groups_v_version_schedules_extra_dates" USING btree ("_parent_id");
  CREATE UNIQUE INDEX "_groups_v_version_schedules_locales_locale_parent_id_unique" ON "_groups_v_version_schedules_locales" USING btree ("_locale","_parent_id");
  CREATE INDEX "_groups_v_version_attendance_order_idx" ON "_groups_v_version_attendance" USING btree ("order");
  CREATE INDEX "_groups_v_version_attendance_parent_idx" ON "_groups_v_version_attendance" USING btree ("parent_id");
  CREATE INDEX "_groups_v_version_machine_translated_order_idx" ON "_groups_v_version_machine_translated" USING btree ("order");
  CREATE INDEX "_groups_v_version_machine_translated_parent_idx" ON "_groups_v_version_machine_translated" USING btree ("parent_id");
  CREATE INDEX "_groups_v_numbers_order_parent_idx" ON "_groups_v_numbers" USING btree ("order","parent_id");
  CREATE INDEX "places_opening_hours_seasons_spans_order_idx" ON "places_opening_hours_seasons_spans" USING btree ("_order");
  CREATE INDEX "places_opening_hours_seasons_spans_parent_id_idx" ON "places_opening_hours_seasons_spans" USING btree ("_parent_id");
  CREATE INDEX "places_opening_hours_seasons_order_idx" ON "places_opening_hours_seasons" USING btree ("_order");
  CREATE INDEX "places_opening_hours_seasons_parent_id_idx" ON "places_opening_hours_seasons" USING btree ("_parent_id");
  CREATE UNIQUE INDEX "places_opening_hours_seasons_locales_locale_parent_id_unique" ON "places_opening_hours_seasons_locales" USING btree ("_locale","_parent_id");
  CREATE INDEX "places_opening_hours_exceptional_days_spans_order_idx" ON "places_opening_hours_exceptional_days_spans" USING btree ("_order");
  CREATE INDEX "places_opening_hours_exceptional_days_spans_parent_id_idx" ON "places_opening_hours_exceptional_days_spans" USING btree ("_parent_id");
  CREATE INDEX "places_opening_hours_exceptional_days_order_idx" ON "places_opening_hours_exceptional_days" USING btree ("_order");
  CREATE INDEX "places_opening_hours_exceptional_days_parent_id_idx" ON "places_opening_hours_exceptional_days" USING btree ("_parent_id");
  CREATE UNIQUE INDEX "places_opening_hours_exceptional_days_locales_locale_parent_" ON "places_opening_hours_exceptional_days_locales" USING btree ("_locale","_parent_id");
  CREATE INDEX "places_attendance_order_idx" ON "places_attendance" USING btree ("order");
  CREATE INDEX "places_attendance_parent_idx" ON "places_attendance" USING btree ("parent_id");
  CREATE INDEX "places_machine_translated_order_idx" ON "places_machine_translated" USING btree ("order");
  CREATE INDEX "places_machine_translated_parent_idx" ON "places_machine_translated" USING btree ("parent_id");
  CREATE INDEX "_places_v_version_opening_hours_seasons_spans_order_idx" ON "_places_v_version_opening_hours_seasons_spans" USING btree ("_order");
  CREATE INDEX "_places_v_version_opening_hours_seasons_spans_parent_id_idx" ON "_places_v_version_opening_hours_seasons_spans" USING btree ("_parent_id");
  CREATE INDEX "_places_v_version_opening_hours_seasons_order_idx" ON "_places_v_version_opening_hours_seasons" USING btree ("_order");
  CREATE INDEX "_places_v_version_opening_hours_seasons_parent_id_idx" ON "_places_v_version_opening_hours_seasons" USING btree ("_parent_id");
  CREATE UNIQUE INDEX "_places_v_version_opening_hours_seasons_locales_locale_paren" ON "_places_v_version_opening_hours_seasons_locales" USING btree ("_locale","_parent_id");
  CREATE INDEX "_places_v_version_opening_hours_exceptional_days_spans_order_idx" ON "_places_v_version_opening_hours_exceptional_days_spans" USING btree ("_order");
  CREATE INDEX "_places_v_version_opening_hours_exceptional_days_spans_parent_id_idx" ON "_places_v_version_opening_hours_exceptional_days_spans" USING btree ("_parent_id");
  CREATE INDEX "_places_v_version_opening_hours_exceptional_days_order_idx" ON "_places_v_version_opening_hours_exceptional_days" USING btree ("_order");
  CREATE INDEX "_places_v_version_opening_hours_exceptional_days_parent_id_idx" ON "_places_v_version_opening_hours_exceptional_days" USING btree ("_parent_id");
  CREATE UNIQUE INDEX "_places_v_version_opening_hours_exceptional_days_locales_loc" ON "_places_v_version_opening_hours_exceptional_days_locales" USING btree ("_locale","_parent_id");
  CREATE INDEX "_places_v_version_attendance_order_idx" ON "_places_v_version_attendance" USING btree ("order");
  CREATE INDEX "_places_v_version_attendance_parent_idx" ON "_places_v_version_attendance" USING btree ("parent_id");
  CREATE INDEX "_places_v_version_machine_translated_order_idx" ON "_places_v_version_machine_translated" USING btree ("order");
  CREATE INDEX "_places_v_version_machine_translated_parent_idx" ON "_places_v_version_machine_translated" USING btree ("parent_id");
  CREATE INDEX "organisations_links_order_idx" ON "organisations_links" USING btree ("_order");
  CREATE INDEX "organisations_links_parent_id_idx" ON "organisations_links" USING btree ("_parent_id");
  CREATE UNIQUE INDEX "organisations_links_locales_locale_parent_id_unique" ON "organisations_links_locales" USING btree ("_locale","_parent_id");
  CREATE INDEX "organisations_texts_order_parent" ON "organisations_texts" USING btree ("order","parent_id");
  CREATE INDEX "_organisations_v_version_links_order_idx" ON "_organisations_v_version_links" USING btree ("_order");
  CREATE INDEX "_organisations_v_version_links_parent_id_idx" ON "_organisations_v_version_links" USING btree ("_parent_id");
  CREATE UNIQUE INDEX "_organisations_v_version_links_locales_locale_parent_id_uniq" ON "_organisations_v_version_links_locales" USING btree ("_locale","_parent_id");
  CREATE INDEX "_organisations_v_texts_order_parent" ON "_organisations_v_texts" USING btree ("order","parent_id");
  ALTER TABLE "events" ADD CONSTRAINT "events_first_visit_door_id_media_id_fk" FOREIGN KEY ("first_visit_door_id") REFERENCES "public"."media"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_events_v" ADD CONSTRAINT "_events_v_version_first_visit_door_id_media_id_fk" FOREIGN KEY ("version_first_visit_door_id") REFERENCES "public"."media"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "groups" ADD CONSTRAINT "groups_first_visit_door_id_media_id_fk" FOREIGN KEY ("first_visit_door_id") REFERENCES "public"."media"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_groups_v" ADD CONSTRAINT "_groups_v_version_first_visit_door_id_media_id_fk" FOREIGN KEY ("version_first_visit_door_id") REFERENCES "public"."media"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "places" ADD CONSTRAINT "places_first_visit_door_id_media_id_fk" FOREIGN KEY ("first_visit_door_id") REFERENCES "public"."media"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_places_v" ADD CONSTRAINT "_places_v_version_first_visit_door_id_media_id_fk" FOREIGN KEY ("version_first_visit_door_id") REFERENCES "public"."media"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "organisations" ADD CONSTRAINT "organisations_logo_id_media_id_fk" FOREIGN KEY ("logo_id") REFERENCES "public"."media"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_organisations_v" ADD CONSTRAINT "_organisations_v_version_logo_id_media_id_fk" FOREIGN KEY ("version_logo_id") REFERENCES "public"."media"("id") ON DELETE set null ON UPDATE no action;
  CREATE INDEX "events_first_visit_first_visit_door_idx" ON "events" USING btree ("first_visit_door_id");
  CREATE INDEX "_events_v_version_first_visit_version_first_visit_door_idx" ON "_events_v" USING btree ("version_first_visit_door_id");
  CREATE INDEX "groups_first_visit_first_visit_door_idx" ON "groups" USING btree ("first_visit_door_id");
  CREATE INDEX "_groups_v_version_first_visit_version_first_visit_door_idx" ON "_groups_v" USING btree ("version_first_visit_door_id");
  CREATE INDEX "places_first_visit_first_visit_door_idx" ON "places" USING btree ("first_visit_door_id");
  CREATE INDEX "_places_v_version_first_visit_version_first_visit_door_idx" ON "_places_v" USING btree ("version_first_visit_door_id");
  CREATE INDEX "organisations_logo_idx" ON "organisations" USING btree ("logo_id");
  CREATE INDEX "_organisations_v_version_version_logo_idx" ON "_organisations_v" USING btree ("version_logo_id");`);
  for (const statement of carryOver) await db.execute(sql.raw(statement));
  await db.execute(sql`
  ALTER TABLE "events_schedules" DROP COLUMN "frequency";
  ALTER TABLE "events_locales" DROP COLUMN "price";
  ALTER TABLE "events_locales" DROP COLUMN "joining";
  ALTER TABLE "_events_v_version_schedules" DROP COLUMN "frequency";
  ALTER TABLE "_events_v_locales" DROP COLUMN "version_price";
  ALTER TABLE "_events_v_locales" DROP COLUMN "version_joining";
  ALTER TABLE "groups_schedules" DROP COLUMN "frequency";
  ALTER TABLE "groups_locales" DROP COLUMN "price";
  ALTER TABLE "groups_locales" DROP COLUMN "joining";
  ALTER TABLE "_groups_v_version_schedules" DROP COLUMN "frequency";
  ALTER TABLE "_groups_v_locales" DROP COLUMN "version_price";
  ALTER TABLE "_groups_v_locales" DROP COLUMN "version_joining";
  ALTER TABLE "places_locales" DROP COLUMN "price";
  ALTER TABLE "places_locales" DROP COLUMN "joining";
  ALTER TABLE "_places_v_locales" DROP COLUMN "version_price";
  ALTER TABLE "_places_v_locales" DROP COLUMN "version_joining";
  DROP TYPE "public"."enum_events_schedules_frequency";
  DROP TYPE "public"."enum__events_v_version_schedules_frequency";
  DROP TYPE "public"."enum_groups_schedules_frequency";
  DROP TYPE "public"."enum__groups_v_version_schedules_frequency";`);
}

export async function down({ db }: MigrateDownArgs): Promise<void> {
  await db.execute(sql`
  CREATE TYPE "public"."enum_events_schedules_frequency" AS ENUM('once', 'weekly');
  CREATE TYPE "public"."enum__events_v_version_schedules_frequency" AS ENUM('once', 'weekly');
  CREATE TYPE "public"."enum_groups_schedules_frequency" AS ENUM('once', 'weekly');
  CREATE TYPE "public"."enum__groups_v_version_schedules_frequency" AS ENUM('once', 'weekly');
  ALTER TABLE "events_schedules" ADD COLUMN "frequency" "enum_events_schedules_frequency" DEFAULT 'weekly';
  ALTER TABLE "events_locales" ADD COLUMN "price" varchar;
  ALTER TABLE "events_locales" ADD COLUMN "joining" varchar;
  ALTER TABLE "_events_v_version_schedules" ADD COLUMN "frequency" "enum__events_v_version_schedules_frequency" DEFAULT 'weekly';
  ALTER TABLE "_events_v_locales" ADD COLUMN "version_price" varchar;
  ALTER TABLE "_events_v_locales" ADD COLUMN "version_joining" varchar;
  ALTER TABLE "groups_schedules" ADD COLUMN "frequency" "enum_groups_schedules_frequency" DEFAULT 'weekly';
  ALTER TABLE "groups_locales" ADD COLUMN "price" varchar;
  ALTER TABLE "groups_locales" ADD COLUMN "joining" varchar;
  ALTER TABLE "_groups_v_version_schedules" ADD COLUMN "frequency" "enum__groups_v_version_schedules_frequency" DEFAULT 'weekly';
  ALTER TABLE "_groups_v_locales" ADD COLUMN "version_price" varchar;
  ALTER TABLE "_groups_v_locales" ADD COLUMN "version_joining" varchar;
  ALTER TABLE "places_locales" ADD COLUMN "price" varchar;
  ALTER TABLE "places_locales" ADD COLUMN "joining" varchar;
  ALTER TABLE "_places_v_locales" ADD COLUMN "version_price" varchar;
  ALTER TABLE "_places_v_locales" ADD COLUMN "version_joining" varchar;`);
  for (const statement of carryBack) await db.execute(sql.raw(statement));
  await db.execute(sql`
  ALTER TABLE "events_schedules_ordinals" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "events_schedules_months" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "events_schedules_extra_dates" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "events_schedules_locales" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "events_attendance" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "events_machine_translated" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "events_numbers" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "_events_v_version_schedules_ordinals" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "_events_v_version_schedules_months" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "_events_v_version_schedules_extra_dates" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "_events_v_version_schedules_locales" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "_events_v_version_attendance" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "_events_v_version_machine_translated" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "_events_v_numbers" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "groups_schedules_ordinals" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "groups_schedules_months" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "groups_schedules_extra_dates" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "groups_schedules_locales" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "groups_attendance" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "groups_machine_translated" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "groups_numbers" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "_groups_v_version_schedules_ordinals" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "_groups_v_version_schedules_months" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "_groups_v_version_schedules_extra_dates" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "_groups_v_version_schedules_locales" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "_groups_v_version_attendance" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "_groups_v_version_machine_translated" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "_groups_v_numbers" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "places_opening_hours_seasons_spans" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "places_opening_hours_seasons" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "places_opening_hours_seasons_locales" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "places_opening_hours_exceptional_days_spans" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "places_opening_hours_exceptional_days" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "places_opening_hours_exceptional_days_locales" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "places_attendance" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "places_machine_translated" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "_places_v_version_opening_hours_seasons_spans" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "_places_v_version_opening_hours_seasons" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "_places_v_version_opening_hours_seasons_locales" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "_places_v_version_opening_hours_exceptional_days_spans" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "_places_v_version_opening_hours_exceptional_days" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "_places_v_version_opening_hours_exceptional_days_locales" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "_places_v_version_attendance" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "_places_v_version_machine_translated" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "organisations_links" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "organisations_links_locales" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "organisations_texts" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "_organisations_v_version_links" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "_organisations_v_version_links_locales" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "_organisations_v_texts" DISABLE ROW LEVEL SECURITY;
  DROP TABLE "events_schedules_ordinals" CASCADE;
  DROP TABLE "events_schedules_months" CASCADE;
  DROP TABLE "events_schedules_extra_dates" CASCADE;
  DROP TABLE "events_schedules_locales" CASCADE;
  DROP TABLE "events_attendance" CASCADE;
  DROP TABLE "events_machine_translated" CASCADE;
  DROP TABLE "events_numbers" CASCADE;
  DROP TABLE "_events_v_version_schedules_ordinals" CASCADE;
  DROP TABLE "_events_v_version_schedules_months" CASCADE;
  DROP TABLE "_events_v_version_schedules_extra_dates" CASCADE;
  DROP TABLE "_events_v_version_schedules_locales" CASCADE;
  DROP TABLE "_events_v_version_attendance" CASCADE;
  DROP TABLE "_events_v_version_machine_translated" CASCADE;
  DROP TABLE "_events_v_numbers" CASCADE;
  DROP TABLE "groups_schedules_ordinals" CASCADE;
  DROP TABLE "groups_schedules_months" CASCADE;
  DROP TABLE "groups_schedules_extra_dates" CASCADE;
  DROP TABLE "groups_schedules_locales" CASCADE;
  DROP TABLE "groups_attendance" CASCADE;
  DROP TABLE "groups_machine_translated" CASCADE;
  DROP TABLE "groups_numbers" CASCADE;
  DROP TABLE "_groups_v_version_schedules_ordinals" CASCADE;
  DROP TABLE "_groups_v_version_schedules_months" CASCADE;
  DROP TABLE "_groups_v_version_schedules_extra_dates" CASCADE;
  DROP TABLE "_groups_v_version_schedules_locales" CASCADE;
  DROP TABLE "_groups_v_version_attendance" CASCADE;
  DROP TABLE "_groups_v_version_machine_translated" CASCADE;
  DROP TABLE "_groups_v_numbers" CASCADE;
  DROP TABLE "places_opening_hours_seasons_spans" CASCADE;
  DROP TABLE "places_opening_hours_seasons" CASCADE;
  DROP TABLE "places_opening_hours_seasons_locales" CASCADE;
  DROP TABLE "places_opening_hours_exceptional_days_spans" CASCADE;
  DROP TABLE "places_opening_hours_exceptional_days" CASCADE;
  DROP TABLE "places_opening_hours_exceptional_days_locales" CASCADE;
  DROP TABLE "places_attendance" CASCADE;
  DROP TABLE "places_machine_translated" CASCADE;
  DROP TABLE "_places_v_version_opening_hours_seasons_spans" CASCADE;
  DROP TABLE "_places_v_version_opening_hours_seasons" CASCADE;
  DROP TABLE "_places_v_version_opening_hours_seasons_locales" CASCADE;
  DROP TABLE "_places_v_version_opening_hours_exceptional_days_spans" CASCADE;
  DROP TABLE "_places_v_version_opening_hours_exceptional_days" CASCADE;
  DROP TABLE "_places_v_version_opening_hours_exceptional_days_locales" CASCADE;
  DROP TABLE "_places_v_version_attendance" CASCADE;
  DROP TABLE "_places_v_version_machine_translated" CASCADE;
  DROP TABLE "organisations_links" CASCADE;
  DROP TABLE "organisations_links_locales" CASCADE;
  DROP TABLE "organisations_texts" CASCADE;
  DROP TABLE "_organisations_v_version_links" CASCADE;
  DROP TABLE "_organisations_v_version_links_locales" CASCADE;
  DROP TABLE "_organisations_v_texts" CASCADE;
  ALTER TABLE "events" DROP CONSTRAINT "events_first_visit_door_id_media_id_fk";
  
  ALTER TABLE "_events_v" DROP CONSTRAINT "_events_v_version_first_visit_door_id_media_id_fk";
  
  ALTER TABLE "groups" DROP CONSTRAINT "groups_first_visit_door_id_media_id_fk";
  
  ALTER TABLE "_groups_v" DROP CONSTRAINT "_groups_v_version_first_visit_door_id_media_id_fk";
  
  ALTER TABLE "places" DROP CONSTRAINT "places_first_visit_door_id_media_id_fk";
  
  ALTER TABLE "_places_v" DROP CONSTRAINT "_places_v_version_first_visit_door_id_media_id_fk";
  
  ALTER TABLE "organisations" DROP CONSTRAINT "organisations_logo_id_media_id_fk";
  
  ALTER TABLE "_organisations_v" DROP CONSTRAINT "_organisations_v_version_logo_id_media_id_fk";
  
  ALTER TABLE "events_schedules_exceptions" ALTER COLUMN "change" SET DATA TYPE text;
  ALTER TABLE "events_schedules_exceptions" ALTER COLUMN "change" SET DEFAULT 'skipped'::text;
  DROP TYPE "public"."enum_events_schedules_exceptions_change";
  CREATE TYPE "public"."enum_events_schedules_exceptions_change" AS ENUM('skipped', 'cancelled', 'moved');
  ALTER TABLE "events_schedules_exceptions" ALTER COLUMN "change" SET DEFAULT 'skipped'::"public"."enum_events_schedules_exceptions_change";
  ALTER TABLE "events_schedules_exceptions" ALTER COLUMN "change" SET DATA TYPE "public"."enum_events_schedules_exceptions_change" USING "change"::"public"."enum_events_schedules_exceptions_change";
  ALTER TABLE "_events_v_version_schedules_exceptions" ALTER COLUMN "change" SET DATA TYPE text;
  ALTER TABLE "_events_v_version_schedules_exceptions" ALTER COLUMN "change" SET DEFAULT 'skipped'::text;
  DROP TYPE "public"."enum__events_v_version_schedules_exceptions_change";
  CREATE TYPE "public"."enum__events_v_version_schedules_exceptions_change" AS ENUM('skipped', 'cancelled', 'moved');
  ALTER TABLE "_events_v_version_schedules_exceptions" ALTER COLUMN "change" SET DEFAULT 'skipped'::"public"."enum__events_v_version_schedules_exceptions_change";
  ALTER TABLE "_events_v_version_schedules_exceptions" ALTER COLUMN "change" SET DATA TYPE "public"."enum__events_v_version_schedules_exceptions_change" USING "change"::"public"."enum__events_v_version_schedules_exceptions_change";
  ALTER TABLE "groups_schedules_exceptions" ALTER COLUMN "change" SET DATA TYPE text;
  ALTER TABLE "groups_schedules_exceptions" ALTER COLUMN "change" SET DEFAULT 'skipped'::text;
  DROP TYPE "public"."enum_groups_schedules_exceptions_change";
  CREATE TYPE "public"."enum_groups_schedules_exceptions_change" AS ENUM('skipped', 'cancelled', 'moved');
  ALTER TABLE "groups_schedules_exceptions" ALTER COLUMN "change" SET DEFAULT 'skipped'::"public"."enum_groups_schedules_exceptions_change";
  ALTER TABLE "groups_schedules_exceptions" ALTER COLUMN "change" SET DATA TYPE "public"."enum_groups_schedules_exceptions_change" USING "change"::"public"."enum_groups_schedules_exceptions_change";
  ALTER TABLE "_groups_v_version_schedules_exceptions" ALTER COLUMN "change" SET DATA TYPE text;
  ALTER TABLE "_groups_v_version_schedules_exceptions" ALTER COLUMN "change" SET DEFAULT 'skipped'::text;
  DROP TYPE "public"."enum__groups_v_version_schedules_exceptions_change";
  CREATE TYPE "public"."enum__groups_v_version_schedules_exceptions_change" AS ENUM('skipped', 'cancelled', 'moved');
  ALTER TABLE "_groups_v_version_schedules_exceptions" ALTER COLUMN "change" SET DEFAULT 'skipped'::"public"."enum__groups_v_version_schedules_exceptions_change";
  ALTER TABLE "_groups_v_version_schedules_exceptions" ALTER COLUMN "change" SET DATA TYPE "public"."enum__groups_v_version_schedules_exceptions_change" USING "change"::"public"."enum__groups_v_version_schedules_exceptions_change";
  DROP INDEX "events_first_visit_first_visit_door_idx";
  DROP INDEX "_events_v_version_first_visit_version_first_visit_door_idx";
  DROP INDEX "groups_first_visit_first_visit_door_idx";
  DROP INDEX "_groups_v_version_first_visit_version_first_visit_door_idx";
  DROP INDEX "places_first_visit_first_visit_door_idx";
  DROP INDEX "_places_v_version_first_visit_version_first_visit_door_idx";
  DROP INDEX "organisations_logo_idx";
  DROP INDEX "_organisations_v_version_version_logo_idx";
  ALTER TABLE "events_schedules_exceptions_locales" DROP COLUMN "new_place";
  ALTER TABLE "events_schedules" DROP COLUMN "repeats";
  ALTER TABLE "events_schedules" DROP COLUMN "monthly_by";
  ALTER TABLE "events_schedules" DROP COLUMN "count";
  ALTER TABLE "events_schedules" DROP COLUMN "all_day";
  ALTER TABLE "events_schedules" DROP COLUMN "extra_days";
  ALTER TABLE "events" DROP COLUMN "ages_from";
  ALTER TABLE "events" DROP COLUMN "ages_to";
  ALTER TABLE "events" DROP COLUMN "address_hidden";
  ALTER TABLE "events" DROP COLUMN "area_scope";
  ALTER TABLE "events" DROP COLUMN "status_state";
  ALTER TABLE "events" DROP COLUMN "status_resumes";
  ALTER TABLE "events" DROP COLUMN "dates_agreed";
  ALTER TABLE "events" DROP COLUMN "first_visit_door_id";
  ALTER TABLE "events" DROP COLUMN "price_kind";
  ALTER TABLE "events" DROP COLUMN "price_amount";
  ALTER TABLE "events" DROP COLUMN "price_currency";
  ALTER TABLE "events" DROP COLUMN "joining_kind";
  ALTER TABLE "events" DROP COLUMN "joining_until";
  ALTER TABLE "events" DROP COLUMN "joining_link";
  ALTER TABLE "events" DROP COLUMN "feature_notes";
  ALTER TABLE "events" DROP COLUMN "contact_privacy";
  ALTER TABLE "events" DROP COLUMN "contact_form";
  ALTER TABLE "events" DROP COLUMN "checked_by";
  ALTER TABLE "events" DROP COLUMN "translations";
  ALTER TABLE "events_locales" DROP COLUMN "language_note";
  ALTER TABLE "events_locales" DROP COLUMN "getting_there_stop";
  ALTER TABLE "events_locales" DROP COLUMN "getting_there_ride";
  ALTER TABLE "events_locales" DROP COLUMN "getting_there_parking";
  ALTER TABLE "events_locales" DROP COLUMN "status_reason";
  ALTER TABLE "events_locales" DROP COLUMN "first_visit_freedom";
  ALTER TABLE "events_locales" DROP COLUMN "first_visit_language";
  ALTER TABLE "events_locales" DROP COLUMN "price_concessions";
  ALTER TABLE "events_locales" DROP COLUMN "price_text";
  ALTER TABLE "events_locales" DROP COLUMN "joining_how";
  ALTER TABLE "events_locales" DROP COLUMN "attendance_note";
  ALTER TABLE "_events_v_version_schedules_exceptions_locales" DROP COLUMN "new_place";
  ALTER TABLE "_events_v_version_schedules" DROP COLUMN "repeats";
  ALTER TABLE "_events_v_version_schedules" DROP COLUMN "monthly_by";
  ALTER TABLE "_events_v_version_schedules" DROP COLUMN "count";
  ALTER TABLE "_events_v_version_schedules" DROP COLUMN "all_day";
  ALTER TABLE "_events_v_version_schedules" DROP COLUMN "extra_days";
  ALTER TABLE "_events_v" DROP COLUMN "version_ages_from";
  ALTER TABLE "_events_v" DROP COLUMN "version_ages_to";
  ALTER TABLE "_events_v" DROP COLUMN "version_address_hidden";
  ALTER TABLE "_events_v" DROP COLUMN "version_area_scope";
  ALTER TABLE "_events_v" DROP COLUMN "version_status_state";
  ALTER TABLE "_events_v" DROP COLUMN "version_status_resumes";
  ALTER TABLE "_events_v" DROP COLUMN "version_dates_agreed";
  ALTER TABLE "_events_v" DROP COLUMN "version_first_visit_door_id";
  ALTER TABLE "_events_v" DROP COLUMN "version_price_kind";
  ALTER TABLE "_events_v" DROP COLUMN "version_price_amount";
  ALTER TABLE "_events_v" DROP COLUMN "version_price_currency";
  ALTER TABLE "_events_v" DROP COLUMN "version_joining_kind";
  ALTER TABLE "_events_v" DROP COLUMN "version_joining_until";
  ALTER TABLE "_events_v" DROP COLUMN "version_joining_link";
  ALTER TABLE "_events_v" DROP COLUMN "version_feature_notes";
  ALTER TABLE "_events_v" DROP COLUMN "version_contact_privacy";
  ALTER TABLE "_events_v" DROP COLUMN "version_contact_form";
  ALTER TABLE "_events_v" DROP COLUMN "version_checked_by";
  ALTER TABLE "_events_v" DROP COLUMN "version_translations";
  ALTER TABLE "_events_v_locales" DROP COLUMN "version_language_note";
  ALTER TABLE "_events_v_locales" DROP COLUMN "version_getting_there_stop";
  ALTER TABLE "_events_v_locales" DROP COLUMN "version_getting_there_ride";
  ALTER TABLE "_events_v_locales" DROP COLUMN "version_getting_there_parking";
  ALTER TABLE "_events_v_locales" DROP COLUMN "version_status_reason";
  ALTER TABLE "_events_v_locales" DROP COLUMN "version_first_visit_freedom";
  ALTER TABLE "_events_v_locales" DROP COLUMN "version_first_visit_language";
  ALTER TABLE "_events_v_locales" DROP COLUMN "version_price_concessions";
  ALTER TABLE "_events_v_locales" DROP COLUMN "version_price_text";
  ALTER TABLE "_events_v_locales" DROP COLUMN "version_joining_how";
  ALTER TABLE "_events_v_locales" DROP COLUMN "version_attendance_note";
  ALTER TABLE "groups_schedules_exceptions_locales" DROP COLUMN "new_place";
  ALTER TABLE "groups_schedules" DROP COLUMN "repeats";
  ALTER TABLE "groups_schedules" DROP COLUMN "monthly_by";
  ALTER TABLE "groups_schedules" DROP COLUMN "count";
  ALTER TABLE "groups_schedules" DROP COLUMN "all_day";
  ALTER TABLE "groups_schedules" DROP COLUMN "extra_days";
  ALTER TABLE "groups" DROP COLUMN "ages_from";
  ALTER TABLE "groups" DROP COLUMN "ages_to";
  ALTER TABLE "groups" DROP COLUMN "address_hidden";
  ALTER TABLE "groups" DROP COLUMN "area_scope";
  ALTER TABLE "groups" DROP COLUMN "status_state";
  ALTER TABLE "groups" DROP COLUMN "status_resumes";
  ALTER TABLE "groups" DROP COLUMN "dates_agreed";
  ALTER TABLE "groups" DROP COLUMN "first_visit_door_id";
  ALTER TABLE "groups" DROP COLUMN "price_kind";
  ALTER TABLE "groups" DROP COLUMN "price_amount";
  ALTER TABLE "groups" DROP COLUMN "price_currency";
  ALTER TABLE "groups" DROP COLUMN "joining_kind";
  ALTER TABLE "groups" DROP COLUMN "joining_until";
  ALTER TABLE "groups" DROP COLUMN "joining_link";
  ALTER TABLE "groups" DROP COLUMN "feature_notes";
  ALTER TABLE "groups" DROP COLUMN "contact_privacy";
  ALTER TABLE "groups" DROP COLUMN "contact_form";
  ALTER TABLE "groups" DROP COLUMN "checked_by";
  ALTER TABLE "groups" DROP COLUMN "translations";
  ALTER TABLE "groups_locales" DROP COLUMN "language_note";
  ALTER TABLE "groups_locales" DROP COLUMN "getting_there_stop";
  ALTER TABLE "groups_locales" DROP COLUMN "getting_there_ride";
  ALTER TABLE "groups_locales" DROP COLUMN "getting_there_parking";
  ALTER TABLE "groups_locales" DROP COLUMN "status_reason";
  ALTER TABLE "groups_locales" DROP COLUMN "first_visit_freedom";
  ALTER TABLE "groups_locales" DROP COLUMN "first_visit_language";
  ALTER TABLE "groups_locales" DROP COLUMN "price_concessions";
  ALTER TABLE "groups_locales" DROP COLUMN "price_text";
  ALTER TABLE "groups_locales" DROP COLUMN "joining_how";
  ALTER TABLE "groups_locales" DROP COLUMN "attendance_note";
  ALTER TABLE "_groups_v_version_schedules_exceptions_locales" DROP COLUMN "new_place";
  ALTER TABLE "_groups_v_version_schedules" DROP COLUMN "repeats";
  ALTER TABLE "_groups_v_version_schedules" DROP COLUMN "monthly_by";
  ALTER TABLE "_groups_v_version_schedules" DROP COLUMN "count";
  ALTER TABLE "_groups_v_version_schedules" DROP COLUMN "all_day";
  ALTER TABLE "_groups_v_version_schedules" DROP COLUMN "extra_days";
  ALTER TABLE "_groups_v" DROP COLUMN "version_ages_from";
  ALTER TABLE "_groups_v" DROP COLUMN "version_ages_to";
  ALTER TABLE "_groups_v" DROP COLUMN "version_address_hidden";
  ALTER TABLE "_groups_v" DROP COLUMN "version_area_scope";
  ALTER TABLE "_groups_v" DROP COLUMN "version_status_state";
  ALTER TABLE "_groups_v" DROP COLUMN "version_status_resumes";
  ALTER TABLE "_groups_v" DROP COLUMN "version_dates_agreed";
  ALTER TABLE "_groups_v" DROP COLUMN "version_first_visit_door_id";
  ALTER TABLE "_groups_v" DROP COLUMN "version_price_kind";
  ALTER TABLE "_groups_v" DROP COLUMN "version_price_amount";
  ALTER TABLE "_groups_v" DROP COLUMN "version_price_currency";
  ALTER TABLE "_groups_v" DROP COLUMN "version_joining_kind";
  ALTER TABLE "_groups_v" DROP COLUMN "version_joining_until";
  ALTER TABLE "_groups_v" DROP COLUMN "version_joining_link";
  ALTER TABLE "_groups_v" DROP COLUMN "version_feature_notes";
  ALTER TABLE "_groups_v" DROP COLUMN "version_contact_privacy";
  ALTER TABLE "_groups_v" DROP COLUMN "version_contact_form";
  ALTER TABLE "_groups_v" DROP COLUMN "version_checked_by";
  ALTER TABLE "_groups_v" DROP COLUMN "version_translations";
  ALTER TABLE "_groups_v_locales" DROP COLUMN "version_language_note";
  ALTER TABLE "_groups_v_locales" DROP COLUMN "version_getting_there_stop";
  ALTER TABLE "_groups_v_locales" DROP COLUMN "version_getting_there_ride";
  ALTER TABLE "_groups_v_locales" DROP COLUMN "version_getting_there_parking";
  ALTER TABLE "_groups_v_locales" DROP COLUMN "version_status_reason";
  ALTER TABLE "_groups_v_locales" DROP COLUMN "version_first_visit_freedom";
  ALTER TABLE "_groups_v_locales" DROP COLUMN "version_first_visit_language";
  ALTER TABLE "_groups_v_locales" DROP COLUMN "version_price_concessions";
  ALTER TABLE "_groups_v_locales" DROP COLUMN "version_price_text";
  ALTER TABLE "_groups_v_locales" DROP COLUMN "version_joining_how";
  ALTER TABLE "_groups_v_locales" DROP COLUMN "version_attendance_note";
  ALTER TABLE "places" DROP COLUMN "ages_from";
  ALTER TABLE "places" DROP COLUMN "ages_to";
  ALTER TABLE "places" DROP COLUMN "address_hidden";
  ALTER TABLE "places" DROP COLUMN "area_scope";
  ALTER TABLE "places" DROP COLUMN "opening_hours_public_holidays";
  ALTER TABLE "places" DROP COLUMN "first_visit_door_id";
  ALTER TABLE "places" DROP COLUMN "price_kind";
  ALTER TABLE "places" DROP COLUMN "price_amount";
  ALTER TABLE "places" DROP COLUMN "price_currency";
  ALTER TABLE "places" DROP COLUMN "joining_kind";
  ALTER TABLE "places" DROP COLUMN "joining_until";
  ALTER TABLE "places" DROP COLUMN "joining_link";
  ALTER TABLE "places" DROP COLUMN "feature_notes";
  ALTER TABLE "places" DROP COLUMN "contact_privacy";
  ALTER TABLE "places" DROP COLUMN "contact_form";
  ALTER TABLE "places" DROP COLUMN "checked_by";
  ALTER TABLE "places" DROP COLUMN "translations";
  ALTER TABLE "places_locales" DROP COLUMN "language_note";
  ALTER TABLE "places_locales" DROP COLUMN "getting_there_stop";
  ALTER TABLE "places_locales" DROP COLUMN "getting_there_ride";
  ALTER TABLE "places_locales" DROP COLUMN "getting_there_parking";
  ALTER TABLE "places_locales" DROP COLUMN "first_visit_freedom";
  ALTER TABLE "places_locales" DROP COLUMN "first_visit_language";
  ALTER TABLE "places_locales" DROP COLUMN "price_concessions";
  ALTER TABLE "places_locales" DROP COLUMN "price_text";
  ALTER TABLE "places_locales" DROP COLUMN "joining_how";
  ALTER TABLE "places_locales" DROP COLUMN "attendance_note";
  ALTER TABLE "_places_v" DROP COLUMN "version_ages_from";
  ALTER TABLE "_places_v" DROP COLUMN "version_ages_to";
  ALTER TABLE "_places_v" DROP COLUMN "version_address_hidden";
  ALTER TABLE "_places_v" DROP COLUMN "version_area_scope";
  ALTER TABLE "_places_v" DROP COLUMN "version_opening_hours_public_holidays";
  ALTER TABLE "_places_v" DROP COLUMN "version_first_visit_door_id";
  ALTER TABLE "_places_v" DROP COLUMN "version_price_kind";
  ALTER TABLE "_places_v" DROP COLUMN "version_price_amount";
  ALTER TABLE "_places_v" DROP COLUMN "version_price_currency";
  ALTER TABLE "_places_v" DROP COLUMN "version_joining_kind";
  ALTER TABLE "_places_v" DROP COLUMN "version_joining_until";
  ALTER TABLE "_places_v" DROP COLUMN "version_joining_link";
  ALTER TABLE "_places_v" DROP COLUMN "version_feature_notes";
  ALTER TABLE "_places_v" DROP COLUMN "version_contact_privacy";
  ALTER TABLE "_places_v" DROP COLUMN "version_contact_form";
  ALTER TABLE "_places_v" DROP COLUMN "version_checked_by";
  ALTER TABLE "_places_v" DROP COLUMN "version_translations";
  ALTER TABLE "_places_v_locales" DROP COLUMN "version_language_note";
  ALTER TABLE "_places_v_locales" DROP COLUMN "version_getting_there_stop";
  ALTER TABLE "_places_v_locales" DROP COLUMN "version_getting_there_ride";
  ALTER TABLE "_places_v_locales" DROP COLUMN "version_getting_there_parking";
  ALTER TABLE "_places_v_locales" DROP COLUMN "version_first_visit_freedom";
  ALTER TABLE "_places_v_locales" DROP COLUMN "version_first_visit_language";
  ALTER TABLE "_places_v_locales" DROP COLUMN "version_price_concessions";
  ALTER TABLE "_places_v_locales" DROP COLUMN "version_price_text";
  ALTER TABLE "_places_v_locales" DROP COLUMN "version_joining_how";
  ALTER TABLE "_places_v_locales" DROP COLUMN "version_attendance_note";
  ALTER TABLE "organisations" DROP COLUMN "sector";
  ALTER TABLE "organisations" DROP COLUMN "business_id";
  ALTER TABLE "organisations" DROP COLUMN "logo_id";
  ALTER TABLE "organisations" DROP COLUMN "contact_privacy";
  ALTER TABLE "organisations" DROP COLUMN "contact_form";
  ALTER TABLE "organisations_locales" DROP COLUMN "keywords";
  ALTER TABLE "_organisations_v" DROP COLUMN "version_sector";
  ALTER TABLE "_organisations_v" DROP COLUMN "version_business_id";
  ALTER TABLE "_organisations_v" DROP COLUMN "version_logo_id";
  ALTER TABLE "_organisations_v" DROP COLUMN "version_contact_privacy";
  ALTER TABLE "_organisations_v" DROP COLUMN "version_contact_form";
  ALTER TABLE "_organisations_v_locales" DROP COLUMN "version_keywords";
  DROP TYPE "public"."enum_events_schedules_ordinals";
  DROP TYPE "public"."enum_events_schedules_months";
  DROP TYPE "public"."enum_events_schedules_repeats";
  DROP TYPE "public"."enum_events_schedules_monthly_by";
  DROP TYPE "public"."enum_events_attendance";
  DROP TYPE "public"."enum_events_machine_translated";
  DROP TYPE "public"."enum_events_area_scope";
  DROP TYPE "public"."enum_events_status_state";
  DROP TYPE "public"."enum_events_price_kind";
  DROP TYPE "public"."enum_events_joining_kind";
  DROP TYPE "public"."enum_events_contact_privacy";
  DROP TYPE "public"."enum_events_checked_by";
  DROP TYPE "public"."enum__events_v_version_schedules_ordinals";
  DROP TYPE "public"."enum__events_v_version_schedules_months";
  DROP TYPE "public"."enum__events_v_version_schedules_repeats";
  DROP TYPE "public"."enum__events_v_version_schedules_monthly_by";
  DROP TYPE "public"."enum__events_v_version_attendance";
  DROP TYPE "public"."enum__events_v_version_machine_translated";
  DROP TYPE "public"."enum__events_v_version_area_scope";
  DROP TYPE "public"."enum__events_v_version_status_state";
  DROP TYPE "public"."enum__events_v_version_price_kind";
  DROP TYPE "public"."enum__events_v_version_joining_kind";
  DROP TYPE "public"."enum__events_v_version_contact_privacy";
  DROP TYPE "public"."enum__events_v_version_checked_by";
  DROP TYPE "public"."enum_groups_schedules_ordinals";
  DROP TYPE "public"."enum_groups_schedules_months";
  DROP TYPE "public"."enum_groups_schedules_repeats";
  DROP TYPE "public"."enum_groups_schedules_monthly_by";
  DROP TYPE "public"."enum_groups_attendance";
  DROP TYPE "public"."enum_groups_machine_translated";
  DROP TYPE "public"."enum_groups_area_scope";
  DROP TYPE "public"."enum_groups_status_state";
  DROP TYPE "public"."enum_groups_price_kind";
  DROP TYPE "public"."enum_groups_joining_kind";
  DROP TYPE "public"."enum_groups_contact_privacy";
  DROP TYPE "public"."enum_groups_checked_by";
  DROP TYPE "public"."enum__groups_v_version_schedules_ordinals";
  DROP TYPE "public"."enum__groups_v_version_schedules_months";
  DROP TYPE "public"."enum__groups_v_version_schedules_repeats";
  DROP TYPE "public"."enum__groups_v_version_schedules_monthly_by";
  DROP TYPE "public"."enum__groups_v_version_attendance";
  DROP TYPE "public"."enum__groups_v_version_machine_translated";
  DROP TYPE "public"."enum__groups_v_version_area_scope";
  DROP TYPE "public"."enum__groups_v_version_status_state";
  DROP TYPE "public"."enum__groups_v_version_price_kind";
  DROP TYPE "public"."enum__groups_v_version_joining_kind";
  DROP TYPE "public"."enum__groups_v_version_contact_privacy";
  DROP TYPE "public"."enum__groups_v_version_checked_by";
  DROP TYPE "public"."enum_places_attendance";
  DROP TYPE "public"."enum_places_machine_translated";
  DROP TYPE "public"."enum_places_area_scope";
  DROP TYPE "public"."enum_places_opening_hours_public_holidays";
  DROP TYPE "public"."enum_places_price_kind";
  DROP TYPE "public"."enum_places_joining_kind";
  DROP TYPE "public"."enum_places_contact_privacy";
  DROP TYPE "public"."enum_places_checked_by";
  DROP TYPE "public"."enum__places_v_version_attendance";
  DROP TYPE "public"."enum__places_v_version_machine_translated";
  DROP TYPE "public"."enum__places_v_version_area_scope";
  DROP TYPE "public"."enum__places_v_version_opening_hours_public_holidays";
  DROP TYPE "public"."enum__places_v_version_price_kind";
  DROP TYPE "public"."enum__places_v_version_joining_kind";
  DROP TYPE "public"."enum__places_v_version_contact_privacy";
  DROP TYPE "public"."enum__places_v_version_checked_by";
  DROP TYPE "public"."enum_organisations_sector";
  DROP TYPE "public"."enum_organisations_contact_privacy";
  DROP TYPE "public"."enum__organisations_v_version_sector";
  DROP TYPE "public"."enum__organisations_v_version_contact_privacy";`);
}
