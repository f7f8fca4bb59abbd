/**
 * Makes edits on a database whose publisher and web are at work, and prints as JSON how long each took from its commit
 * until its page and what search reads were served anew: publish-edits.ts <address> <edits>. DATA_DIR says where.
 */
import { setTimeout as wait } from 'node:timers/promises';
import { readConfig } from '#config.ts';
import { loadRegion } from '#content/region.ts';
import { withCms } from '#launch/open-cms.ts';
import { type BenchEdit, type EditKind, editKinds, findTargets, type Target } from './edit-kinds.ts';

const [address = '', edits = '200'] = process.argv.slice(2);
const config = { ...readConfig(), logLevel: 'error' } as const;
const region = loadRegion(config.contentDir);
const kinds = Object.keys(editKinds) as EditKind[];
const longestWait = 60_000;

/** Who looks all the time takes a core from those who are measured. */
const millisecondsBetweenLooks = 20;

/** One round that does not count: a publisher that has just started has still to load what it works with. */
const warmUp = kinds.length;

await withCms(config, region, async ({ payload }) => {
  const targets = await findTargets(payload);
  const municipalities = region.municipalities.map(({ id }) => id);
  const taken: { kind: EditKind; milliseconds: number; saveMs: number }[] = [];
  let takenBack: Target | undefined;
  for (let number = 0; number < Number(edits) + warmUp; number += 1) {
    const kind = kinds[number % kinds.length] ?? 'text';
    // What was taken back at the beginning of a round is published again at its end; all others are other documents.
    const group = kind === 'republish' ? takenBack : targets[(number * 7) % targets.length];
    if (kind === 'unpublish') takenBack = group;
    if (!group) throw new Error('There is no group to edit.');
    const edit: BenchEdit = editKinds[kind]({ group, municipalities, number });
    const before = await seen(`/fi/ryhmat/${group.slug}/`);
    const started = performance.now();
    const saved = (await payload.update({
      collection: edit.collection,
      id: edit.id,
      data: edit.data as never,
      locale: 'fi',
      depth: 0,
    })) as unknown as { slug: string };
    const committed = performance.now();
    const slug: string = edit.page === 'renamed' ? saved.slug : group.slug;
    await until(`${kind} of ${slug}`, async () => isThere(edit, before, await seen(`/fi/ryhmat/${slug}/`)));
    if (edit.page === 'renamed') Object.assign(group, { slug });
    if (number >= warmUp)
      taken.push({ kind, milliseconds: performance.now() - committed, saveMs: committed - started });
    await wait(50);
  }
  process.stdout.write(`${JSON.stringify(taken)}\n`);
});

type Seen = { readonly status: number; readonly text: string; readonly pointer: string };

async function seen(path: string): Promise<Seen> {
  const page = await fetch(address + path, { redirect: 'manual' });
  const text = await page.text();
  const pointer = await (await fetch(`${address}/search/segments.json`)).text();
  return { status: page.status, text, pointer };
}

function isThere(edit: BenchEdit, before: Seen, now: Seen): boolean {
  if (edit.searched && now.pointer === before.pointer) return false;
  if (edit.page === 'gone') return now.status === 404;
  return now.status === 200 && now.text !== before.text;
}

async function until(what: string, check: () => Promise<boolean>): Promise<void> {
  const limit = performance.now() + longestWait;
  while (!(await check())) {
    if (performance.now() > limit) throw new Error(`Waited ${longestWait} ms for ${what}.`);
    await wait(millisecondsBetweenLooks);
  }
}
