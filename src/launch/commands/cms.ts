import { once } from 'node:events';
import { createServer } from 'node:http';
import { projectRoot } from '#config.ts';
import type { Command } from '#launch/command.ts';
import { tellParent } from '#launch/parent.ts';
import { untilAskedToStop } from '#launch/stop-signal.ts';

/**
 * Serves the built admin and the API on the loopback address of `CMS_URL` until it is asked to stop. What Payload needs
 * to know it reads from the environment, as `payload.config.ts` does.
 */
export const cms: Command = async ({ config }) => {
  const asked = untilAskedToStop();
  const { hostname, port } = new URL(config.cmsUrl);
  const { default: next } = await import('next');
  const app = next({ dev: false, dir: projectRoot, hostname, port: Number(port) });
  await app.prepare();
  const handle = app.getRequestHandler();
  const server = createServer((request, response) => handle(request, response));
  server.listen(Number(port), hostname);
  await once(server, 'listening');
  tellParent({ kind: 'ready' });
  await asked;
  server.close();
  server.closeAllConnections();
  await app.close();
  return 0;
};
