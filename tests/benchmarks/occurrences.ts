/**
 * How fast schedules become dates, on one core:
 *   node src/launch/run.mjs tests/benchmarks/occurrences.ts 10000 60
 */
import { occurrencesBetween } from '#directory/occurrences.ts';
import type { RecurrenceRule } from '#directory/recurrence-rule.ts';
import { addDays, weekdays } from '#i18n/dates.ts';
import { aSchedule, aSingleTime, everyWeekOn, today } from '../fixtures/snapshot.ts';

const usage = 'Usage: node src/launch/run.mjs tests/benchmarks/occurrences.ts [listings] [days]\n';

const [listings = '10000', days = '60'] = process.argv.slice(2);
if (listings === '--help') {
  process.stdout.write(usage);
  process.exit(0);
}

/** Of ten listings seven are weekly, one every other week, one monthly, and one happens once. */
const schedules = Array.from({ length: Number(listings) }, (_, number) => {
  const startDate = addDays(today, -(number % 2000));
  if (number % 10 === 9) return aSingleTime({ id: `${number}`, startDate: addDays(today, number % 100) });
  return aSchedule({ id: `${number}`, startDate, rule: ruleOf(number) });
});

const started = process.cpuUsage();
let found = 0;
for (const schedule of schedules) found += occurrencesBetween([schedule], today, addDays(today, Number(days))).length;
const { user, system } = process.cpuUsage(started);
const seconds = (user + system) / 1_000_000;

process.stdout.write(
  `${listings} listings over ${days} days: ${found} occurrences in ${seconds.toFixed(2)} s of one core, ` +
    `${Math.round(found / seconds)} a second\n`,
);

function ruleOf(number: number): RecurrenceRule {
  const weekday = weekdays[number % 7] ?? 'MO';
  if (number % 10 === 8) return { frequency: 'monthly', interval: 1, byDay: [{ weekday, ordinal: 1 }] };
  return everyWeekOn([weekday], { interval: number % 10 === 7 ? 2 : 1 });
}
