/** Does the work for every item, at most `most` at the same time. The first failure ends it and is thrown. */
export async function doConcurrently<Item>(
  items: readonly Item[],
  most: number,
  work: (item: Item) => Promise<unknown>,
): Promise<void> {
  const queue = items.values();
  let failed = false;
  async function workOff(): Promise<void> {
    for (const item of queue) {
      if (failed) return;
      try {
        await work(item);
      } catch (error) {
        failed = true;
        throw error;
      }
    }
  }
  const results = await Promise.allSettled(Array.from({ length: most }, workOff));
  for (const result of results) if (result.status === 'rejected') throw result.reason;
}
