import { existsSync } from 'node:fs';
import { createRequire } from 'node:module';
import { delimiter, dirname, join } from 'node:path';

/** The oldest Node that runs TypeScript as it is; Astro 7 asks for less. */
const needed = [22, 18];

/**
 * The path of a Node that is new enough: this process's own, or the one that came as an npm package. `null` when there
 * is neither. Plain JavaScript, because the Node that reads it may be too old for types.
 *
 * @returns {string | null}
 */
export function modernNode() {
  const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);
  if (major > needed[0] || (major === needed[0] && minor >= needed[1])) return process.execPath;
  try {
    const packageFile = createRequire(import.meta.url).resolve(`node-${process.platform}-${process.arch}/package.json`);
    const binary = join(dirname(packageFile), 'bin', 'node');
    return existsSync(binary) ? binary : null;
  } catch {
    return null;
  }
}

/**
 * The environment of a child process: the modern Node first on PATH, and no tool sends telemetry.
 *
 * @param {string} node
 * @returns {Record<string, string | undefined>}
 */
export function childEnvironment(node) {
  return {
    ...process.env,
    PATH: `${dirname(node)}${delimiter}${process.env.PATH ?? ''}`,
    ASTRO_TELEMETRY_DISABLED: '1',
    NEXT_TELEMETRY_DISABLED: '1',
    PAYLOAD_TELEMETRY_DISABLED: '1',
    DO_NOT_TRACK: '1',
  };
}

/**
 * Makes this process what a child process of ours would be.
 *
 * @param {Record<string, string | undefined>} environment
 */
export function enterEnvironment(environment) {
  Object.assign(process.env, environment);
}

export const neededVersion = needed.join('.');
