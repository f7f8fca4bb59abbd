import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import floors from './security-floors.json' with { type: 'json' };

type Locked = { readonly version?: string; readonly resolved?: string; readonly link?: boolean };

const root = join(import.meta.dirname, '../..');
const lockfile: { packages: Record<string, Locked> } = JSON.parse(
  readFileSync(join(root, 'package-lock.json'), 'utf8'),
);
const manifest: Record<
  'dependencies' | 'devDependencies' | 'optionalDependencies',
  Record<string, string>
> = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));

const copies = Object.entries(lockfile.packages)
  .filter(([path]) => path.includes('node_modules/'))
  .map(([path, { version = '' }]) => ({ path, name: path.slice(path.lastIndexOf('node_modules/') + 13), version }));

describe('the packages we ship', () => {
  test('are in no copy older than their known holes', () => {
    const below = copies.filter(({ name, version }) => {
      const floor: string | undefined = (floors as Record<string, string>)[name];
      return floor !== undefined && compareVersions(version, floor) < 0;
    });
    expect(below.map(({ path, version }) => `${path} is ${version}`)).toEqual([]);
  });

  test('of Payload are all of exactly one version', () => {
    const payload = copies.filter(({ name }) => name === 'payload' || name.startsWith('@payloadcms/'));
    expect(new Set(payload.map(({ version }) => version)).size).toBe(1);
  });

  test('are asked for in exact versions', () => {
    const asked = { ...manifest.dependencies, ...manifest.devDependencies, ...manifest.optionalDependencies };
    expect(Object.entries(asked).filter(([, version]) => !/^\d+\.\d+\.\d+(-[\w.]+)?$/.test(version))).toEqual([]);
  });

  test('include none of those that must not be installed', () => {
    const refused =
      /^(@payloadcms\/(plugin-form-builder|plugin-mcp|plugin-import-export|plugin-stripe)|iframe-resizer|exceljs|rrule)$/;
    expect(copies.filter(({ name }) => refused.test(name)).map(({ path }) => path)).toEqual([]);
  });

  test('carry no address of a registry in the lockfile, so that any registry serves them', () => {
    expect(Object.values(lockfile.packages).filter(({ resolved }) => resolved?.startsWith('http'))).toEqual([]);
  });
});

/** Compares by major, minor and patch; a pre-release counts as its release. */
function compareVersions(left: string, right: string): number {
  const parts = (version: string) => version.split('-')[0]?.split('.').map(Number) ?? [];
  const [a, b] = [parts(left), parts(right)];
  return [0, 1, 2].map((index) => (a[index] ?? 0) - (b[index] ?? 0)).find((difference) => difference !== 0) ?? 0;
}
