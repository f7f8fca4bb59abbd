import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { type CrashPoint, crashPoints } from '#publish/crash-point.ts';
import { type CmsPoint, type CmsTask, cmsPoints } from './cms-point.ts';
import { type CrashSite, stop, untilConverged } from './crash-site.ts';
import { doEdit, type EditKind, editKinds, oneOf, type PlannedEdit, planRandomEdit } from './random-edit.ts';

export type Point = CrashPoint | CmsPoint;

/** Every point at which something dies, in the order of the way from the save to the site. */
export const allPoints: readonly Point[] = [...cmsPoints, ...crashPoints];

export type Round = {
  readonly point: Point;
  readonly kind: EditKind;
  /** Whether the process died there. */
  readonly died: boolean;
  /** What was wrong right after, and after the next start; each says file and reason. */
  readonly wrongThen: readonly string[];
  readonly wrongLater: readonly string[];
  /** From the start of the next publisher to everything being there; `null` when it published in this process. */
  readonly recovery: number | null;
};

type Settings = {
  readonly random: () => number;
  readonly mark: string;
  /** Whether a process of its own publishes after the crash, and the site is compared with a full publish. */
  readonly thorough: boolean;
};

/** Only these edits surely pass the point. */
const kindsFor: Partial<Record<Point, readonly EditKind[]>> = {
  'assets-placed': ['picture'],
  'page-placed': ['rename', 'create', 'picture'],
  'pages-placed': ['rename', 'create', 'picture'],
  'lists-placed': ['rename', 'create'],
  'search-placed': ['rename', 'create', 'delete', 'unpublish'],
  'removals-done': ['delete', 'unpublish'],
};

/** One edit that is cut off at a point, and what comes of it. */
export async function crashOnce(site: CrashSite, point: Point, settings: Settings): Promise<Round> {
  const { mark, random, thorough } = settings;
  const kind = oneOf(kindsFor[point] ?? editKinds, random);
  const edit = await planRandomEdit(site.cms.payload, kind, { random, spared: site.spared });
  const died = isOfCms(point)
    ? await dieInCms(site, { point, edit, mark })
    : await dieInPublisher(site, point, edit, mark);
  const wrongThen = seenByReaders(site.releases, await site.verify());
  let recovery: number | null = null;
  if (thorough) {
    const started = performance.now();
    const next = await site.start();
    await untilConverged(site, next);
    recovery = performance.now() - started;
    await stop(next);
  } else await site.publishHere();
  const wrongLater = (await site.verify()).map(tell);
  if (thorough) wrongLater.push(...(await site.differences()).map((file) => `otherwise ${file}`));
  return { point, kind, died, wrongThen, wrongLater, recovery };
}

const isOfCms = (point: Point): point is CmsPoint => cmsPoints.some((one) => one === point);

async function dieInCms(site: CrashSite, task: Pick<CmsTask, 'point' | 'edit' | 'mark'>): Promise<boolean> {
  const { connectionString, dataDir } = site.cms;
  const parameter = JSON.stringify({ ...task, databaseUrl: connectionString, dataDir } satisfies CmsTask);
  const child = spawn(process.execPath, [join(import.meta.dirname, 'cms-child.ts'), parameter], {
    env: { ...process.env, NODE_ENV: 'production' },
    stdio: ['ignore', 'ignore', 'inherit'],
  });
  const [, signal] = await once(child, 'exit');
  return signal === 'SIGKILL';
}

async function dieInPublisher(site: CrashSite, point: CrashPoint, edit: PlannedEdit, mark: string): Promise<boolean> {
  await doEdit(site.cms.payload, edit, mark);
  const publisher = await site.start({ YHDESSA_CRASH_AT: point });
  const ended = once(publisher.child, 'exit').then(() => true);
  const passed = untilConverged(site, publisher).then(
    () => wait(1_500, false),
    () => false,
  );
  const died = await Promise.race([ended, passed]);
  await stop(publisher, 'SIGKILL');
  return died && publisher.child.signalCode === 'SIGKILL';
}

type Problem = { readonly problem: string; readonly file: string; readonly target: string | null };

/**
 * In the middle of a publish a page may be there that nothing leads to yet, or any more, and something may be left to
 * clear away: no reader meets it.
 */
function seenByReaders(releases: string, problems: readonly Problem[]): string[] {
  const listed = addressesIn(releases);
  const ofNobody = ['leftover', 'page-not-in-sitemap', 'calendar-without-page'];
  const isListed = ({ file }: Problem) =>
    !file.endsWith('index.html') || listed.has(`/${file.slice(0, -'index.html'.length)}`);
  return problems.filter((one) => !ofNobody.includes(one.problem) && isListed(one)).map(tell);
}

function addressesIn(releases: string): ReadonlySet<string> {
  const folder = join(releases, 'current');
  const maps = readdirSync(folder).filter((file) => /^sitemap-.*\.xml$/.test(file));
  const texts = maps.map((file) => readFileSync(join(folder, file), 'utf8'));
  return new Set(
    texts.flatMap((text) => [...text.matchAll(/<loc>([^<]*)<\/loc>/g)]).map(([, url = '']) => new URL(url).pathname),
  );
}

const tell = ({ problem, file, target }: Problem): string => `${problem} ${file}${target ? ` → ${target}` : ''}`;
