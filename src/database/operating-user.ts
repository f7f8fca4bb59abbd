import { existsSync, readFileSync, statSync } from 'node:fs';
import { dirname } from 'node:path';

/** Whom a program is run as. */
export type OperatingUser = { readonly uid: number; readonly gid: number };

/**
 * Whom PostgreSQL runs as: it refuses to be root. `null` means as we are, which is right for everyone but root.
 * Root runs it as the owner of the cluster or, when there is none yet, as `nobody`.
 */
export function databaseUser(clusterDir: string): OperatingUser | null {
  if (process.getuid?.() !== 0) return null;
  if (existsSync(clusterDir)) {
    const { uid, gid } = statSync(clusterDir);
    if (uid !== 0) return { uid, gid };
  }
  return nobody();
}

/** The nearest folder on the way to `path` that `user` may not pass through; `null` when the way is free. */
export function closedFolder(path: string, user: OperatingUser): string | null {
  for (let folder = path; ; folder = dirname(folder)) {
    if (existsSync(folder)) {
      const { mode, uid, gid } = statSync(folder);
      const bit = uid === user.uid ? 0o100 : gid === user.gid ? 0o010 : 0o001;
      if ((mode & bit) === 0) return folder;
    }
    if (folder === dirname(folder)) return null;
  }
}

function nobody(): OperatingUser {
  const line = readFileSync('/etc/passwd', 'utf8').match(/^nobody:[^:]*:(\d+):(\d+):/m);
  return { uid: Number(line?.[1] ?? 65_534), gid: Number(line?.[2] ?? 65_534) };
}
