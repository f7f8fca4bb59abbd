import type { Cms } from './open-cms.ts';
import { listingData, municipalityA, type World } from './people.ts';

/** What the API says of a document, by field; empty when it took it. */
export type Problems = Readonly<Record<string, string>>;

type Asked = { readonly language?: string; readonly draft?: boolean };

/** What an editor is told who saves a document of association A with `changes`. */
export async function problemsOf(
  cms: Cms,
  world: World,
  collection: 'groups' | 'places' | 'events',
  changes: object,
  { language = 'fi', draft = false }: Asked = {},
): Promise<Problems> {
  const body = {
    ...listingData(collection, world.organisationA, municipalityA),
    _status: draft ? 'draft' : 'published',
    ...changes,
  };
  const { token } = world.people.editorA;
  const path = `/${collection}${draft ? '?draft=true' : ''}`;
  return problemsIn(await cms.request('POST', path, { token, body, language }));
}

/** The problems in an answer of the API. */
export async function problemsIn(response: Response): Promise<Problems> {
  if (response.status >= 500) throw new Error(await response.text());
  if (response.ok) return {};
  type Answer = { errors: { data?: { errors?: { path: string; message: string }[] } }[] };
  const { errors } = (await response.json()) as Answer;
  return Object.fromEntries((errors[0]?.data?.errors ?? []).map(({ path, message }) => [path, message]));
}
