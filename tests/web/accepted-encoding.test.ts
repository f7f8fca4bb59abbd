import { expect, it } from 'vitest';
import { acceptedEncoding } from '#web/accepted-encoding.ts';

it.each([
  ['gzip, deflate, br', 'br'],
  ['gzip, deflate, br;q=0', 'gzip'],
  ['GZIP;q=0.5', 'gzip'],
  ['deflate', 'identity'],
  ['gzip;q=0.0', 'identity'],
  [undefined, 'identity'],
])('a browser that accepts %j gets %s', (header, encoding) => {
  expect(acceptedEncoding(header)).toBe(encoding);
});
