import type { Language } from '@payloadcms/translations';
import { finnishAuthentication } from './finnish-authentication.ts';
import { finnishFields, finnishLocalization, finnishOperators, finnishUpload } from './finnish-fields.ts';
import { finnishGeneral } from './finnish-general.ts';
import { finnishError, finnishValidation } from './finnish-problems.ts';
import { finnishDashboard, finnishFolder, finnishVersion } from './finnish-views.ts';

/**
 * Payload's admin in Finnish, which Payload does not ship: the value of `i18n.supportedLanguages.fi`.
 * A key that Payload adds or drops is a type error here and a failing test.
 */
export const finnish = {
  // Payload only loads the date-fns locales it ships a translation for. With 'fi' it would load none, and every date in
  // the admin would say "Ladataan..." for ever; with 'en-US' weeks would start on Sunday. Of the others Swedish is the
  // one its readers know from school and street signs (weeks start on Monday, "må ti on to fr lö sö"). It is seen only
  // in the calendar and in "Tallennettu … sitten": all other dates are numbers, by `admin.dateFormat: 'd.M.yyyy HH.mm'`.
  dateFNSKey: 'sv',
  translations: {
    authentication: finnishAuthentication,
    dashboard: finnishDashboard,
    error: finnishError,
    fields: finnishFields,
    folder: finnishFolder,
    general: finnishGeneral,
    localization: finnishLocalization,
    operators: finnishOperators,
    upload: finnishUpload,
    validation: finnishValidation,
    version: finnishVersion,
  },
} satisfies Language;
