import type { Command } from '#launch/command.ts';

/** Publishes from the database or, with `--snapshot`, from a file: that one needs nothing of the CMS. */
export const publish: Command = async (call) => {
  const { snapshot, out } = call.options;
  if (snapshot === null && out === null) return await (await import('./publish-changes.ts')).publishChanges(call);
  return await (await import('./publish-snapshot.ts')).publishSnapshotFile(call);
};
