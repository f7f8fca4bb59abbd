'use client';
import { useState } from 'react';
import { type CalendarDate, localDay } from '#i18n/dates.ts';

/** The date when the form was opened, in the zone of the region. */
export function useToday(timeZone: string): CalendarDate {
  const [today] = useState(() => localDay(new Date().toISOString(), timeZone));
  return today;
}
