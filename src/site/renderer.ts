import { createApp } from 'astro/app/entrypoint';
import type { PageData } from '#snapshot/page-data.ts';

export { setSnapshot } from './current-snapshot.ts';
export { fixedPages } from './fixed-pages.ts';

const app = createApp();

/** No page looks at the host it is asked from: absolute addresses come from the snapshot. */
const anyHost = 'http://site.invalid';

/**
 * The page at a path of the site (`/fi/jyvaskyla/`), as the static build would write it; 404 when there is none. Who has
 * worked out what it shows gives that, so that it is not looked up and worked out here once more.
 */
export function render(path: string, page: PageData | null = null): Promise<Response> {
  return app.render(new Request(new URL(path, anyHost)), { locals: { page } });
}
