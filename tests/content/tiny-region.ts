import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** A whole region of two invented municipalities. */
export const tinyRegion = join(import.meta.dirname, '../fixtures/tiny-region');

/** A copy of the tiny region that a test may break; it is removed at the end of the test's block. */
export function copyOfTinyRegion(): { readonly folder: string; [Symbol.dispose](): void } {
  const folder = mkdtempSync(join(tmpdir(), 'yhdessa-content-'));
  cpSync(tinyRegion, folder, { recursive: true });
  return { folder, [Symbol.dispose]: () => rmSync(folder, { recursive: true }) };
}

/** Replaces the first `from` in a file of the copy, and insists that it is there. */
export function change(folder: string, file: string, from: string, to: string): void {
  const path = join(folder, file);
  const text = readFileSync(path, 'utf8');
  if (!text.includes(from)) throw new Error(`${file} has no ${from}`);
  writeFileSync(path, text.replace(from, to));
}
