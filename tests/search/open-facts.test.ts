import { describe, expect, it } from 'vitest';
import type { ListingFacts } from '#directory/finding/facts.ts';
import { factsOf } from '#directory/finding/listing-facts.ts';
import { printFacts } from '#search/facts-file.ts';
import { factsFile, factsPointerFile, regionFile } from '#search/facts-names.ts';
import { openFacts } from '#search/open-facts.ts';
import { printRegion } from '#search/region-file.ts';
import { aGroup, aSnapshot, today } from '../fixtures/snapshot.ts';

const { region } = aSnapshot();

/** A published folder of search, in which files can be changed; it tells what was read. */
function published(versions: Record<string, string>) {
  const files = new Map([[regionFile('fi'), printRegion(region, 'fi')]]);
  const read: string[] = [];
  const publish = (changed: Record<string, string>) => {
    for (const [municipality, version] of Object.entries(changed)) {
      for (const file of files.keys()) if (file.startsWith(`facts/${municipality}-`)) files.delete(file);
      const facts = [aFact(municipality)];
      const text = printFacts({ day: today, facts }, 'fi', [`fi_${version.padEnd(7, '0')}`]);
      files.set(factsFile(`${municipality}-${version}`, 'fi'), text);
    }
    files.set(factsPointerFile('fi'), JSON.stringify({ ...pointer(), ...namesOf(changed) }));
  };
  const namesOf = (changed: Record<string, string>) =>
    Object.fromEntries(Object.entries(changed).map(([id, version]) => [id, `${id}-${version}`]));
  const pointer = () => JSON.parse(files.get(factsPointerFile('fi')) ?? '{}');
  publish(versions);
  return {
    publish,
    files,
    /** What was read since it was asked before. */
    wasRead: () => read.splice(0),
    read: async (file: string) => {
      read.push(file);
      const text = files.get(file);
      if (text === undefined) throw new Error(`${file} is not there.`);
      return text;
    },
  };
}

function aFact(municipality: string): ListingFacts {
  return factsOf(aGroup({ municipality }), { today, place: null, region });
}

const idsOf = ({ facts }: { readonly facts: readonly ListingFacts[] }) => facts.map(({ id }) => id);

describe('the facts of a release', () => {
  it('are read for the municipalities that are asked for, once', async () => {
    const site = published({ alpha: 'a1', beta: 'b1' });
    const facts = await openFacts('fi', site.read);
    expect(facts.region.municipalities.map(({ id }) => id)).toEqual(region.municipalities.map(({ id }) => id));
    site.wasRead();
    const first = await facts.load(['alpha']);
    expect(idsOf(first)).toEqual(['fi_a100000']);
    expect(site.wasRead()).toEqual(['facts-fi.json', 'facts/alpha-a1-fi.json']);
    expect(await facts.load(['alpha', 'gamma'])).toBe(first);
    expect(idsOf(await facts.load(null))).toEqual(['fi_a100000', 'fi_b100000']);
    expect(site.wasRead()).toEqual(['facts-fi.json', 'facts-fi.json', 'facts/beta-b1-fi.json']);
  });

  it('are read again where something was published, and nowhere else', async () => {
    const site = published({ alpha: 'a1', beta: 'b1' });
    const facts = await openFacts('fi', site.read);
    const [whole, beta] = [await facts.load(null), await facts.load(['beta'])];
    site.wasRead();
    site.publish({ alpha: 'a2' });
    expect(idsOf(await facts.load(null))).toEqual(['fi_a200000', 'fi_b100000']);
    expect(site.wasRead()).toEqual(['facts-fi.json', 'facts/alpha-a2-fi.json']);
    expect(await facts.load(null)).not.toBe(whole);
    expect(await facts.load(['beta'])).toBe(beta);
  });

  it('are whole when something is published in the middle', async () => {
    const site = published({ alpha: 'a1' });
    let isPublished = false;
    const facts = await openFacts('fi', async (file) => {
      const text = await site.read(file);
      if (file === 'facts-fi.json' && !isPublished) site.publish({ alpha: 'a2' });
      isPublished ||= file === 'facts-fi.json';
      return text;
    });
    expect(idsOf(await facts.load(null))).toEqual(['fi_a200000']);
  });

  it('go on to hold without a connection, and what was not read yet is asked for again afterwards', async () => {
    const site = published({ alpha: 'a1', beta: 'b1' });
    let isConnected = true;
    const facts = await openFacts('fi', async (file) => {
      if (!isConnected) throw new TypeError('Failed to fetch');
      return await site.read(file);
    });
    await facts.load(['alpha']);
    isConnected = false;
    expect(idsOf(await facts.load(['alpha']))).toEqual(['fi_a100000']);
    await expect(facts.load(null)).rejects.toThrow('Failed to fetch');
    isConnected = true;
    expect(idsOf(await facts.load(null))).toEqual(['fi_a100000', 'fi_b100000']);
  });

  it('are those of the municipalities asked for, though others stand in the same file', async () => {
    const site = published({ alpha: 'a1' });
    const text = printFacts({ day: today, facts: [aFact('beta'), aFact('gamma')] }, 'fi', ['fi_b100000', 'fi_c100000']);
    site.files.set(factsFile('few-1', 'fi'), text);
    site.files.set(factsPointerFile('fi'), '{"alpha":"alpha-a1","beta":"few-1","gamma":"few-1"}');
    const facts = await openFacts('fi', site.read);
    expect(idsOf(await facts.load(['gamma']))).toEqual(['fi_c100000']);
    expect(idsOf(await facts.load(['beta', 'alpha']))).toEqual(['fi_a100000', 'fi_b100000']);
    expect(idsOf(await facts.load(null))).toEqual(['fi_a100000', 'fi_b100000', 'fi_c100000']);
    expect(site.wasRead().filter((file) => file === 'facts/few-1-fi.json')).toHaveLength(1);
  });

  it('know no more days than the oldest of them', async () => {
    const site = published({ alpha: 'a1' });
    const text = printFacts({ day: '2026-11-23', facts: [aFact('beta')] }, 'fi', ['fi_b100000']);
    site.files.set(factsFile('beta-b1', 'fi'), text);
    site.files.set(factsPointerFile('fi'), '{"alpha":"alpha-a1","beta":"beta-b1"}');
    const facts = await openFacts('fi', site.read);
    expect((await facts.load(['alpha'])).until).toBe('2027-01-24');
    expect((await facts.load(null)).until).toBe('2027-01-23');
    expect((await facts.load(['gamma'])).until).toBeNull();
  });
});
