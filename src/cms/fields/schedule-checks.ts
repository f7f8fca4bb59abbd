import type { Validate } from 'payload';
import type { Region } from '#directory/region.ts';
import { looksMixedUp, mostHoursOvernight } from '#directory/schedule.ts';
import { isClockTime } from '#i18n/dates.ts';
import { notBefore } from './order.ts';
import { tellEditor } from './validation.ts';

type Checked = 'startDate' | 'endDate' | 'startTime' | 'endTime' | 'exception';

/** Tells beside one field what is wrong with the schedule the field is part of. */
export function scheduleCheck(_: Region, field: Checked): Validate {
  if (field === 'endDate') return notBefore('startDate', 'cms.problem.end-before-start');
  return field === 'endTime' ? withinOneNight('startTime') : () => true;
}

/** Not so long after the time in the field beside this one that the two look mixed up. */
export function withinOneNight(start: string): Validate {
  return (value, { req, siblingData }) => {
    const from: unknown = (siblingData as Record<string, unknown>)[start];
    if (!isClockTime(from) || !isClockTime(value) || !looksMixedUp(from, value)) return true;
    return tellEditor(req, 'cms.problem.overnight', { most: mostHoursOvernight });
  };
}
