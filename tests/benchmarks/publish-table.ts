import type { Used } from './measure.ts';
import type { SizeFigures } from './publish-size.ts';

type Peers = Readonly<Record<'astroBuild' | 'astroIncremental' | 'eleventy' | 'hugo', Used | null>>;

type Told = Omit<SizeFigures, 'release' | 'snapshotFile'> & {
  readonly peers: Peers | null;
  readonly growth: number;
  readonly smaller: Pick<SizeFigures, 'listings' | 'edit' | 'full'>;
  readonly machine: string;
};

/** All figures as one table for people. */
export function tellTable({
  edit,
  full,
  fullWithSearch,
  byKind,
  growth,
  listings,
  machine,
  parts,
  peers,
  smaller,
}: Told) {
  const whole = [peers?.astroBuild, peers?.eleventy, peers?.hugo].flatMap((peer) => peer?.wallMs ?? []);
  const best = whole.length > 0 ? Math.min(...whole) : null;
  const ratio = (wallMs: number) => (best === null ? '' : `${(wallMs / best).toFixed(2)} of the best peer`);
  const used = (name: string, figures: Used | null | undefined, more = '') =>
    figures
      ? line(name, `${seconds(figures.wallMs)} wall, ${seconds(figures.cpuMs)} CPU, ${figures.peakMB} MB  ${more}`)
      : line(name, 'not measured');
  const size = (bytes: number) => `${(bytes / 2 ** 20).toFixed(0)} MiB`;
  return [
    `${listings} listings, ${full.pages} pages; ${machine}`,
    used('full, pages only', full, `${size(full.bytes)}  ${ratio(full.wallMs)}`),
    used('full, search and feeds', fullWithSearch, `${size(fullWithSearch.bytes)}  ${ratio(fullWithSearch.wallMs)}`),
    used('astro build', peers?.astroBuild),
    used('astro incremental, one edit', peers?.astroIncremental),
    used('eleventy', peers?.eleventy),
    used('hugo', peers?.hugo),
    line(`edit (${edit.edits})`, `p50 ${edit.p50Ms}, p95 ${edit.p95Ms}, max ${edit.maxMs} ms; peak ${edit.peakMB} MB`),
    ...Object.entries(byKind).map(([kind, { p50Ms, p95Ms, maxMs }]) =>
      line(`  ${kind}`, `p50 ${p50Ms}, p95 ${p95Ms}, max ${maxMs} ms`),
    ),
    line(
      'edit, parts',
      Object.entries(parts)
        .map(([part, time]) => `${part} ${time}`)
        .join(', '),
    ),
    line(`edit at ${smaller.listings}`, `p50 ${smaller.edit.p50Ms}, p95 ${smaller.edit.p95Ms} ms; growth ${growth} ×`),
    '',
  ].join('\n');
}

const line = (name: string, told: string) => `${name.padEnd(30)}${told}`;
const seconds = (milliseconds: number) => `${(milliseconds / 1000).toFixed(1)} s`;
