import { createReadStream } from 'node:fs';
import { loadRegion } from '#content/region.ts';
import { isCalendarDate } from '#i18n/dates.ts';
import { type Problem, problemError, tellProblem } from '#i18n/problem.ts';
import { mostCharacters, readCalendar } from '#import/calendar.ts';
import { listOccurrences } from '#import/calendar-occurrences.ts';
import { decodeCalendar } from '#import/content-lines.ts';
import { zoneOfName } from '#import/zones.ts';
import type { Command } from '#launch/command.ts';
import type { CommandOptions } from '#launch/command-table.ts';
import { tellOccurrences } from '#launch/told-occurrences.ts';

/** A file that takes longer is read no further. */
const mostMilliseconds = 2000;

/** UTF-8 has at most three octets for what is one character here, and UTF-16 two. */
const mostBytes = 3 * mostCharacters;

/**
 * Lists what is read from a calendar file between two days. Problems go to the standard error; exit code 1 only when
 * nothing could be read. For a program there is a list of JSON in any case: then it is an empty one.
 */
export const occurrences: Command = async (asked) => {
  try {
    return await listAsked(asked);
  } catch (error) {
    if (asked.options.json) await sayAll(['[]']);
    throw error;
  }
};

const listAsked: Command = async ({ config, options }) => {
  const language = config.operatorLanguage;
  const asked = readAsked(options, () => loadRegion(config.contentDir).timeZone);
  const text = decodeCalendar(await readBytes(asked.file));
  const read = readCalendar(text, { zone: asked.zone, goOn: within(mostMilliseconds / 2) });
  const listed = listOccurrences(read.entries, { ...asked, goOn: within(mostMilliseconds / 2) });
  const problems = [...read.problems, ...listed.problems];
  for (const problem of problems) process.stderr.write(`${tellProblem(problem, language)}\n`);
  const isUnread = read.entries.length === 0 && problems.length > 0;
  if (options.json) await sayAll([JSON.stringify(listed.occurrences, null, 2)]);
  else if (!isUnread) await sayAll(tellOccurrences(listed.occurrences, language));
  return isUnread ? 1 : 0;
};

/** Whether the time from now on is not over. */
function within(milliseconds: number): () => boolean {
  const end = performance.now() + milliseconds;
  return () => performance.now() < end;
}

/** Waits until all is out: a pipe takes much text bit by bit, and the process ends right after. */
function sayAll(lines: readonly string[]): Promise<void> {
  return new Promise((resolve) => {
    process.stdout.write(lines.map((line) => `${line}\n`).join(''), () => resolve());
  });
}

type Asked = { readonly file: string; readonly from: string; readonly to: string; readonly zone: string };

/** What was asked for, when it can be: a file, two days in order, and a zone that there is. */
function readAsked({ file, from, to, zone }: CommandOptions, usualZone: () => string): Asked {
  if (file === null) throw refusal('operator.occurrences.no-file');
  const first = readDay('--from', from);
  const last = readDay('--to', to);
  if (last <= first) throw refusal('operator.occurrences.order', { option: '--to', value: last, from: first });
  const known = zone === null ? usualZone() : zoneOfName(zone);
  if (known === null) throw refusal('operator.occurrences.zone', { value: zone ?? '' });
  return { file, from: first, to: last, zone: known };
}

function readDay(option: string, value: string | null): string {
  if (value === null) throw refusal('operator.occurrences.no-date', { option });
  if (!isCalendarDate(value)) throw refusal('operator.occurrences.date', { option, value });
  return value;
}

const refusal = (message: Problem['message'], values: Problem['values'] = {}): Error =>
  problemError([{ message, values }]);

async function readBytes(file: string): Promise<Uint8Array> {
  const chunks: Buffer[] = [];
  let length = 0;
  try {
    for await (const chunk of file === '-' ? process.stdin : createReadStream(file)) {
      chunks.push(chunk as Buffer);
      length += (chunk as Buffer).length;
      if (length > mostBytes) break;
    }
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    throw problemError([{ message: 'operator.occurrences.unreadable', values: { file, reason } }], error);
  }
  return Buffer.concat(chunks);
}
