/** More than a list of the admin ever asks for: a thousand conditions already hold the process for half a second. */
const most = { conditions: 100, values: 1000, depth: 20, orders: 10 } as const;

/** Whether an order names no more paths than anybody sorts by. */
export const isShortOrder = (sort: unknown): boolean =>
  [sort].flat().reduce((sum: number, path) => sum + String(path).split(',').length, 0) <= most.orders;

/**
 * Whether a condition asks for no more than can be worked with at once. Looked at level by level: a condition in a
 * condition in a condition, three thousand deep, would end in an error.
 */
export function isSmallCondition(where: unknown): boolean {
  let level: unknown[] = [where];
  let conditions = 0;
  let values = 0;
  for (let depth = 0; level.length > 0; depth += 1) {
    if (depth > most.depth) return false;
    const inner: unknown[] = [];
    for (const part of level) {
      if (typeof part === 'string') values += part.split(',').length;
      else if (Array.isArray(part)) values += part.length;
      else if (isRecord(part)) conditions += Object.keys(part).length;
      // A path and what is asked of it are a record each.
      if (values > most.values || conditions > 2 * most.conditions) return false;
      if (isRecord(part)) inner.push(...Object.values(part));
    }
    level = inner;
  }
  return true;
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null;
}
