import { once } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { DocumentFailure } from './document-failure.ts';
import { metricsText, metricsType, type PublishMetrics } from './metrics.ts';

type Check = { readonly ok: boolean; readonly detail: string };

/** How publishing is doing, for `/readyz` and `yhdessa doctor`. */
export type PublisherStatus = {
  readonly database: Check;
  readonly publisher: Check & {
    /** Changes that are not on the site yet, as of the last look at the outbox. */
    readonly pending: number;
    /** How long the oldest of them has been waiting. */
    readonly lagMilliseconds: number;
    readonly lastError: string | null;
    /** Documents that cannot be shown; the site keeps their last good version, and other changes go on. */
    readonly failing: readonly DocumentFailure[];
    /** Whether somebody went back to an older release, so that changes wait. */
    readonly held: boolean;
  };
  readonly release: Check;
};

type Answer = { readonly type: string; readonly tell: () => Promise<string> };

export type StatusServer = { readonly port: number; readonly close: () => Promise<void> };

/**
 * Answers `GET /status` for other processes of ours and `GET /metrics` for Prometheus, on the loopback interface alone.
 * Port 0 takes a free one. Throws when the port is taken.
 */
export async function startStatusServer(
  port: number,
  tellStatus: () => Promise<PublisherStatus>,
  tellMetrics: () => Promise<PublishMetrics>,
): Promise<StatusServer> {
  const answers: Readonly<Record<string, Answer>> = {
    '/status': { type: 'application/json; charset=utf-8', tell: async () => JSON.stringify(await tellStatus()) },
    '/metrics': { type: metricsType, tell: async () => metricsText(await tellMetrics()) },
  };
  const server = createServer(async (request, response) => {
    response.setHeader('Cache-Control', 'no-store');
    const answer = request.method === 'GET' ? answers[request.url ?? ''] : undefined;
    if (!answer) {
      response.writeHead(404).end();
      return;
    }
    try {
      const text = await answer.tell();
      response.writeHead(200, { 'Content-Type': answer.type }).end(text);
    } catch {
      response.writeHead(500).end();
    }
  });
  server.listen(port, '127.0.0.1');
  await once(server, 'listening');
  return {
    port: (server.address() as AddressInfo).port,
    close: async () => {
      server.close();
      server.closeAllConnections();
      if (server.listening) await once(server, 'close');
    },
  };
}
