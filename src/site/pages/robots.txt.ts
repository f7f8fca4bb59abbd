import { robotsText } from '#feeds/sitemap.ts';
import { currentSnapshot } from '#site/current-snapshot.ts';

export function GET(): Response {
  return new Response(robotsText(currentSnapshot()), { headers: { 'content-type': 'text/plain; charset=utf-8' } });
}
