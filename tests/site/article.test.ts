import { expect, it } from 'vitest';
import { articleHtml } from '#site/article.ts';

it('puts headings under the heading of the page, whatever level they start from', () => {
  expect(articleHtml('# Kuka\n\n## Mistä')).toBe('<h2>Kuka</h2>\n<h3>Mistä</h3>\n');
  expect(articleHtml('## Kuka\n\n### Mistä')).toBe('<h2>Kuka</h2>\n<h3>Mistä</h3>\n');
  expect(articleHtml('### Kuka')).toBe('<h2>Kuka</h2>\n');
});

it('keeps a heading in a quotation in step with the others', () => {
  expect(articleHtml('# Kuka\n\n> ## Mistä')).toContain('<h3>Mistä</h3>');
});

it('leaves a text without headings as it is', () => {
  expect(articleHtml('Sana ja [linkki](/fi/).')).toBe('<p>Sana ja <a href="/fi/">linkki</a>.</p>\n');
});
