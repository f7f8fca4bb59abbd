import { expect, test } from 'vitest';
import { occurrencesBetween } from '#directory/occurrences.ts';
import type { ScheduleException } from '#directory/schedule.ts';
import { calendarFilesOf } from '#feeds/calendar.ts';
import { readCalendar } from '#import/calendar.ts';
import { listOccurrences } from '#import/calendar-occurrences.ts';
import { indexOf } from '#snapshot/snapshot-index.ts';
import { aGroup, aSchedule, aSnapshot } from '../fixtures/snapshot.ts';

const exception = {
  time: null,
  reason: {},
  newDate: null,
  newStartTime: null,
  newEndTime: null,
  newPlace: {},
} as const;

const exceptions: readonly ScheduleException[] = [
  { ...exception, date: '2026-12-01', change: 'skipped' },
  { ...exception, date: '2026-12-08', change: 'cancelled' },
  {
    ...exception,
    date: '2026-12-15',
    change: 'moved',
    newDate: '2026-12-16',
    newStartTime: '14:00',
    newEndTime: '16:00',
  },
  { ...exception, date: '2026-12-22', change: 'online' },
  { ...exception, date: '2026-12-29', change: 'moved', newPlace: { fi: 'Kirjasto' } },
];

test('our own calendar files are read as what we wrote, statuses and all', () => {
  const schedule = aSchedule({ exceptions });
  const group = aGroup({ schedules: [schedule], meetingPoint: { fi: 'Kylätupa' } });
  const [file] = calendarFilesOf(indexOf(aSnapshot({ groups: [group] })), group, 'fi');
  const asked = { from: '2026-09-01', to: '2027-12-31', zone: 'Europe/Helsinki' };
  const { entries, problems } = readCalendar(file?.text ?? '', asked);
  const read = listOccurrences(entries, asked).occurrences.map(
    ({ start, status }) => `${start.slice(0, 16)} ${status}`,
  );
  const own = occurrencesBetween([schedule], '2026-09-01', '2027-12-30');
  expect(problems).toEqual([]);
  expect(read).toEqual(own.map(({ date, startTime, status }) => `${date}T${startTime} ${status}`));
});
