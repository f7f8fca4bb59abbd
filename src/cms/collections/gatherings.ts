import type { CollectionConfig } from 'payload';
import { schedulesField } from '#cms/fields/schedules.ts';
import { longTextField } from '#cms/fields/text.ts';
import type { Region } from '#directory/region.ts';
import { listingCollection } from './listing-collection.ts';
import { listingFields, placeField } from './listing-fields.ts';

/** Groups meet again and again within a season; events happen once or a few times. They are told in the same way. */
export function gatheringsCollection(kind: 'group' | 'event', region: Region, siteUrl: string): CollectionConfig {
  const meetingPoint = longTextField({
    name: 'meetingPoint',
    label: 'cms.meeting-point',
    description: 'cms.meeting-point.help',
    localized: true,
    maxLength: 500,
  });
  return listingCollection(
    kind,
    listingFields(kind, region, siteUrl, { where: [placeField(), meetingPoint], when: [schedulesField()] }),
  );
}
