/** A component of a calendar file (RFC 5545 §3.6): its lines, without those of the components inside it. */
export type Component = {
  /** In capitals: `VEVENT`. */
  readonly name: string;
  readonly lines: readonly string[];
  readonly inside: readonly Component[];
  /** Whether its END was there. */
  readonly isWhole: boolean;
};

/** What is deeper than this is nobody's calendar. */
const deepest = 8;

/** The outermost components of some lines, in order. What stands between them is left out. */
export function componentsOf(lines: readonly string[]): readonly Component[] {
  const root: Open = { name: '', lines: [], inside: [], isWhole: true };
  const open: Open[] = [root];
  for (const line of lines) {
    const [, word = '', written = ''] = /^(BEGIN|END)\s*:\s*([\w-]+)\s*$/i.exec(line) ?? [];
    const name = written.toUpperCase();
    if (word === '') open.at(-1)?.lines.push(line);
    else if (word.toUpperCase() === 'BEGIN') begin(open, name);
    else end(open, name);
  }
  return root.inside;
}

type Open = { name: string; lines: string[]; inside: Open[]; isWhole: boolean };

function begin(open: Open[], name: string): void {
  // Whatever is around an event but its calendar was never ended, and so was a calendar around a calendar.
  if (name === 'VEVENT') open.splice(open.findLastIndex((around) => /^(VCALENDAR)?$/.test(around.name)) + 1);
  if (name === 'VCALENDAR') open.splice(1);
  if (open.length > deepest) return;
  const component: Open = { name, lines: [], inside: [], isWhole: false };
  open.at(-1)?.inside.push(component);
  open.push(component);
}

function end(open: Open[], name: string): void {
  const ended = cutTo(open, (component) => component.name === name);
  if (ended) ended.isWhole = true;
}

/** Leaves the innermost component that fits, and all that are inside it; nothing when none fits. */
function cutTo(open: Open[], fits: (component: Open) => boolean): Open | null {
  const at = open.findLastIndex(fits);
  if (at < 1) return null;
  const [found = null] = open.splice(at);
  return found;
}
