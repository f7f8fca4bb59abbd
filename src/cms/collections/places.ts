import type { CollectionConfig, Field, NamedGroupField, Validate } from 'payload';
import { readUnless } from '#cms/access/hidden-facts.ts';
import { addressHiddenField } from '#cms/fields/address-hidden.ts';
import { groupField } from '#cms/fields/group.ts';
import { openingHoursField } from '#cms/fields/opening-hours.ts';
import { row } from '#cms/fields/rows.ts';
import { textField } from '#cms/fields/text.ts';
import { isEmpty, mustBeComplete, tellEditor } from '#cms/fields/validation.ts';
import type { Region } from '#directory/region.ts';
import { inEveryLanguage, type MessageKey } from '#i18n/messages.ts';
import { listingCollection } from './listing-collection.ts';
import { listingFields } from './listing-fields.ts';

/** Places to meet: a village house, a library, a café of a parish. */
export function placesCollection(region: Region, siteUrl: string): CollectionConfig {
  const access = { read: readUnless('place') };
  const where = [
    addressHiddenField('cms.address-hidden.place.help'),
    { ...addressField(), access },
    { ...positionField(), access },
  ];
  return listingCollection(
    'place',
    listingFields('place', region, siteUrl, { where, when: [openingHoursField(region)] }),
  );
}

function addressField(): NamedGroupField {
  return groupField({ name: 'address', label: 'cms.address', description: 'cms.address.help' }, [
    row(
      addressText('street', 'cms.address.street'),
      addressText('postalCode', 'cms.address.postal-code', /^\d{5}$/),
      addressText('city', 'cms.address.city'),
    ),
  ]);
}

/** An address is there as a whole or not at all. */
function addressText(name: string, label: MessageKey, pattern?: RegExp): Field {
  const field = textField({
    name,
    label,
    maxLength: 120,
    validate: (value, { req }) =>
      !pattern || pattern.test(String(value)) ? true : tellEditor(req, 'cms.problem.postal-code'),
  });
  const validate: Validate = (value, context) => {
    const incomplete = isEmpty(value) && !isEmpty(without(context.siblingData, ['id'])) && mustBeComplete(context.data);
    if (incomplete && context.event !== 'onChange') return tellEditor(context.req, 'cms.problem.address');
    return (field.validate as Validate)(value, context);
  };
  return { ...field, validate } as Field;
}

function positionField(): NamedGroupField {
  return groupField({ name: 'position', label: 'cms.position', description: 'cms.position.help' }, [
    row(coordinate('latitude', 'cms.position.latitude', 90), coordinate('longitude', 'cms.position.longitude', 180)),
  ]);
}

/** Degrees, WGS 84. Both or none. */
function coordinate(name: 'latitude' | 'longitude', label: MessageKey, most: number): Field {
  return {
    name,
    type: 'number',
    label: inEveryLanguage(label),
    min: -most,
    max: most,
    admin: { step: 0.0001 },
    validate: ((value, { req, siblingData }) => {
      if (isEmpty(value)) {
        const other = (siblingData as Record<string, unknown>)[name === 'latitude' ? 'longitude' : 'latitude'];
        return isEmpty(other) ? true : tellEditor(req, 'cms.problem.position');
      }
      const valid = typeof value === 'number' && Number.isFinite(value) && Math.abs(value) <= most;
      return valid ? true : tellEditor(req, 'cms.problem.degrees', { most });
    }) as Validate,
  } as Field;
}

function without(data: unknown, names: readonly string[]): Record<string, unknown> {
  return Object.fromEntries(Object.entries(data ?? {}).filter(([name]) => !names.includes(name)));
}
