/** A file of a release: its path below the site's root, and its text. */
export type FeedFile = { readonly path: string; readonly text: string };
