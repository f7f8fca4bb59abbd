import type { APIContext, GetStaticPaths } from 'astro';
import { calendarFilesOf } from '#feeds/calendar.ts';
import { languages } from '#i18n/languages.ts';
import { currentSnapshot } from '#site/current-snapshot.ts';
import { indexOf } from '#snapshot/snapshot-index.ts';

/** For the static build alone; the publisher writes the calendar files of a release itself, beside their pages. */
export const getStaticPaths = (() => {
  const index = indexOf(currentSnapshot());
  const files = [...index.listings.values()].flatMap((listing) =>
    languages.flatMap((language) => calendarFilesOf(index, listing, language)),
  );
  return files.map(({ path, text }) => ({ params: { file: path.replace(/^\/|\.ics$/g, '') }, props: { text } }));
}) satisfies GetStaticPaths;

export function GET({ props }: APIContext<{ text?: string }>): Response {
  if (props.text === undefined) return new Response(null, { status: 404 });
  return new Response(props.text, { headers: { 'content-type': 'text/calendar; charset=utf-8' } });
}
