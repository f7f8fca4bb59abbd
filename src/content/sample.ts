import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { Region } from '#directory/region.ts';
import { type Problem, problemError } from '#i18n/problem.ts';
import { readContentFile } from './content-file.ts';
import { listingProblems, organisationProblems, pictureProblems } from './sample-references.ts';
import {
  type SampleListing,
  type SampleOrganisation,
  type SamplePicture,
  sampleEventsSchema,
  sampleGroupsSchema,
  sampleOrganisationsSchema,
  samplePicturesSchema,
  samplePlacesSchema,
} from './sample-schema.ts';

export type Sample = {
  /** `file` is the absolute path of the picture. */
  readonly pictures: readonly SamplePicture[];
  readonly organisations: readonly SampleOrganisation[];
  readonly listings: readonly SampleListing[];
};

/**
 * The sample content of `contentDir`, with every reference in it checked against the region and its taxonomy. A region
 * without a folder `sample` has an empty one. Throws an error with all problems at once (`problemsIn`).
 */
export function loadSample(contentDir: string, region: Region): Sample {
  const folder = join(contentDir, 'sample');
  if (!existsSync(folder)) return { pictures: [], organisations: [], listings: [] };

  const problems: Problem[] = [];
  const pictures = readContentFile(join(folder, 'pictures.json'), samplePicturesSchema, problems);
  const organisations = readContentFile(join(folder, 'organisations.json'), sampleOrganisationsSchema, problems);
  const places = readContentFile(join(folder, 'places.json'), samplePlacesSchema, problems);
  const groups = readContentFile(join(folder, 'groups.json'), sampleGroupsSchema, problems);
  const events = readContentFile(join(folder, 'events.json'), sampleEventsSchema, problems);
  if (!pictures || !organisations || !places || !groups || !events) throw problemError(problems);

  problems.push(
    ...pictureProblems(pictures),
    ...organisationProblems({ contentDir, region, pictures, organisations }),
    ...listingProblems({ contentDir, region, pictures, organisations, places, gatherings: [groups, events] }),
  );
  if (problems.length > 0) throw problemError(problems);
  return {
    pictures: pictures.content.map((picture) => ({ ...picture, file: join(folder, 'pictures', picture.file) })),
    organisations: organisations.content,
    listings: [...places.content, ...groups.content, ...events.content],
  };
}
