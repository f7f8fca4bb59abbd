/** The named points of a publish at which the crash test ends the process, in the order they are passed. */
export const crashPoints = [
  'read',
  'applied-to-snapshot',
  'page-rendered',
  'rendered',
  'staged',
  'journal-synced',
  'assets-placed',
  'page-placed',
  'pages-placed',
  'lists-placed',
  'feeds-placed',
  'search-placed',
  'changes-appended',
  'removals-done',
  'applied',
  'acknowledged',
] as const;

export type CrashPoint = (typeof crashPoints)[number];

/** Told each time a point is passed. Only the crash test does something then. */
export type Reached = (point: CrashPoint) => void;

export const passOn: Reached = () => undefined;
