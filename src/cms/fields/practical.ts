import type { Condition, Field, GroupField } from 'payload';
import { areaScopes, attendances } from '#directory/listing.ts';
import { type Choice, choiceField } from './choice.ts';
import { groupField } from './group.ts';
import { numberField } from './number.ts';
import { notBefore } from './order.ts';
import { row, shownWhen } from './rows.ts';
import { selectField } from './select.ts';
import { longTextField, textField } from './text.ts';

/** For which ages, in years. */
export function agesField(): GroupField {
  const oldest = { least: 0, most: 120, problem: 'cms.problem.age' } as const;
  return groupField({ name: 'ages', label: 'cms.ages', description: 'cms.ages.help' }, [
    row(
      numberField({ name: 'from', label: 'cms.ages.from', ...oldest }),
      numberField({
        name: 'to',
        label: 'cms.ages.to',
        ...oldest,
        validate: notBefore('from', 'cms.problem.ages'),
      }),
    ),
  ]);
}

/** How one can take part: more than one way is possible. */
export function attendanceFields(): Field[] {
  const fromAfar: Condition = (_, listing: Partial<{ attendance: unknown }>) =>
    Array.isArray(listing?.attendance) && listing.attendance.some((way) => way !== 'in-person');
  return [
    selectField({
      name: 'attendance',
      label: 'cms.attendance',
      description: 'cms.attendance.help',
      values: attendances,
      labels: {
        'in-person': 'cms.attendance.in-person',
        online: 'cms.attendance.online',
        phone: 'cms.attendance.phone',
        'at-home': 'cms.attendance.at-home',
      },
      several: true,
    }),
    shownWhen(
      fromAfar,
      textField({
        name: 'attendanceNote',
        label: 'cms.attendance.note',
        description: 'cms.attendance.note.help',
        localized: true,
        maxLength: 500,
      }),
    ),
  ];
}

/** How one gets there without knowing the way. */
export function gettingThereField(): GroupField {
  const text = (name: string, label: Parameters<typeof longTextField>[0]['label']) =>
    longTextField({ name, label, localized: true, maxLength: 500 });
  return groupField({ name: 'gettingThere', label: 'cms.getting-there', description: 'cms.getting-there.help' }, [
    text('stop', 'cms.getting-there.stop'),
    text('ride', 'cms.getting-there.ride'),
    text('parking', 'cms.getting-there.parking'),
  ]);
}

/** Whom it is meant for, by where they live. */
export function areaField(municipalities: readonly Choice[]): GroupField {
  return groupField({ name: 'area', label: 'cms.area' }, [
    selectField({
      name: 'scope',
      label: 'cms.area.scope',
      description: 'cms.area.scope.help',
      values: areaScopes,
      labels: {
        own: 'cms.area.own',
        municipalities: 'cms.area.municipalities',
        region: 'cms.area.region',
        online: 'cms.area.online',
      },
      defaultValue: 'own',
    }),
    shownWhen(
      (_, area: Partial<{ scope: string }>) => area?.scope === 'municipalities',
      choiceField({
        name: 'municipalities',
        label: 'cms.area.which',
        choices: municipalities,
        several: true,
        required: true,
      }),
    ),
  ]);
}
