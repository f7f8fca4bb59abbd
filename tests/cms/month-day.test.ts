import { expect, test } from 'vitest';
import { monthDayField } from '#cms/fields/month-day.ts';
import { readMonthDay, writeMonthDay } from '#cms/fields/month-day-text.ts';

test.each([
  ['1.6.', '06-01'],
  ['01.06.', '06-01'],
  ['1.6', '06-01'],
  [' 24. 12. ', '12-24'],
  ['06-01', '06-01'],
  ['kesäkuu', 'kesäkuu'],
  ['', ''],
])('reads the day %j as %j', (text, kept) => {
  expect(readMonthDay(text)).toBe(kept);
});

test.each([
  ['06-01', '1.6.'],
  ['12-24', '24.12.'],
  ['kesäkuu', 'kesäkuu'],
  ['', ''],
])('shows %j as %j', (kept, text) => {
  expect(writeMonthDay(kept)).toBe(text);
});

test.each([
  ['1.6.', true],
  ['06-01', true],
  ['29.2.', true],
  ['31.2.', false],
  ['13-01', false],
  ['1.13.', false],
  [601, false],
  [{ $ne: 1 }, false],
])('takes %j: %s', async (value, isTaken) => {
  const context = { data: {}, event: 'submit', req: { i18n: { language: 'en' } } };
  const { validate } = monthDayField({ name: 'from', label: 'cms.opening-season.from' });
  expect(await validate?.(value as never, context as never)).toBe(
    isTaken || 'Write the day and the month, for example 1.6. for 1 June.',
  );
});
