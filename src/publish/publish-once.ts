import { randomUUID } from 'node:crypto';
import type { Client } from 'pg';
import { outboxChannel, pendingChanges } from './outbox.ts';
import { type PublishSettings, publishChanges, releasesOf } from './publish-changes.ts';
import { answerChannel, type PublishAnswer, type PublishRequest } from './publish-request.ts';
import { createClient, endClient, takeLock } from './publisher-lock.ts';
import type { ReleaseReport } from './release.ts';
import { tidyReleases } from './release-folder.ts';
import { rendererOfProcess } from './renderer.ts';

/**
 * Publishes now, once: here, or, when a publisher is at work, by asking that one and waiting for its answer.
 * Throws when publishing fails, or when a publisher that was asked gives no answer in `answerWithin` milliseconds.
 */
export async function publishOnce(
  settings: PublishSettings & { readonly full: boolean; readonly answerWithin?: number },
): Promise<ReleaseReport> {
  const client = createClient(settings.connectionString);
  await client.connect();
  try {
    if (!(await takeLock(client))) return await askPublisher(client, settings.full, settings.answerWithin ?? 600_000);
    await tidyReleases(releasesOf(settings));
    const changes = { rows: await pendingChanges(client), full: settings.full };
    return await publishChanges(client, settings, rendererOfProcess(settings.rendererDir), changes);
  } finally {
    await endClient(client);
  }
}

async function askPublisher(client: Client, full: boolean, within: number): Promise<ReleaseReport> {
  const request = randomUUID();
  await client.query(`LISTEN ${answerChannel}`);
  const answered = new Promise<PublishAnswer>((resolve, reject) => {
    const limit = setTimeout(() => reject(new Error('The publisher that is at work gave no answer.')), within);
    client.once('end', () => reject(new Error('The connection to the database was lost.')));
    client.on('notification', ({ channel, payload }) => {
      const answer = channel === answerChannel && payload ? (JSON.parse(payload) as PublishAnswer) : null;
      if (answer?.request !== request) return;
      clearTimeout(limit);
      resolve(answer);
    });
  });
  await client.query('SELECT pg_notify($1, $2)', [
    outboxChannel,
    JSON.stringify({ request, full } satisfies PublishRequest),
  ]);
  const { release, error } = await answered;
  if (!release) throw new Error(error ?? 'The publisher gave up.');
  return release;
}
