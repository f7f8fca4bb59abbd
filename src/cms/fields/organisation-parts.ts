import type { ArrayField, Field, TextField } from 'payload';
import { isBusinessId } from '#directory/business-id.ts';
import { sectors } from '#directory/listing.ts';
import { rowsField } from './rows.ts';
import { selectField } from './select.ts';
import { longTextField, textField } from './text.ts';
import { tellEditor } from './validation.ts';
import { webAddressField } from './web-address.ts';

export function sectorField(): Field {
  return selectField({
    name: 'sector',
    label: 'cms.organisation.sector',
    values: sectors,
    labels: {
      association: 'cms.sector.association',
      parish: 'cms.sector.parish',
      municipality: 'cms.sector.municipality',
      county: 'cms.sector.county',
      project: 'cms.sector.project',
      company: 'cms.sector.company',
      other: 'cms.sector.other',
    },
  });
}

/** Words people search by, one on each line. */
export function keywordsField(): Field {
  return longTextField({
    name: 'keywords',
    label: 'cms.organisation.keywords',
    description: 'cms.organisation.keywords.help',
    localized: true,
    maxLength: 1000,
  });
}

export function linksField(): ArrayField {
  return rowsField(
    {
      name: 'links',
      one: 'cms.organisation.link',
      many: 'cms.organisation.links',
      description: 'cms.organisation.links.help',
      most: 10,
      collapsed: true,
    },
    [
      textField({ name: 'label', label: 'cms.organisation.link.label', localized: true, maxLength: 100 }),
      webAddressField({ name: 'url', label: 'cms.website', description: 'cms.website.help', required: true }),
    ],
  );
}

/** The Finnish business ID, with its check digit. */
export function businessIdField(): TextField {
  return textField({
    name: 'businessId',
    label: 'cms.organisation.business-id',
    description: 'cms.organisation.business-id.help',
    maxLength: 20,
    validate: (value, { req }) => (isBusinessId(String(value)) ? true : tellEditor(req, 'cms.problem.business-id')),
  });
}
