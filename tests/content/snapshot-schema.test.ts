import fc from 'fast-check';
import { describe, expect, expectTypeOf, test } from 'vitest';
import { snapshotProblems } from '#content/snapshot-references.ts';
import { type SnapshotFile, snapshotFileSchema, snapshotJsonSchema } from '#content/snapshot-schema.ts';
import type { Snapshot } from '#snapshot/snapshot.ts';
import { anySnapshot } from '../fixtures/any-snapshot.ts';
import { sampleSnapshot } from '../fixtures/sample-snapshot.ts';

const asWritten = (snapshot: Snapshot): SnapshotFile => JSON.parse(JSON.stringify({ format: 3, snapshot }));

describe('the format of snapshot files', () => {
  test('is described for others as it is: after a change, write the description anew with vitest --update=true', async () => {
    const described = `${JSON.stringify(snapshotJsonSchema(), null, 2)}\n`;
    await expect(described).toMatchFileSnapshot('../../docs/snapshot.schema.json');
  });

  test('is that of what is published', () => {
    expectTypeOf<SnapshotFile['snapshot']>().toExtend<Snapshot>();
    const written = asWritten(sampleSnapshot());
    expect(snapshotFileSchema.parse(written)).toEqual(written);
    expect(snapshotProblems({ file: 'sample.json', content: written })).toEqual([]);
  });

  test('holds whatever may be published', () => {
    fc.assert(
      fc.property(anySnapshot, (snapshot) => {
        expect(snapshotFileSchema.safeParse(asWritten(snapshot)).error?.issues ?? []).toEqual([]);
      }),
    );
  });
});
