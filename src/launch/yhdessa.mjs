#!/usr/bin/env node
// The command `yhdessa`. Plain JavaScript, because the Node that reads it may be too old for the rest: then it starts
// main.ts with the newer Node that came as an npm package, and otherwise it becomes main.ts itself.
import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { childEnvironment, enterEnvironment, modernNode, neededVersion } from './modern-node.mjs';

const main = join(import.meta.dirname, 'main.ts');
const node = modernNode();
if (!node) {
  process.stderr.write(
    `Yhdessä needs Node ${neededVersion} or newer; this is ${process.versions.node}. Install it from https://nodejs.org and try again.\n`,
  );
  process.exit(1);
}

const environment = { ...childEnvironment(node), NODE_ENV: 'production' };
if (node === process.execPath) {
  enterEnvironment(environment);
  await import(main);
} else {
  const child = spawn(node, [main, ...process.argv.slice(2)], {
    stdio: ['inherit', 'inherit', 'inherit', 'ipc'],
    env: environment,
  });
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, () => child.kill(signal));
  child.on('exit', (code) => process.exit(code ?? 1));
}
