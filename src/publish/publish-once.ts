import { randomUUID } from 'node:crypto';
import type { Client } from 'pg';
import type { TellPages } from './build-pages.ts';
import { changesAreSafe } from './journal.ts';
import { outboxChannel, pendingChanges } from './outbox.ts';
import { answerChannel, type PublishAnswer, type PublishRequest } from './publish-request.ts';
import { createClient, endClient, takeLock } from './publisher-lock.ts';
import { doStep } from './publisher-step.ts';
import { rendererOfProcess } from './renderer.ts';
import { closeSearchEngines } from './search-engine.ts';
import { openSession, type PublishSettings, releasesOf } from './session.ts';
import type { PublishReport } from './session-work.ts';

type Wish = {
  /** Builds a new release of everything, whatever is on the site. */
  readonly full: boolean;
  readonly tellPages: TellPages;
  /** How long a publisher that is at work may say nothing, in milliseconds. */
  readonly answerWithin?: number;
};

/**
 * Publishes now, once: here, or, when a publisher is at work, by asking that one and waiting for its answer. Ends the hold
 * on an older release. Throws when publishing fails, or when a publisher that was asked falls silent.
 */
export async function publishOnce(settings: PublishSettings, wish: Wish): Promise<PublishReport> {
  const client = createClient(settings.connectionString);
  await client.connect();
  try {
    if (!(await takeLock(client))) return await askPublisher(client, wish);
    const renderer = await rendererOfProcess(settings.rendererDir)();
    const session = await openSession(client, settings, renderer, () => undefined);
    const asked = { request: randomUUID(), full: wish.full, tellPages: wish.tellPages };
    const step = await doStep(session, await pendingChanges(client), [asked]);
    if (step.kind === 'done') return step.report;
    throw new Error(step.kind === 'failed' ? step.reason : 'There was nothing to do.');
  } finally {
    await changesAreSafe(releasesOf(settings)).finally(() => endClient(client));
    await closeSearchEngines();
  }
}

async function askPublisher(client: Client, { full, tellPages, answerWithin = 120_000 }: Wish): Promise<PublishReport> {
  const request = randomUUID();
  await client.query(`LISTEN ${answerChannel}`);
  const answered = new Promise<PublishReport>((resolve, reject) => {
    const fallenSilent = () => reject(new Error('The publisher that is at work gave no answer.'));
    let limit = setTimeout(fallenSilent, answerWithin);
    client.once('end', () => reject(new Error('The connection to the database was lost.')));
    client.on('notification', ({ channel, payload }) => {
      const answer = channel === answerChannel && payload ? (JSON.parse(payload) as PublishAnswer) : null;
      if (answer?.request !== request) return;
      clearTimeout(limit);
      if ('report' in answer) resolve(answer.report);
      else if ('error' in answer) reject(new Error(answer.error));
      else {
        limit = setTimeout(fallenSilent, answerWithin);
        tellPages(answer.pages.done, answer.pages.total);
      }
    });
  });
  await client.query('SELECT pg_notify($1, $2)', [
    outboxChannel,
    JSON.stringify({ request, full } satisfies PublishRequest),
  ]);
  return await answered;
}
