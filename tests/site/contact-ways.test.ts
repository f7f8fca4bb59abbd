import { expect, it } from 'vitest';
import { mayAsk } from '#site/contact-ways.ts';

const nothing = { phone: null, email: null, form: null };

it('lets one ask where a number, a mailbox or a form is shown, and nowhere else', () => {
  expect(mayAsk({ ...nothing, phone: '040 000 0000' })).toBe(true);
  expect(mayAsk({ ...nothing, email: 'tupa@kylat.example' })).toBe(true);
  expect(mayAsk({ ...nothing, form: 'https://kylat.example/kysy' })).toBe(true);
  expect(mayAsk(nothing)).toBe(false);
});
