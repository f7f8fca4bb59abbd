import { createHash } from 'node:crypto';
import { extname } from 'node:path';
import {
  type CollectionBeforeOperationHook,
  type CollectionConfig,
  type ImageSize,
  MissingFile,
  type Validate,
} from 'payload';
import { guardIncoming } from '#cms/access/incoming.ts';
import { limitExtent } from '#cms/access/limits.ts';
import { mediaAccess } from '#cms/access/media-access.ts';
import { sampleField } from '#cms/fields/sample.ts';
import { textField } from '#cms/fields/text.ts';
import { isEmpty, tellEditor } from '#cms/fields/validation.ts';
import { settleLocale } from '#cms/hooks/default-locale.ts';
import { outboxHooksWithoutDrafts } from '#cms/hooks/outbox-hooks.ts';
import { slugFrom } from '#directory/slug.ts';
import { defaultLanguage } from '#i18n/languages.ts';
import { inEveryLanguage } from '#i18n/messages.ts';
import { organisationField } from './listing-fields.ts';

const webp = { format: 'webp', options: { quality: 80 } } as const;

/** Widths, in pixels, a picture is made in beside the largest. */
const pictureWidths = { small: 480, medium: 960 } as const;

const largest = 1920;
const mostPixels = 40_000_000;

/** Pictures. Whatever is sent is drawn anew as WebP: what was hidden in the file, such as where it was taken, is gone. */
export function mediaCollection(mediaDir: string): CollectionConfig {
  return {
    slug: 'media',
    labels: { singular: inEveryLanguage('cms.media.one'), plural: inEveryLanguage('cms.media.many') },
    access: mediaAccess,
    admin: {
      useAsTitle: 'filename',
      hideAPIURL: true,
      group: inEveryLanguage('cms.section.listings'),
      defaultColumns: ['filename', 'alt', 'organisation', 'updatedAt'],
    },
    lockDocuments: false,
    disableBulkDelete: true,
    disableDuplicate: true,
    upload: {
      staticDir: mediaDir,
      mimeTypes: ['image/jpeg', 'image/png', 'image/webp'],
      formatOptions: webp,
      resizeOptions: { width: largest, height: largest, fit: 'inside', withoutEnlargement: true },
      imageSizes: Object.entries(pictureWidths).map(([name, width]) => imageSize(name, width)),
      adminThumbnail: 'small',
      constructorOptions: { limitInputPixels: mostPixels },
      crop: false,
      focalPoint: false,
      pasteURL: false,
      bulkUpload: false,
      modifyResponseHeaders: ({ headers }) => {
        headers.set('X-Content-Type-Options', 'nosniff');
        headers.set('Content-Security-Policy', "default-src 'none'; sandbox");
        return headers;
      },
    },
    hooks: {
      beforeOperation: [settleLocale, limitExtent, guardIncoming, takeOnlyFiles, renameFile],
      ...outboxHooksWithoutDrafts(),
    },
    fields: [
      {
        ...textField({
          name: 'alt',
          label: 'cms.media.alt',
          description: 'cms.media.alt.help',
          localized: true,
          maxLength: 500,
        }),
        required: true,
        validate: requireFinnish(
          textField({ name: 'alt', label: 'cms.media.alt', maxLength: 500 }).validate as Validate,
        ),
      } as ReturnType<typeof textField>,
      organisationField(),
      sampleField(),
    ],
  };
}

function imageSize(name: string, width: number): ImageSize {
  return { name, width, formatOptions: webp, withoutEnlargement: false };
}

const measured: readonly string[] = ['mimeType', 'filesize', 'width', 'height'];

/**
 * A picture comes as a file, and what it measures is not taken from the sender. Where an address came instead of a file,
 * Payload would ask that address on the sender's behalf, whatever machine it is.
 */
const takeOnlyFiles: CollectionBeforeOperationHook = ({ args, operation, overrideAccess, req }) => {
  if (overrideAccess === true || (operation !== 'create' && operation !== 'update')) return args;
  if (operation === 'create' && req.user && !req.file) throw new MissingFile(req.t);
  const { data } = args as { data?: object };
  const kept = Object.entries(data ?? {}).filter(([name]) => !measured.includes(name));
  return { ...args, data: Object.fromEntries(kept) } as typeof args;
};

/** The name of a file says what the editor called it and which bytes it holds; no other part of the name is kept. */
const renameFile: CollectionBeforeOperationHook = ({ args, operation, req }) => {
  if ((operation === 'create' || operation === 'update') && req.file) {
    const extension = extname(req.file.name).toLowerCase();
    const slug = slugFrom(req.file.name.slice(0, req.file.name.length - extension.length), 'kuva').slice(0, 60);
    const hash = createHash('sha256').update(req.file.data).digest('hex').slice(0, 12);
    const kept = /^\.[a-z0-9]{1,5}$/.test(extension) ? extension : '';
    req.file.name = `${slug}-${hash}${kept}`;
  }
  return args;
};

/** The Finnish description has to be there, and first: it is what the other languages fall back to. */
function requireFinnish(validate: Validate): Validate {
  return (value, context) => {
    const { event, operation, req } = context;
    const isFinnish = req.locale === defaultLanguage;
    const missing = isFinnish ? isEmpty(value) : operation === 'create' && req.locale !== 'all';
    return missing && event !== 'onChange' ? tellEditor(req, 'cms.problem.alt') : validate(value, context);
  };
}
