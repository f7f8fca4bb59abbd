import { isLanguage } from '#i18n/languages.ts';

/** What a page of a release is found to be. */
export type LookedAt = {
  /** Where its links and pictures lead, as they are written. */
  readonly links: readonly string[];
  /** Whether search engines are asked to leave it out. */
  readonly isHidden: boolean;
  readonly problems: readonly ('page-incomplete' | 'structured-data-broken')[];
};

const structuredData = /<script type="application\/ld\+json"[^>]*>([\s\S]*?)<\/script>/g;
const attributes = /\s(href|src|srcset|action|content)="([^"]*)"/g;

/**
 * Reads the bytes of a page: whether it is whole, in the language of its address, and where it leads. Latin 1 is enough
 * to find what is looked for, and faster.
 */
export function lookAtPage(file: string, bytes: Buffer): LookedAt {
  const html = bytes.toString('latin1');
  const language = file.split('/')[0] ?? '';
  const problems: LookedAt['problems'][number][] = [];
  const isInLanguage = !isLanguage(language) || /<html[^>]*\slang="([^"]*)"/.exec(html)?.[1] === language;
  if (!html.trimEnd().endsWith('</html>') || !isInLanguage) problems.push('page-incomplete');
  const isReadable = [...html.matchAll(structuredData)].every(([, text]) => isJson(text ?? ''));
  if (!isReadable) problems.push('structured-data-broken');
  const links = [...html.matchAll(attributes)].flatMap(([, name = '', value = '']) => targetsOf(name, plain(value)));
  return { links, isHidden: /<meta name="robots" content="[^"]*noindex/.test(html), problems };
}

/** Where a style sheet or a script leads. */
export function linksOfAsset(file: string, text: string): string[] {
  const pattern = file.endsWith('.css')
    ? /url\(["']?([^"')]+)["']?\)/g
    : /(?:from|import)\s*\(?\s*["'](\.{1,2}\/[^"']+)["']/g;
  return [...text.matchAll(pattern)].flatMap(([, link = '']) => (link.startsWith('data:') ? [] : [link]));
}

/**
 * The file of the release that a link leads to; `null` for what is not of the site: other sites, mail, the admin.
 *
 * @example fileOfLink('../kahvila/#ajat', '/fi/ryhmat/kuoro/', 'https://yhdessa.example') // 'fi/ryhmat/kahvila/index.html'
 */
export function fileOfLink(link: string, from: string, siteUrl: string): string | null {
  if (!URL.canParse(link, siteUrl + from)) return link;
  const { origin, pathname } = new URL(link, siteUrl + from);
  if (origin !== siteUrl || /^\/(?:admin|api)(?:\/|$)/.test(pathname)) return null;
  const file = decoded(pathname).slice(1);
  return file === '' || file.endsWith('/') ? `${file}index.html` : file;
}

function targetsOf(name: string, value: string): string[] {
  if (name === 'content') return /^https?:/.test(value) ? [value] : [];
  if (name !== 'srcset') return [value.replace(/[?#].*/, '')].filter(Boolean);
  return value.split(',').map((part) => part.trim().split(/\s+/)[0] ?? '');
}

function isJson(text: string): boolean {
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
}

function decoded(path: string): string {
  try {
    return decodeURIComponent(path);
  } catch {
    return path;
  }
}

/** What a browser makes of an attribute: in UTF-8, with entities as the signs they stand for. */
function plain(value: string): string {
  const text = /[^\0-\x7f]/.test(value) ? Buffer.from(value, 'latin1').toString('utf8') : value;
  return text.replace(/&(?:amp|#38|#x26);/gi, '&');
}
