import { organisationPath } from '#directory/addresses.ts';
import type { Organisation } from '#directory/listing.ts';
import { textFor, textsFor } from '#directory/localized.ts';
import { tellSector } from '#directory/sector.ts';
import { webAddress } from '#directory/web-address.ts';
import type { OrganisationPage, PageLink } from '#snapshot/page-data.ts';
import { known, type PageRule } from '#snapshot/page-rule.ts';
import { contactLines } from '#snapshot/parts/contact.ts';
import { framed } from '#snapshot/parts/frame.ts';
import { itemsByKind } from '#snapshot/parts/items.ts';
import { municipalityLink } from '#snapshot/parts/links.ts';
import { themeLinks } from '#snapshot/parts/listing-terms.ts';
import { pictureOf } from '#snapshot/parts/picture.ts';
import { nameOf, paragraphsOf } from '#snapshot/parts/texts.ts';
import { describeOrganisation } from '#snapshot/schema-org/organisation.ts';
import type { View } from '#snapshot/view.ts';

/** An association, parish or municipal unit, with its current listings. */
export const organisationRule: PageRule = {
  ids: (index) => [...index.organisations.keys()],
  has: (index, id) => index.organisations.has(id),
  path: (index, id, language) => organisationPath(known(index.organisations, id), language),
  data: organisationPage,
  touchedBy: ({ listings, organisations }) => [
    ...organisations.map(({ id }) => id),
    ...listings.map(({ organisation }) => organisation),
  ],
};

function organisationPage(view: View, id: string): OrganisationPage {
  const { index, language, t } = view;
  const organisation = known(index.organisations, id);
  const municipality = known(index.municipalities, organisation.municipality);
  const listings = index.listingsBy(id).filter(index.isCurrent);
  const name = nameOf(organisation, language);
  const description = textFor(organisation.description, language);
  const title = { name: name.text, municipality: municipality.name[language] };
  return framed(
    view,
    {
      pathIn: (other) => organisationPath(organisation, other),
      title: t('page.organisation.title', title),
      description: description?.language === language ? description.text : t('page.organisation.description', title),
      sample: organisation.sample || listings.some(({ sample }) => sample),
      structuredData: [describeOrganisation(view, organisation)],
    },
    {
      kind: 'organisation',
      id,
      name,
      paragraphs: paragraphsOf(organisation.description, language),
      municipality: municipalityLink(view, municipality),
      sector: organisation.sector && tellSector(organisation.sector, language),
      themes: themeLinks(view, organisation),
      keywords: textsFor(organisation.keywords, language),
      areas: areaLinks(view, organisation),
      links: linksOf(view, organisation),
      businessId: organisation.businessId,
      logo: pictureOf(organisation.logo, language),
      website: webAddress(organisation.website),
      contact: contactLines(organisation.contact, language),
      kinds: itemsByKind(view, 'organisation', id),
    },
  );
}

/** The municipalities it works in, its own first; those the region does not have are left out. */
function areaLinks(view: View, { municipality, areas }: Organisation): PageLink[] {
  return [...new Set([municipality, ...areas])].flatMap((id) => {
    const area = view.index.municipalities.get(id);
    return area ? [municipalityLink(view, area)] : [];
  });
}

/** A link without a label is told by its address. */
function linksOf({ language }: View, { links }: Organisation): OrganisationPage['links'] {
  return links.flatMap(({ label, url }) => {
    const address = webAddress(url);
    return address ? [{ label: textFor(label, language) ?? { text: address, language }, url: address }] : [];
  });
}
