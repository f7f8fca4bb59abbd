import type { SamplePlace } from '#content/sample-schema.ts';
import { weekdays } from '#directory/schedule.ts';
import type { Language } from '#i18n/languages.ts';
import type { Random } from './random.ts';
import { inLanguages, sometimes } from './texts.ts';
import words from './words.json' with { type: 'json' };

type Hours = SamplePlace['openingHours'];

/** When a place is open: each week, with other hours in a season or on single days; by appointment; closed; unknown. */
export function placeHours(random: Random, chosen: readonly Language[]): Hours {
  const state = random.weighted<Hours['state']>([
    ['weekly', 70],
    ['by-appointment', 10],
    ['closed-for-now', 4],
    ['unknown', 16],
  ]);
  const note = sometimes(random, 0.1, words.notes, chosen);
  if (state !== 'weekly')
    return { state, spans: [], seasons: [], exceptionalDays: [], publicHolidays: 'unknown', note };
  return {
    state,
    spans: weekSpans(random),
    seasons: random.chance(0.15) ? [summer(random, chosen)] : [],
    exceptionalDays: random.chance(0.1) ? [exceptional(random, chosen)] : [],
    publicHolidays: random.pick(['unknown', 'closed', 'closed', 'open']),
    note,
  };
}

function weekSpans(random: Random): Hours['spans'] {
  const opens = random.pick(['09:00', '10:00', '11:00', '12:00']);
  const weekly = {
    weekdays: weekdays.slice(0, random.whole(3, 5)),
    opens,
    closes: random.pick(['14:00', '16:00', '18:00']),
  };
  const weekend = { weekdays: weekdays.slice(5, 6), opens: '10:00', closes: '13:00' };
  return random.chance(0.3) ? [weekly, weekend] : [weekly];
}

function summer(random: Random, chosen: readonly Language[]): Hours['seasons'][number] {
  return { name: inLanguages(words.seasonNames.summer, chosen), from: '06-01', to: '08-15', spans: weekSpans(random) };
}

function exceptional(random: Random, chosen: readonly Language[]): Hours['exceptionalDays'][number] {
  return {
    inDays: random.whole(0, 60),
    days: random.whole(1, 5),
    spans: random.chance(0.3) ? [{ opens: '10:00', closes: '12:00' }] : [],
    reason: sometimes(random, 0.8, words.reasons, chosen),
  };
}
