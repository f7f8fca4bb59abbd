import { expect, it, onTestFinished } from 'vitest';
import type { PublishMetrics } from '#publish/metrics.ts';
import { nothingPublished } from '#publish/publish-counts.ts';
import { type PublisherStatus, startStatusServer } from '#publish/status-server.ts';

const status: PublisherStatus = {
  database: { ok: true, detail: 'connected' },
  publisher: {
    ok: true,
    detail: 'publishing',
    pending: 2,
    lagMilliseconds: 120,
    lastError: null,
    failing: [],
    held: false,
  },
  release: { ok: true, detail: '20261124T101530123Z' },
};

const metrics: PublishMetrics = {
  ...nothingPublished,
  active: true,
  held: false,
  lagSeconds: 0.12,
  queueLength: 2,
  failingDocuments: 0,
  listings: null,
  releaseAgeSeconds: null,
  residentBytes: 1,
  heapUsedBytes: 1,
};

async function serverThatTells(tell: () => Promise<PublisherStatus>) {
  const server = await startStatusServer(0, tell, async () => metrics);
  onTestFinished(server.close);
  return {
    ...server,
    ask: (path: string, method = 'GET') => fetch(`http://127.0.0.1:${server.port}${path}`, { method }),
  };
}

it('tells the status, to nobody but who asks for it', async () => {
  const { ask } = await serverThatTells(async () => status);
  const answer = await ask('/status');
  expect(answer.headers.get('cache-control')).toBe('no-store');
  expect(await answer.json()).toEqual(status);
  expect((await ask('/')).status).toBe(404);
  expect((await ask('/status', 'POST')).status).toBe(404);
});

it('tells metrics as Prometheus reads them', async () => {
  const { ask } = await serverThatTells(async () => status);
  const answer = await ask('/metrics');
  expect(answer.headers.get('content-type')).toBe('text/plain; version=0.0.4; charset=utf-8');
  expect(await answer.text()).toContain('yhdessa_publish_lag_seconds 0.12\n');
});

it('answers 500 when the status cannot be told, and lives on', async () => {
  let broken = true;
  const { ask } = await serverThatTells(async () => {
    if (broken) throw new Error('no disk');
    return status;
  });
  expect((await ask('/status')).status).toBe(500);
  broken = false;
  expect((await ask('/status')).status).toBe(200);
});

it('says so when the port is taken', async () => {
  const { port } = await serverThatTells(async () => status);
  await expect(
    startStatusServer(
      port,
      async () => status,
      async () => metrics,
    ),
  ).rejects.toThrow('EADDRINUSE');
});
