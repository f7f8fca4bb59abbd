import { organisationPath } from '#directory/addresses.ts';
import type { Organisation } from '#directory/listing.ts';
import { webAddress } from '#directory/web-address.ts';
import { nameOf } from '#snapshot/parts/texts.ts';
import type { View } from '#snapshot/view.ts';
import { describedBy, knownParts, reachedBy, type Thing } from './thing.ts';

/** https://schema.org/Organization */
export function describeOrganisation(view: View, organisation: Organisation): Thing {
  return { '@context': 'https://schema.org', ...organisationThing(view, organisation) };
}

/** An organisation as part of another description, known everywhere by the same `@id`. */
export function organisationThing(view: View, organisation: Organisation): Thing {
  const { index, language } = view;
  const url = index.snapshot.siteUrl + organisationPath(organisation, language);
  return knownParts({
    '@type': 'Organization',
    '@id': url,
    url,
    name: nameOf(organisation, language).text,
    description: describedBy(view, organisation, organisation.description),
    areaServed: index.municipalities.get(organisation.municipality)?.name[language],
    sameAs: webAddress(organisation.website),
    ...reachedBy(organisation.contact),
  });
}
