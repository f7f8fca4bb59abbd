import { describe, expect, test } from 'vitest';
import { isBusinessId } from '#directory/business-id.ts';

describe('a business ID', () => {
  test.each(['0201256-6', '1572860-0', '0112038-9', '0737546-2'])('is right: %s', (text) => {
    expect(isBusinessId(text)).toBe(true);
  });

  test.each([
    '0201256-7',
    '0201526-6',
    '201256-6',
    '02012566',
    'FI02012566',
    ' 0201256-6',
    '0000001-1',
    '1234567-2',
    '',
  ])('is not right: %s', (text) => {
    expect(isBusinessId(text)).toBe(false);
  });

  test('has no check digit at all when the rest would be 1', () => {
    const of = (digits: string) => Array.from({ length: 10 }, (_, check) => isBusinessId(`${digits}-${check}`));
    expect(of('0000006').filter(Boolean)).toEqual([]);
    expect(of('0000011').filter(Boolean)).toHaveLength(1);
  });
});
