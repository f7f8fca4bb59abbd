import fc from 'fast-check';
import { expect, it } from 'vitest';
import { jsonLd } from '#site/json-ld.ts';

const dangerous = fc.constantFrom('<', '>', '</script', '&', '\u2028', '\u2029', '"', '\\', '\\u003c', ' ', 'ä', '😀');

it('cannot end the script element it stands in', () => {
  expect(jsonLd({ name: '</script><script>alert(1)</script><!--' })).not.toMatch(/[<>]/);
});

it('says the same as the object', () => {
  fc.assert(
    fc.property(fc.array(dangerous), (parts) => {
      const data = { name: parts.join('') };
      const text = jsonLd(data);
      expect(text).not.toMatch(/[<>&\u2028\u2029]/);
      expect(JSON.parse(text)).toEqual(data);
    }),
  );
});
