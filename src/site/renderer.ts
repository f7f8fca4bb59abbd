import { createApp } from 'astro/app/entrypoint';
import type { PageAddress } from '#snapshot/page-rule.ts';

export { setSnapshot } from './current-snapshot.ts';
export { fixedPages } from './fixed-pages.ts';

const app = createApp();

/** No page looks at the host it is asked from: absolute addresses come from the snapshot. */
const anyHost = 'http://site.invalid';

/**
 * The page at a path of the site (`/fi/jyvaskyla/`), as the static build would write it; 404 when there is none. Who knows
 * what the page is about tells its address, so that it need not be looked up among all of them.
 */
export function render(path: string, address: PageAddress | null = null): Promise<Response> {
  return app.render(new Request(new URL(path, anyHost)), { locals: { address } });
}
