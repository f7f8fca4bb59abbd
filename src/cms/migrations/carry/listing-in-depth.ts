/** The tables of gatherings, of what is published and of its versions; columns of versions have a prefix. */
const gatherings = ['events', '_events_v_version', 'groups', '_groups_v_version'] as const;

const listings = [
  { table: 'events', locales: 'events_locales', prefix: '' },
  { table: '_events_v', locales: '_events_v_locales', prefix: 'version_' },
  { table: 'groups', locales: 'groups_locales', prefix: '' },
  { table: '_groups_v', locales: '_groups_v_locales', prefix: 'version_' },
  { table: 'places', locales: 'places_locales', prefix: '' },
  { table: '_places_v', locales: '_places_v_locales', prefix: 'version_' },
] as const;

/** What associations have written goes along: how a schedule repeats, the words on price and joining, who checked. */
export const carryOver: readonly string[] = [
  ...gatherings.map(
    (name) =>
      `UPDATE "${name}_schedules" SET "repeats" = "frequency"::text::"enum_${name}_schedules_repeats" WHERE "frequency" IS NOT NULL`,
  ),
  ...listings.map(
    ({ locales, prefix }) =>
      `UPDATE "${locales}" SET "${prefix}price_text" = "${prefix}price", "${prefix}joining_how" = "${prefix}joining"`,
  ),
  ...listings.map(
    ({ table, prefix }) =>
      `UPDATE "${table}" SET "${prefix}checked_by" = 'organisation' WHERE "${prefix}checked" IS NOT NULL`,
  ),
];

/** The same back, as far as the earlier tables can hold it. */
export const carryBack: readonly string[] = [
  ...gatherings.flatMap((name) => [
    `UPDATE "${name}_schedules" SET "frequency" = (CASE "repeats" WHEN 'weekly' THEN 'weekly' ELSE 'once' END)::"enum_${name}_schedules_frequency"`,
    `DELETE FROM "${name}_schedules_exceptions" WHERE "change" = 'online'`,
  ]),
  ...listings.map(
    ({ locales, prefix }) =>
      `UPDATE "${locales}" SET "${prefix}price" = "${prefix}price_text", "${prefix}joining" = "${prefix}joining_how"`,
  ),
];
