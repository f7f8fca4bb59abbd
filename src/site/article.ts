import { Marked, type Token } from 'marked';

/** The heading of the page itself is the first level, so those of the text start at the second. */
const highestLevel = 2;
const lowestLevel = 6;

/**
 * The HTML of an editorial page's Markdown, which is trusted. Whatever level its headings start from, they go under the
 * heading of the page.
 *
 * @example articleHtml('# Kuka') // '<h2>Kuka</h2>\n'
 */
export function articleHtml(markdown: string): string {
  const marked = new Marked();
  const tokens = marked.lexer(markdown);
  const levels: number[] = [];
  marked.walkTokens(tokens, (token) => {
    if (isHeading(token)) levels.push(token.depth);
  });
  const shift = highestLevel - Math.min(...levels, lowestLevel);
  marked.walkTokens(tokens, (token) => {
    if (isHeading(token)) token.depth = Math.min(token.depth + shift, lowestLevel);
  });
  return marked.parser(tokens);
}

function isHeading(token: Token): token is Token & { depth: number } {
  return token.type === 'heading';
}
