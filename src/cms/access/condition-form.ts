/** What Payload takes as a comparison, and the database has no way to make. */
const unknownToDatabase: readonly string[] = ['all', 'intersects', 'near', 'within'];

/**
 * Whether a condition can be put to the database at all, so far as its form tells: nothing in it is `null` where something
 * is asked, and each comparison is one that the database knows. Look first whether it is small.
 */
export function isSoundCondition(where: unknown): boolean {
  if (where === null) return false;
  if (typeof where !== 'object') return true;
  return Object.entries(where).every(([key, asked]) => {
    if (asked === null) return false;
    if (/^(?:and|or)$/i.test(key)) return Object.values(asked).every(isSoundCondition);
    return typeof asked !== 'object' || !Object.keys(asked).some((operator) => unknownToDatabase.includes(operator));
  });
}
