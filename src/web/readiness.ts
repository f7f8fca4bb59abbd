import { liveRelease } from './release-file.ts';

type Check = { readonly ok: boolean; readonly detail: string };

export type Readiness = {
  readonly ok: boolean;
  readonly checks: {
    readonly database: Check;
    readonly release: Check;
    readonly publisher: Publishing;
    readonly cms: Check;
  };
};

/** How publishing goes, without what only the operator may know: why something fails, and of whom it is. */
type Publishing = Check & {
  readonly pending: number;
  readonly lagMilliseconds: number;
  /** How many documents cannot be shown; their last good version stays. */
  readonly failing: number;
  readonly held: boolean;
};

/** What the publisher says of itself at `/status`. */
type PublisherStatus = {
  readonly database: Check;
  readonly release: Check;
  readonly publisher: Omit<Publishing, 'failing'> & { readonly failing: readonly unknown[] };
};

/** A change waits no longer than this when all is well. */
const longestLagMilliseconds = 30_000;

const millisecondsToAnswer = 2000;

/** Asks every part whether it works. What does not answer within two seconds does not. */
export async function readReadiness(options: {
  readonly releasesDir: string;
  readonly cmsUrl: string;
  readonly publisherUrl: string;
}): Promise<Readiness> {
  const [publisher, cms] = await Promise.all([
    ask(`${options.publisherUrl}/status`),
    ask(`${options.cmsUrl}/api/health`),
  ]);
  const release = liveRelease(options.releasesDir);
  const status = publisher?.ok && isPublisherStatus(publisher.body) ? publisher.body : null;
  const silent: Check = { ok: false, detail: 'the publisher does not answer' };
  const checks = {
    database: status?.database ?? silent,
    release: release ? (status?.release ?? { ok: true, detail: 'live' }) : { ok: false, detail: 'none published yet' },
    publisher: status ? publishingOf(status.publisher) : { ...silent, ...nothingKnown },
    cms: cms?.ok
      ? { ok: true, detail: 'answers' }
      : { ok: false, detail: cms ? `status ${cms.status}` : 'does not answer yet' },
  };
  return { ok: Object.values(checks).every(({ ok }) => ok), checks };
}

const nothingKnown = { pending: 0, lagMilliseconds: 0, failing: 0, held: false };

function publishingOf({
  ok,
  detail,
  pending,
  lagMilliseconds,
  failing,
  held,
}: PublisherStatus['publisher']): Publishing {
  const isLate = lagMilliseconds > longestLagMilliseconds && !held;
  return {
    ok: ok && !isLate,
    detail: isLate ? 'late' : detail,
    pending,
    lagMilliseconds,
    failing: failing.length,
    held,
  };
}

function isPublisherStatus(value: unknown): value is PublisherStatus {
  const status = (value ?? {}) as Partial<Record<keyof PublisherStatus, Partial<Check>>>;
  const isCheck = (check: Partial<Check> | undefined) =>
    typeof check?.ok === 'boolean' && typeof check.detail === 'string';
  const failing = (status.publisher as { failing?: unknown } | undefined)?.failing;
  return isCheck(status.database) && isCheck(status.release) && isCheck(status.publisher) && Array.isArray(failing);
}

async function ask(url: string): Promise<{ ok: boolean; status: number; body: unknown } | null> {
  try {
    const response = await fetch(url, { signal: AbortSignal.timeout(millisecondsToAnswer) });
    return { ok: response.ok, status: response.status, body: await response.json() };
  } catch {
    return null;
  }
}
