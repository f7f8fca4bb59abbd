import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import { projectRoot } from '#config.ts';

export type Answer = { readonly code: number; readonly said: string; readonly complained: string };

/** Runs the command line in a process of its own, in English unless the environment says otherwise. */
export async function command(
  parameters: readonly string[],
  environment: Readonly<Record<string, string>> = {},
): Promise<Answer> {
  const child = spawn(process.execPath, [join(projectRoot, 'src/launch/yhdessa.mjs'), ...parameters], {
    env: { ...process.env, YHDESSA_LANGUAGE: 'en', DATABASE_URL: '', ...environment },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const [said, complained, [code]] = await Promise.all([text(child.stdout), text(child.stderr), once(child, 'close')]);
  return { code, said, complained };
}
