/** Each document stands with four addresses of five alternates: about 700 kB a file. */
const mostDocuments = 128;

/** Over how many files so many documents are spread: a power of two, so that it seldom changes. */
export function partsFor(documents: number): number {
  return 2 ** Math.max(0, Math.ceil(Math.log2(documents / mostDocuments)));
}

/**
 * The part a document is in, which its id alone decides: what comes and goes beside it moves nothing (FNV-1a, 32 bits).
 *
 * @example partOf('group-1', 1) // 0
 */
export function partOf(id: string, parts: number): number {
  let hash = 0x811c9dc5;
  for (let position = 0; position < id.length; position += 1) {
    hash = Math.imul(hash ^ id.charCodeAt(position), 0x01000193);
  }
  return (hash >>> 0) % parts;
}
