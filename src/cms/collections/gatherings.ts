import type { CollectionConfig, Condition } from 'payload';
import { readUnless } from '#cms/access/hidden-facts.ts';
import { addressHiddenField } from '#cms/fields/address-hidden.ts';
import { checkboxField } from '#cms/fields/checkbox.ts';
import { gatheringStatusField } from '#cms/fields/gathering-status.ts';
import { schedulesField } from '#cms/fields/schedules.ts';
import { longTextField } from '#cms/fields/text.ts';
import type { Region } from '#directory/region.ts';
import { listingCollection } from './listing-collection.ts';
import { listingFields, placeField } from './listing-fields.ts';

const withDates: Condition = (data) => data?.datesAgreed !== true;

/** Groups meet again and again within a season; events happen once or a few times. They are told in the same way. */
export function gatheringsCollection(kind: 'group' | 'event', region: Region, siteUrl: string): CollectionConfig {
  const access = { read: readUnless('place') };
  const meetingPoint = longTextField({
    name: 'meetingPoint',
    label: 'cms.meeting-point',
    description: 'cms.meeting-point.help',
    localized: true,
    maxLength: 500,
  });
  const where = [
    addressHiddenField('cms.address-hidden.help'),
    { ...placeField(), access },
    { ...meetingPoint, access },
  ];
  const when = [
    gatheringStatusField(),
    checkboxField({ name: 'datesAgreed', label: 'cms.dates-agreed', description: 'cms.dates-agreed.help' }),
    schedulesField(region, withDates),
  ];
  return listingCollection(kind, listingFields(kind, region, siteUrl, { where, when }));
}
