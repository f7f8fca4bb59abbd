import type { TextField } from 'payload';
import { webAddress } from '#directory/web-address.ts';
import type { MessageKey } from '#i18n/messages.ts';
import { textField } from './text.ts';
import { tellEditor } from './validation.ts';

type Options = {
  readonly name: string;
  readonly label: MessageKey;
  readonly description?: MessageKey;
  readonly required?: boolean;
};

/** An address of the web: `https://…` or `http://…`, with a host, without a name and password in it. */
export function webAddressField(options: Options): TextField {
  return textField({
    ...options,
    maxLength: 500,
    validate: (value, { req }) => (webAddress(String(value)) === null ? tellEditor(req, 'cms.problem.website') : true),
  });
}

/** The page of an organisation or a listing itself. */
export const websiteField = (): TextField =>
  webAddressField({ name: 'website', label: 'cms.website', description: 'cms.website.help' });
