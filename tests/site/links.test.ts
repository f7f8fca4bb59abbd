import { describe, expect, it } from 'vitest';
import { mailLink, phoneText, telLink } from '#site/links.ts';

describe('a telephone number', () => {
  it.each([
    ['040 000 0000', 'tel:0400000000'],
    ['+358 40 000-0000', 'tel:+358400000000'],
    ['(014) 000 000', 'tel:014000000'],
  ])('%s is called by %s', (phone, link) => {
    expect(telLink(phone)).toBe(link);
  });

  it('stays on one line where it is shown, and is otherwise as it was written', () => {
    expect(phoneText('040 000 0000')).toBe('040\u00a0000\u00a00000');
    expect(phoneText('kysy kirjastosta')).toBe('kysy kirjastosta');
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
