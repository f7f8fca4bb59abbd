import type { Migration, Payload } from 'payload';
import type { Sample } from '#content/sample.ts';
import type { Region } from '#directory/region.ts';
import type { CalendarDate } from '#directory/schedule.ts';
import { type Account, createAccounts, hasAccounts, type NewAccount } from './accounts.ts';
import { isEmptyOfContent, loadSampleInto, type SampleKeeper, sampleOrganisations } from './load-sample.ts';
import { migrations } from './migrations/index.ts';

export type Preparation = {
  readonly payload: Payload;
  readonly region: Region;
  /** `null` to start without: then only the administrator gets an account. */
  readonly sample: Sample | null;
  /** `new`: only where nobody has an account yet, so that a sample somebody deleted does not come back by itself. */
  readonly sampleInto: 'new' | 'empty';
  /** Where `accounts.json` is written. */
  readonly dataDir: string;
  readonly today: CalendarDate;
  readonly onProgress?: (done: number, total: number) => void;
};

export type Prepared = {
  /** The accounts made now; empty when there were some already. */
  readonly accounts: readonly Account[];
  /** How many documents of the sample were loaded now. */
  readonly loaded: number;
};

/**
 * Brings a database to where the CMS can work on it: migrations, the sample if there is no content, accounts if nobody
 * can log in. Does nothing the second time, and goes on where an earlier try was cut off.
 */
export async function prepareDatabase(preparation: Preparation): Promise<Prepared> {
  const { payload, dataDir, region, sample } = preparation;
  await migrateDatabase(payload);
  const isNew = !(await hasAccounts(payload));
  const loaded = isNew || preparation.sampleInto === 'empty' ? await loadSampleOnce(preparation) : 0;
  if (!isNew) return { accounts: [], loaded };
  const organisations = sample ? await sampleOrganisations(payload) : [];
  return { accounts: await createAccounts(payload, dataDir, wantedAccounts(region, organisations)), loaded };
}

/** Brings the tables of a database up to date. */
export function migrateDatabase(payload: Payload): Promise<void> {
  return payload.db.migrate({ migrations: migrations as Migration[] });
}

/** Gives how many documents were loaded. */
async function loadSampleOnce({ payload, region, sample, today, onProgress }: Preparation): Promise<number> {
  if (!sample || !(await isEmptyOfContent(payload))) return 0;
  const { timeZone } = region;
  await loadSampleInto(payload, sample, { today, timeZone, onProgress: onProgress ?? (() => {}) });
  return sample.organisations.length + sample.listings.length;
}

/** An administrator; and with the sample a coordinator of the home municipality and two editors of its organisations. */
function wantedAccounts(region: Region, organisations: readonly SampleKeeper[]): NewAccount[] {
  const administrator: NewAccount = {
    role: 'administrator',
    email: 'yllapito@yhdessa.example',
    organisation: null,
    municipality: null,
  };
  if (organisations.length === 0) return [administrator];
  const coordinator: NewAccount = {
    role: 'coordinator',
    email: `${region.homeMunicipality}@yhdessa.example`,
    organisation: null,
    municipality: region.homeMunicipality,
  };
  const [first, ...others] = organisations.toSorted(
    (a, b) => Number(b.municipality === region.homeMunicipality) - Number(a.municipality === region.homeMunicipality),
  );
  const second = others.find((other) => other.municipality !== first?.municipality) ?? others[0];
  const editors = [first, second].flatMap((organisation, index): NewAccount[] =>
    organisation
      ? [{ role: 'editor', email: `jarjesto${index + 1}@yhdessa.example`, organisation, municipality: null }]
      : [],
  );
  return [administrator, coordinator, ...editors];
}
