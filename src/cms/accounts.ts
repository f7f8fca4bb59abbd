import { randomInt } from 'node:crypto';
import { existsSync, mkdirSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Payload } from 'payload';
import type { Role } from './access/principal.ts';

/** An account as it stands in `accounts.json`, to be read once by the operator. */
export type Account = {
  readonly role: Role;
  readonly email: string;
  readonly password: string;
  /** The Finnish name of the organisation an editor keeps. */
  readonly organisation: string | null;
};

/** An account to be made, with the ids of what it looks after. */
export type NewAccount = {
  readonly role: Role;
  readonly email: string;
  readonly organisation: { readonly id: string; readonly name: string } | null;
  readonly municipality: string | null;
};

const letters = 'abcdefghijkmnpqrstuvwxyz23456789';

/** Whether anybody can log in yet. */
export async function hasAccounts(payload: Payload): Promise<boolean> {
  return (await payload.count({ collection: 'users' })).totalDocs > 0;
}

/**
 * Makes accounts, all or none, with passwords of their own and writes them to `accounts.json` in `dataDir`, which only its owner may
 * read. The file is there before the accounts are: a password that nobody knows would lock everybody out.
 */
export async function createAccounts(
  payload: Payload,
  dataDir: string,
  wanted: readonly NewAccount[],
): Promise<readonly Account[]> {
  const accounts = wanted.map(({ role, email, organisation }): Account => {
    return { role, email, password: makePassword(), organisation: organisation?.name ?? null };
  });
  mkdirSync(dataDir, { recursive: true });
  const file = join(dataDir, 'accounts.json');
  const kept = existsSync(file) ? `${file}.${Date.now()}` : null;
  if (kept) renameSync(file, kept);
  writeFileSync(file, `${JSON.stringify(accounts, null, 2)}\n`, { mode: 0o600, flag: 'wx' });
  const transactionID = await payload.db.beginTransaction();
  if (transactionID === null) throw new Error('The database gave no transaction to make the accounts in.');
  try {
    for (const [index, { role, email, organisation, municipality }] of wanted.entries()) {
      const password = accounts[index]?.password ?? '';
      const organisations = organisation ? [organisation.id] : [];
      const data = { role, email, password, organisations, municipality };
      await payload.create({ collection: 'users', data, req: { transactionID } });
    }
    await payload.db.commitTransaction(transactionID);
  } catch (error) {
    await payload.db.rollbackTransaction(transactionID);
    throw error;
  }
  return accounts;
}

/** Five groups of four signs that are hard to mistake for each other: 99 bits. */
function makePassword(): string {
  const group = () => Array.from({ length: 4 }, () => letters[randomInt(letters.length)]).join('');
  return Array.from({ length: 5 }, group).join('-');
}
