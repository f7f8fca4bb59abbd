import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { webAddress } from '#directory/web-address.ts';

const parts = fc.constantFrom(
  'http',
  'JAVASCRIPT',
  'data',
  ':',
  '/',
  '//',
  '@',
  '\t',
  '\n',
  '\u0000',
  ' ',
  'alert(1)',
  '.fi',
  '%3A',
  '\u202e',
);

describe('a web address', () => {
  it('is a link when it is http or https', () => {
    expect(webAddress('https://kyla.example/tapahtumat')).toBe('https://kyla.example/tapahtumat');
    expect(webAddress(' http://kyla.example ')).toBe('http://kyla.example/');
  });

  it.each([
    'javascript:alert(1)',
    'JaVaScRiPt:alert(1)',
    'java\nscript:alert(1)',
    ' \u0001javascript:alert(1)',
    'data:text/html,<script>alert(1)</script>',
    'vbscript:msgbox',
    'file:///etc/passwd',
    'kyla.example',
    '//kyla.example',
    '/fi/',
    '',
    'https://user:secret@evil.example',
    'https://localhost',
    'https://a.example/"onclick="x',
    'https:// a.example',
    'ftp://a.example',
  ])('stays text when it is %j', (address) => {
    expect(webAddress(address)).toBeNull();
  });

  it('never leads anywhere else, whatever is typed', () => {
    fc.assert(fc.property(fc.array(parts), (typed) => /^https?:\/\//.test(webAddress(typed.join('')) ?? 'http://')));
  });
});
