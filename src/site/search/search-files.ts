const searchFolder = '/search/';

/** So long, in milliseconds, a pointer holds for all that one question asks. */
const oneQuestion = 5_000;

const pointers = new Map<string, { readonly text: Promise<string>; readonly at: number }>();
const kept = new Map<string, Promise<unknown>>();

/** A file that says where others are, as it is by now. */
export async function readPointer<T>(file: string): Promise<T> {
  const now = performance.now();
  const before = pointers.get(file);
  const pointer = before && now - before.at < oneQuestion ? before : { text: loadText(file, 'no-cache'), at: now };
  pointers.set(file, pointer);
  pointer.text.catch(() => pointers.delete(file));
  return JSON.parse(await pointer.text);
}

/** What is made once of a key; a failure is forgotten, so that it is tried again. */
export function once<T>(key: string, make: () => Promise<T>): Promise<T> {
  const made = (kept.get(key) as Promise<T> | undefined) ?? make();
  kept.set(key, made);
  made.catch(() => kept.delete(key));
  return made;
}

/** The text of a file of search. */
export async function loadText(file: string, cache: RequestCache = 'default'): Promise<string> {
  const response = await fetch(searchFolder + file, { cache });
  if (!response.ok) throw new Error(`${file} is not there (${response.status}).`);
  return await response.text();
}
