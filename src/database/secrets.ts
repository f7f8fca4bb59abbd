import { randomBytes } from 'node:crypto';
import { mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { problemError } from '#i18n/problem.ts';

export type Secrets = {
  /** What Payload signs its sessions with. */
  readonly payloadSecret: string;
  readonly databasePassword: string;
};

/**
 * The secrets of one `DATA_DIR`, made at the first call and kept in `secrets.json`, which only its owner may read.
 * Throws a `problemError` when that file is there but is not ours.
 */
export function readSecrets(dataDir: string): Secrets {
  const file = join(dataDir, 'secrets.json');
  const text = readIfThere(file);
  if (text === null) return makeSecrets(file, dataDir);
  const secrets = parse(text);
  if (!areSecrets(secrets)) throw problemError([{ message: 'operator.database.secrets', values: { file } }]);
  return secrets;
}

function makeSecrets(file: string, dataDir: string): Secrets {
  const secrets: Secrets = {
    payloadSecret: randomBytes(32).toString('hex'),
    databasePassword: randomBytes(24).toString('hex'),
  };
  mkdirSync(dataDir, { recursive: true });
  writeFileSync(`${file}.new`, `${JSON.stringify(secrets, null, 2)}\n`, { mode: 0o600 });
  renameSync(`${file}.new`, file);
  return secrets;
}

function readIfThere(file: string): string | null {
  try {
    return readFileSync(file, 'utf8');
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return null;
    throw problemError([{ message: 'operator.database.secrets', values: { file } }], error);
  }
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}

function areSecrets(value: unknown): value is Secrets {
  const { payloadSecret, databasePassword } = (value ?? {}) as Partial<Record<keyof Secrets, unknown>>;
  const isLong = (text: unknown, length: number) => typeof text === 'string' && text.length >= length;
  return isLong(payloadSecret, 32) && isLong(databasePassword, 16);
}
