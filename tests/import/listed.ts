import { readCalendar } from '#import/calendar.ts';
import { listOccurrences } from '#import/calendar-occurrences.ts';

/** What is listed of a calendar file in November 2026: start, end, status and name, each date on a line. */
export function listed(text: string, zone = 'Europe/Helsinki', from = '2026-11-01', to = '2026-12-01'): string[] {
  const { occurrences } = listOccurrences(readCalendar(text, { zone }).entries, { from, to, zone });
  return occurrences.map(({ start, end, status, summary }) => `${start} ${end} ${status} ${summary}`);
}

/** A calendar file of events, each given by its lines. */
export function calendarOf(...events: readonly (readonly string[])[]): string {
  const lines = events.flatMap((event) => ['BEGIN:VEVENT', ...event, 'END:VEVENT']);
  return ['BEGIN:VCALENDAR', 'VERSION:2.0', ...lines, 'END:VCALENDAR', ''].join('\r\n');
}
