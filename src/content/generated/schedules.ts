import type { SampleSchedule } from '#content/sample-schema.ts';
import { type Weekday, weekdays } from '#directory/schedule.ts';
import type { Language } from '#i18n/languages.ts';
import type { Random } from './random.ts';
import { inLanguages, sometimes } from './texts.ts';
import words from './words.json' with { type: 'json' };

/** When a group meets: mostly weekly, sometimes twice a week, every other week, by the month, or on a list of dates. */
export function groupSchedules(random: Random, day: Weekday, chosen: readonly Language[]): SampleSchedule[] {
  const first = season(random, day, chosen);
  return random.chance(0.12) ? [first, season(random, random.pick(weekdays), chosen)] : [first];
}

/** When an event is: mostly once, sometimes on several dates, over days, each year or as a short course. */
export function eventSchedules(random: Random, day: Weekday, chosen: readonly Language[]): SampleSchedule[] {
  const once = { ...base(random, day), repeats: 'once' as const, startWeek: random.whole(-3, 30) };
  const whole = { ...once, startTime: null, endTime: null };
  return [
    random.weighted<SampleSchedule>([
      [once, 60],
      [{ ...once, extraDates: extraDates(random, once.startWeek) }, 12],
      [{ ...whole, extraDays: random.whole(1, 3) }, 8],
      [whole, 6],
      [{ ...base(random, day), repeats: 'yearly', startWeek: random.whole(-50, 10) }, 4],
      [
        {
          ...base(random, day),
          repeats: 'weekly',
          weekdays: [day],
          startWeek: random.whole(0, 8),
          count: random.whole(3, 10),
        },
        10,
      ],
    ]),
  ].map((schedule) => ({ ...schedule, note: sometimes(random, 0.05, words.notes, chosen) }));
}

function season(random: Random, day: Weekday, chosen: readonly Language[]): SampleSchedule {
  const startWeek = random.whole(-40, 2);
  const endWeek = random.chance(0.6) ? random.whole(8, 40) : null;
  const plain: SampleSchedule = { ...base(random, day), repeats: 'weekly', weekdays: [day], startWeek, endWeek };
  const schedule = random.weighted<SampleSchedule>([
    [plain, 60],
    [{ ...plain, interval: 2 }, 14],
    [{ ...plain, repeats: 'monthly', ordinals: [random.pick([1, 2, 3, -1] as const)] }, 14],
    [{ ...plain, repeats: 'monthly', monthlyBy: 'day', weekdays: [], monthDays: [random.pick([1, 10, 15, -1])] }, 3],
    [{ ...plain, weekdays: weekdays.slice(0, 5) }, 3],
    [{ ...plain, repeats: 'daily', weekdays: [], endWeek: startWeek + 45 }, 1],
    [{ ...plain, repeats: 'once', weekdays: [], endWeek: null, extraDates: extraDates(random, startWeek) }, 5],
  ]);
  const mayPause = schedule.repeats === 'weekly' && schedule.weekdays.length < 3;
  return {
    ...schedule,
    breaks: mayPause && random.chance(0.5) ? breaks(random, chosen) : [],
    exceptions: schedule.repeats === 'weekly' && random.chance(0.15) ? [exception(random, chosen)] : [],
    note: sometimes(random, 0.05, words.notes, chosen),
  };
}

function exception(random: Random, chosen: readonly Language[]): SampleSchedule['exceptions'][number] {
  const change = random.pick(['skipped', 'cancelled', 'moved', 'online'] as const);
  const moved = change === 'moved';
  return {
    nth: random.whole(1, 3),
    change,
    reason: sometimes(random, 0.8, words.reasons, chosen),
    daysLater: moved ? random.whole(1, 2) : null,
    newStartTime: null,
    newEndTime: null,
    newPlace: moved ? sometimes(random, 0.4, words.newPlace, chosen) : {},
  };
}

function breaks(random: Random, chosen: readonly Language[]): SampleSchedule['breaks'] {
  const winter = { from: '12-20', to: '01-06', reason: inLanguages(words.breaks.winter, chosen) };
  const summer = { from: '06-10', to: '08-15', reason: inLanguages(words.breaks.summer, chosen) };
  return random.chance(0.6) ? [winter, summer] : [winter];
}

/** Later dates, each a couple of weeks after the one before. */
function extraDates(random: Random, startWeek: number): SampleSchedule['extraDates'] {
  return Array.from({ length: random.whole(1, 6) }, (_, index) => {
    const week = Math.min(60, startWeek + 2 * (index + 1));
    return { week, weekday: random.pick(weekdays), startTime: null, endTime: null };
  });
}

function base(random: Random, startDay: Weekday): SampleSchedule {
  const hour = random.whole(9, 18);
  const clock = (at: number, minutes: string) => `${String(at).padStart(2, '0')}:${minutes}`;
  return {
    repeats: 'weekly',
    interval: 1,
    weekdays: [],
    monthlyBy: 'weekday',
    ordinals: [],
    monthDays: [],
    months: [],
    count: null,
    startWeek: 0,
    startDay,
    endWeek: null,
    startTime: clock(hour, random.pick(['00', '00', '30'])),
    endTime: random.chance(0.9) ? clock(hour + random.whole(1, 3), random.pick(['30', '45'])) : null,
    extraDays: 0,
    extraDates: [],
    breaks: [],
    exceptions: [],
    note: {},
  };
}
