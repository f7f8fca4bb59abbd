import { expect, it } from 'vitest';
import { alreadyHas, holdsForRange } from '#web/preconditions.ts';

it.each([
  ['W/"abc"', true],
  ['"abc"', true],
  ['"x", W/"abc"', true],
  ['*', true],
  ['"abcd"', false],
  [undefined, false],
])('If-None-Match %j: has it: %s', (header, has) => {
  expect(alreadyHas(header, 'W/"abc"')).toBe(has);
});

it.each([
  [undefined, '"a"', true],
  ['"a"', '"a"', true],
  ['"b"', '"a"', false],
  ['W/"a"', 'W/"a"', false],
  ['Tue, 24 Nov 2026 10:00:00 GMT', '"a"', false],
])('If-Range %j holds for %j: %s', (header, etag, holds) => {
  expect(holdsForRange(header, etag)).toBe(holds);
});
