import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readRequestPath } from '#web/request-path.ts';

describe('what a request asks for', () => {
  it.each([
    ['/', { path: '/', query: '' }],
    ['/fi/jyvaskyla/', { path: '/fi/jyvaskyla/', query: '' }],
    ['/fi/haku/?q=k%C3%A4vely+ja+%26', { path: '/fi/haku/', query: '?q=k%C3%A4vely+ja+%26' }],
    ['/fi/j%C3%A4ms%C3%A4/', { path: '/fi/jämsä/', query: '' }],
    ['/fi/ja%CC%88/', { path: '/fi/jä/', query: '' }],
    ['/a.b/..c/...', { path: '/a.b/..c/...', query: '' }],
  ])('%s', (target, expected) => {
    expect(readRequestPath(target)).toEqual(expected);
  });

  it.each([
    '',
    '*',
    'fi/',
    'http://evil.example/',
    '//evil.example/',
    '/\\evil.example/',
    '/%5Cevil.example',
    '/..',
    '/fi/../../etc/passwd',
    '/fi/%2e%2e/%2E%2E/etc/passwd',
    '/fi/..%2f..%2fetc/passwd',
    '/fi/./',
    '/fi//jyvaskyla/',
    '/fi/%00',
    '/fi/?q=%00',
    '/fi/?q=%c0%af',
    '/%c0%af',
    '/%E0%A4%A',
    '/%',
    '/fi/%0d%0aSet-Cookie:a=b',
    '/fi/%7f',
  ])('%j is not answered', (target) => {
    expect(readRequestPath(target)).toBeNull();
  });

  it('never throws, and never lets a way upwards through', () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom(...'/.%2eEfF5cC0dä\\?#a') }), (text) => {
        const read = readRequestPath(`/${text}`);
        expect(read?.path ?? '/').not.toMatch(/\/\.\.?(\/|$)|\/\/|\\|\0/);
      }),
    );
  });
});
