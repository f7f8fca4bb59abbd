import { type ChildProcess, execFileSync, spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { delimiter, join } from 'node:path';

/** The configuration of nginx that goes with the product. */
export const configuration = readFileSync(join(import.meta.dirname, '../../deploy/nginx.conf'), 'utf8');

/** Where nginx is on this machine; `null` when it is not. */
export const nginxProgram =
  [...(process.env.PATH ?? '').split(delimiter), '/usr/sbin']
    .map((folder) => join(folder, 'nginx'))
    .find((file) => existsSync(file)) ?? null;

/** Starts nginx with that configuration on a loopback port of its own, on the releases below `dataDir`. */
export async function startNginx(
  program: string,
  { dataDir, cmsPort }: { readonly dataDir: string; readonly cmsPort: number },
): Promise<{ readonly port: number; readonly stop: () => Promise<void> }> {
  const folder = join(dataDir, 'nginx');
  mkdirSync(folder);
  const port = await freePort();
  const site = configuration
    .replaceAll('/srv/yhdessa/data', dataDir)
    .replace('listen 80;', `listen 127.0.0.1:${port};`)
    .replace('127.0.0.1:3001', `127.0.0.1:${cmsPort}`);
  const places = ['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi'].map((name) => `${name}_temp_path ${folder};`);
  const file = join(folder, 'nginx.conf');
  writeFileSync(
    file,
    [
      ...(process.getuid?.() === 0 ? ['user root;'] : []),
      `daemon off; worker_processes 1; pid ${folder}/pid; error_log ${folder}/error.log;`,
      'events { worker_connections 1024; }',
      `http { access_log off; ${places.join(' ')}`,
      `${site}}`,
    ].join('\n'),
  );
  execFileSync(program, ['-t', '-q', '-c', file, '-p', folder, '-e', join(folder, 'error.log')]);
  const running = spawn(program, ['-c', file, '-p', folder, '-e', join(folder, 'error.log')], { stdio: 'inherit' });
  await untilItAnswers(port, running);
  return { port, stop: () => stop(running) };
}

async function stop(running: ChildProcess): Promise<void> {
  if (running.exitCode !== null) return;
  const ended = once(running, 'exit');
  running.kill('SIGTERM');
  await ended;
}

async function untilItAnswers(port: number, running: ChildProcess): Promise<void> {
  for (let tries = 0; tries < 100; tries += 1) {
    if (running.exitCode !== null) break;
    const answer = await fetch(`http://127.0.0.1:${port}/`, { redirect: 'manual' }).catch(() => null);
    if (answer) return;
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  await stop(running);
  throw new Error('nginx does not answer.');
}

async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  server.close();
  await once(server, 'close');
  return address !== null && typeof address === 'object' ? address.port : 0;
}
