#!/usr/bin/env node
// Runs a tool of this project (`vitest`, `astro`, `tsc`, or a file) with a Node that is new enough for it:
//   node src/launch/run.mjs vitest run
//   node src/launch/run.mjs tests/run.ts
import { spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { childEnvironment, modernNode, neededVersion } from './modern-node.mjs';

/** A file is run as it is; a bare name is the command of that name that a package of ours brings. */
function scriptOf(tool) {
  if (/[./]/.test(tool)) return tool;
  const packageName = { biome: '@biomejs/biome', 'astro-check': '@astrojs/check', tsc: 'typescript' }[tool] ?? tool;
  const folder = join(import.meta.dirname, '../../node_modules', packageName);
  const { bin } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));
  return join(folder, typeof bin === 'string' ? bin : bin[tool]);
}

const node = modernNode();
const [tool, ...parameters] = process.argv.slice(2);
if (!node || !tool) {
  process.stderr.write(
    node
      ? 'Usage: node src/launch/run.mjs <tool or file> [arguments]\n'
      : `This needs Node ${neededVersion} or newer; this is ${process.versions.node}. Install it from https://nodejs.org and try again.\n`,
  );
  process.exit(1);
}

const child = spawn(node, [scriptOf(tool), ...parameters], { stdio: 'inherit', env: childEnvironment(node) });
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, () => child.kill(signal));
child.on('exit', (code, signal) => process.exit(code ?? (signal ? 1 : 0)));
