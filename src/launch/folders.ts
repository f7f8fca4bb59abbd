import { join } from 'node:path';
import { type Config, projectRoot } from '#config.ts';

/** The compiled pages of the site: of the project, not of one `DATA_DIR`. */
export const rendererFolder = join(projectRoot, 'build', 'renderer');

/** The pictures that people have uploaded. */
export const mediaFolder = ({ dataDir }: Pick<Config, 'dataDir'>): string => join(dataDir, 'media');
