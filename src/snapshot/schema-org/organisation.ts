import { organisationPath } from '#directory/addresses.ts';
import type { Organisation } from '#directory/listing.ts';
import { textsFor } from '#directory/localized.ts';
import { webAddress } from '#directory/web-address.ts';
import { nameOf } from '#snapshot/parts/texts.ts';
import type { View } from '#snapshot/view.ts';
import { describedBy, knownParts, pictureAddress, type Thing } from './thing.ts';

/** https://schema.org/Organization */
export function describeOrganisation(view: View, organisation: Organisation): Thing {
  const { index, language } = view;
  const areas = [...new Set([organisation.municipality, ...organisation.areas])];
  const addresses = [organisation.website, ...organisation.links.map(({ url }) => url)].map(webAddress);
  return knownParts({
    '@context': 'https://schema.org',
    ...organisationReference(view, organisation),
    description: describedBy(view, organisation, organisation.description),
    areaServed: areas.flatMap((id) => index.municipalities.get(id)?.name[language] ?? []),
    keywords: textsFor(organisation.keywords, language).map(({ text }) => text),
    sameAs: addresses.filter((address) => address !== null),
    identifier: organisation.businessId && {
      '@type': 'PropertyValue',
      propertyID: 'Y-tunnus',
      value: organisation.businessId,
    },
    logo: pictureAddress(view, organisation.logo),
    telephone: organisation.contact.phone,
    email: organisation.contact.email,
  });
}

/** An organisation that another description names, known everywhere by the same `@id`. */
export function organisationReference({ index, language }: View, organisation: Organisation): Thing {
  const url = index.snapshot.siteUrl + organisationPath(organisation, language);
  return { '@type': 'Organization', '@id': url, url, name: nameOf(organisation, language).text };
}
