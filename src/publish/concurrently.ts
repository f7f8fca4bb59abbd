/**
 * Waits until all of the work has ended, also when some of it fails, and throws the first failure then: nothing runs on
 * behind the back of who cleans up.
 */
export async function endTogether<Results extends readonly unknown[]>(
  ...work: { readonly [Position in keyof Results]: Promise<Results[Position]> }
): Promise<Results> {
  await Promise.allSettled(work);
  return (await Promise.all(work)) as unknown as Results;
}

/** Does the work for every item, at most `most` at the same time. After a failure nothing new begins; it is thrown. */
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
  await endTogether(...Array.from({ length: most }, workOff));
}
