import type { PublishCounts } from './publish-counts.ts';

/** Everything that is told of publishing to who watches it over time. */
export type PublishMetrics = PublishCounts & {
  /** Whether this publisher holds the lock and works. */
  readonly active: boolean;
  /** Whether somebody went back to an older release, so that changes wait. */
  readonly held: boolean;
  /** How long the oldest change has been waiting that is not on the site. */
  readonly lagSeconds: number;
  /** Changes that are not on the site yet. */
  readonly queueLength: number;
  /** Documents that cannot be shown. */
  readonly failingDocuments: number;
  /** Groups, events and places on the site; `null` while this publisher does not know the site. */
  readonly listings: number | null;
  /** How long ago the live release was built from nothing; `null` before the first one. */
  readonly releaseAgeSeconds: number | null;
  readonly residentBytes: number;
  readonly heapUsedBytes: number;
};

type Sample = { readonly value: number; readonly labels?: Readonly<Record<string, string>> };

type Family = {
  readonly type: 'gauge' | 'counter';
  readonly help: string;
  readonly samples: (metrics: PublishMetrics) => readonly Sample[];
};

/** All that is told, by name, in the order it is told. */
const families: Readonly<Record<string, Family>> = {
  yhdessa_publisher_active: {
    type: 'gauge',
    help: 'Whether this publisher works (1) or stands by (0).',
    samples: ({ active }) => one(Number(active)),
  },
  yhdessa_publish_held: {
    type: 'gauge',
    help: 'Whether the site is held at an older release (1), so that changes wait.',
    samples: ({ held }) => one(Number(held)),
  },
  yhdessa_publish_lag_seconds: {
    type: 'gauge',
    help: 'How long the oldest change that is not on the site has been waiting.',
    samples: ({ lagSeconds }) => one(lagSeconds),
  },
  yhdessa_publish_queue_length: {
    type: 'gauge',
    help: 'Changes that are not on the site yet.',
    samples: ({ queueLength }) => one(queueLength),
  },
  yhdessa_publish_failing_documents: {
    type: 'gauge',
    help: 'Documents that cannot be shown; the site keeps their last good version.',
    samples: ({ failingDocuments }) => one(failingDocuments),
  },
  yhdessa_publishes_total: {
    type: 'counter',
    help: 'Publishes since the process started, by how they ended.',
    samples: ({ publishesTotal, failuresTotal }) => [
      { value: publishesTotal, labels: { outcome: 'published' } },
      { value: failuresTotal, labels: { outcome: 'failed' } },
    ],
  },
  yhdessa_pages_rendered_total: {
    type: 'counter',
    help: 'Pages rendered since the process started.',
    samples: ({ pagesRenderedTotal }) => one(pagesRenderedTotal),
  },
  yhdessa_pages_written_total: {
    type: 'counter',
    help: 'Pages written since the process started: those whose bytes were new.',
    samples: ({ pagesWrittenTotal }) => one(pagesWrittenTotal),
  },
  yhdessa_pages_removed_total: {
    type: 'counter',
    help: 'Pages removed since the process started.',
    samples: ({ pagesRemovedTotal }) => one(pagesRemovedTotal),
  },
  yhdessa_render_seconds_total: {
    type: 'counter',
    help: 'Time spent on rendering since the process started.',
    samples: ({ renderSecondsTotal }) => one(renderSecondsTotal),
  },
  yhdessa_last_publish_seconds: {
    type: 'gauge',
    help: 'How long the last publish took.',
    samples: ({ last }) => one(last?.seconds ?? null),
  },
  yhdessa_last_publish_part_seconds: {
    type: 'gauge',
    help: 'How long each part of the last publish took; search goes on beside rendering.',
    samples: ({ last }) => Object.entries(last?.parts ?? {}).map(([part, value]) => ({ value, labels: { part } })),
  },
  yhdessa_listings: {
    type: 'gauge',
    help: 'Groups, events and places on the site.',
    samples: ({ listings }) => one(listings),
  },
  yhdessa_release_age_seconds: {
    type: 'gauge',
    help: 'How long ago the live release was built from nothing.',
    samples: ({ releaseAgeSeconds }) => one(releaseAgeSeconds),
  },
  yhdessa_publisher_resident_memory_bytes: {
    type: 'gauge',
    help: 'Memory of the process as the system counts it.',
    samples: ({ residentBytes }) => one(residentBytes),
  },
  yhdessa_publisher_heap_used_bytes: {
    type: 'gauge',
    help: 'Memory that JavaScript values take up.',
    samples: ({ heapUsedBytes }) => one(heapUsedBytes),
  },
};

/** What Prometheus asks to be told of the format. */
export const metricsType = 'text/plain; version=0.0.4; charset=utf-8';

/** Tells metrics in the text format of Prometheus, version 0.0.4. What is not known is left out. */
export function metricsText(metrics: PublishMetrics): string {
  return Object.entries(families)
    .map(([name, { type, help, samples }]) => {
      const lines = samples(metrics).map(({ value, labels }) => {
        return `${name}${labels ? `{${labelsText(labels)}}` : ''} ${value}\n`;
      });
      return lines.length > 0 ? `# HELP ${name} ${help}\n# TYPE ${name} ${type}\n${lines.join('')}` : '';
    })
    .join('');
}

/** A single value without labels, or none when it is not known. */
function one(value: number | null): readonly Sample[] {
  return value === null ? [] : [{ value }];
}

/**
 * Labels as they stand between braces.
 *
 * @example labelsText({ part: 'a "b"' }) // 'part="a \\"b\\""'
 */
export function labelsText(labels: Readonly<Record<string, string>>): string {
  const escaped = (value: string) => value.replaceAll('\\', '\\\\').replaceAll('"', '\\"').replaceAll('\n', '\\n');
  return Object.entries(labels)
    .map(([name, value]) => `${name}="${escaped(value)}"`)
    .join(',');
}
