import type { FactTime } from '#directory/finding/facts.ts';
import { tellDay, tellTimes } from '#i18n/dates.ts';
import type { Language } from '#i18n/languages.ts';

const dayMinutes = 24 * 60;

/** "klo 13–15", "koko päivän"; what ends in the night is told to end on the next day. */
export function tellFactTime({ start, end }: FactTime, language: Language): string {
  return tellTimes({ startTime: clockOf(start), endTime: end === null ? null : clockOf(end) }, language);
}

/** "ti 24.11. klo 13–15" */
export function tellFactMoment(time: FactTime, language: Language): string {
  return `${tellDay(time.date, language)} ${tellFactTime(time, language)}`;
}

/** The other days, the nearest first, each once. */
export function otherDays([first, ...others]: readonly FactTime[], most: number): readonly string[] {
  return [...new Set(others.map(({ date }) => date))].filter((date) => date !== first?.date).slice(0, most);
}

function clockOf(minutes: number): string;
function clockOf(minutes: number | null): string | null;
function clockOf(minutes: number | null): string | null {
  if (minutes === null) return null;
  const ofDay = minutes % dayMinutes;
  return [Math.floor(ofDay / 60), ofDay % 60].map((part) => String(part).padStart(2, '0')).join(':');
}
