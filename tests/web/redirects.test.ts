import { describe, expect, it } from 'vitest';
import { readRedirects, redirectOf } from '#web/redirects.ts';

describe('the map of former addresses', () => {
  it('is read line by line', () => {
    expect([...readRedirects('/fi/a/ /fi/b/;\n/sv/a/ /sv/b/;\n')]).toEqual([
      ['/fi/a/', '/fi/b/'],
      ['/sv/a/', '/sv/b/'],
    ]);
  });

  it.each([
    '/a/ //evil.example/;',
    '/a/ https://evil.example/;',
    '/a/ /\\evil.example/;',
    '//a/ /b/;',
    '/a/ /b/',
    '/a /b/;',
    '/a/ /b;',
    '/a/ /b/; return 200;',
    'include /etc/passwd;',
    '',
  ])('does not lead anywhere by %j', (line) => {
    expect(readRedirects(`${line}\n`).size).toBe(0);
  });

  it.each([
    ['/fi/a/', '/fi/b/'],
    ['/fi/a', '/fi/b/'],
    ['/fi/a/calendar.ics', '/fi/b/calendar.ics'],
    ['/fi/a/2026/calendar.ics', null],
    ['/fi/ab/', null],
    ['/fi/', null],
    ['/', null],
  ])('leads from %s to %s', (path, target) => {
    expect(redirectOf(new Map([['/fi/a/', '/fi/b/']]), path)).toBe(target);
  });
});
