import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { mailLink, telLink, webLink } from '#site/links.ts';

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
    expect(webLink('https://kyla.example/tapahtumat')).toBe('https://kyla.example/tapahtumat');
    expect(webLink(' http://kyla.example ')).toBe('http://kyla.example/');
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
  ])('stays text when it is %j', (address) => {
    expect(webLink(address)).toBeNull();
  });

  it('never leads anywhere else, whatever is typed', () => {
    fc.assert(fc.property(fc.array(parts), (typed) => /^https?:\/\//.test(webLink(typed.join('')) ?? 'http://')));
  });
});

describe('a telephone number', () => {
  it.each([
    ['040 000 0000', 'tel:0400000000'],
    ['+358 40 000-0000', 'tel:+358400000000'],
    ['(014) 000 000', 'tel:014000000'],
  ])('%s is called by %s', (phone, link) => {
    expect(telLink(phone)).toBe(link);
  });

  it.each(['040 000 0000 / 050 000 0000', 'kysy kirjastosta', '12', '040 000 0000;ext=1'])(
    'stays text when it is more than one number: %s',
    (phone) => {
      expect(telLink(phone)).toBeNull();
    },
  );
});

describe('an e-mail address', () => {
  it('is a link', () => {
    expect(mailLink('tupa@kyla.example')).toBe('mailto:tupa@kyla.example');
  });

  it.each(['tupa@kyla.example?subject=x', 'a@b.example,c@d.example', 'a@b@c', 'tupa', '"<b>"@x.example'])(
    'stays text when something else is in it: %s',
    (email) => {
      expect(mailLink(email)).toBeNull();
    },
  );
});
