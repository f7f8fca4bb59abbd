import { describe, expect, it } from 'vitest';
import { labelsText, metricsText, type PublishMetrics } from '#publish/metrics.ts';
import { countFailure, countPublish, nothingPublished } from '#publish/publish-counts.ts';

const report = {
  what: 'documents',
  id: '20261124T101530123Z',
  documents: 2,
  failing: 0,
  rendered: 40,
  written: 12,
  removed: 1,
  parts: { read: 5, diff: 2, render: 250, write: 30 },
  milliseconds: 300,
} as const;

const metrics: PublishMetrics = {
  ...countFailure(countPublish(countPublish(nothingPublished, report), report)),
  active: true,
  held: false,
  lagSeconds: 1.5,
  queueLength: 3,
  failingDocuments: 1,
  listings: 10_000,
  releaseAgeSeconds: 86_400,
  residentBytes: 300_000_000,
  heapUsedBytes: 200_000_000,
};

/** A line of the format (https://prometheus.io/docs/instrumenting/exposition_formats/): a comment or a sample. */
const comment = /^# (?:HELP [a-z_]+ [^\n]+|TYPE [a-z_]+ (?:gauge|counter))$/;
const sample =
  /^([a-z_]+)(?:\{[a-z_]+="(?:[^"\\\n]|\\["\\n])*"(?:,[a-z_]+="(?:[^"\\\n]|\\["\\n])*")*\})? -?\d+(?:\.\d+)?(?:e[+-]?\d+)?$/;

describe('the metrics of publishing', () => {
  const lines = metricsText(metrics).trimEnd().split('\n');

  it('are lines of the text format, each family described and typed once before its samples', () => {
    const described = new Set<string>();
    for (const line of lines) {
      if (line.startsWith('#')) {
        expect(line).toMatch(comment);
        if (line.startsWith('# TYPE')) described.add(line.split(' ')[2] ?? '');
      } else expect(described).toContain(sample.exec(line)?.[1]);
    }
    expect(metricsText(metrics).endsWith('\n')).toBe(true);
    expect(lines.filter((line) => line.startsWith('# TYPE'))).toHaveLength(described.size);
  });

  it('name what only grows `_total`, and nothing else', () => {
    const types = lines.flatMap((line) => (line.startsWith('# TYPE') ? [line.split(' ').slice(2)] : []));
    for (const [name, type] of types) expect(name?.endsWith('_total')).toBe(type === 'counter');
  });

  it.each([
    'yhdessa_publisher_active 1',
    'yhdessa_publish_held 0',
    'yhdessa_publish_lag_seconds 1.5',
    'yhdessa_publish_queue_length 3',
    'yhdessa_publish_failing_documents 1',
    'yhdessa_publishes_total{outcome="published"} 2',
    'yhdessa_publishes_total{outcome="failed"} 1',
    'yhdessa_pages_written_total 24',
    'yhdessa_pages_removed_total 2',
    'yhdessa_render_seconds_total 0.5',
    'yhdessa_last_publish_seconds 0.3',
    'yhdessa_last_publish_part_seconds{part="read"} 0.005',
    'yhdessa_last_publish_part_seconds{part="render"} 0.25',
    'yhdessa_listings 10000',
    'yhdessa_release_age_seconds 86400',
    'yhdessa_publisher_resident_memory_bytes 300000000',
  ])('say %s', (line) => {
    expect(lines).toContain(line);
  });

  it('leave out what is not known yet', () => {
    const text = metricsText({ ...metrics, ...nothingPublished, listings: null, releaseAgeSeconds: null });
    expect(text).not.toMatch(/last_publish|listings|release_age|null|NaN/);
    expect(text).toContain('yhdessa_publishes_total{outcome="published"} 0\n');
  });

  it('escape what a label may not hold as it is', () => {
    expect(labelsText({ part: 'a\\b "c"\nd', other: 'e' })).toBe('part="a\\\\b \\"c\\"\\nd",other="e"');
  });
});
