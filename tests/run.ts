/**
 * The whole test: types, style, unused code, unit, integration, build and browser, one after another.
 * Ends with the line `N passed, N failed`; exits 1 when anything failed. `npm test -- unit browser` runs only those stages.
 */
import { spawn } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

type Result = { readonly passed: number; readonly failed: number };

type Stage = { readonly name: string; readonly run: () => Promise<Result> };

const runner = join(import.meta.dirname, '../src/launch/run.mjs');
const reports = mkdtempSync(join(tmpdir(), 'yhdessa-test-'));

const stages: readonly Stage[] = [
  check('types', 'tsc', '--noEmit'),
  check('site', 'astro', 'check', '--tsconfig', 'src/site/tsconfig.json'),
  check('style', 'biome', 'check'),
  check('unused', 'knip'),
  tests('unit'),
  tests('integration'),
  tests('browser'),
];

const wanted = process.argv.slice(2);
const unknown = wanted.filter((name) => !stages.some((stage) => stage.name === name));
if (unknown.length > 0 || wanted.includes('--help')) {
  say(`Usage: npm test [-- ${stages.map((stage) => stage.name).join(' | ')} …]`);
  process.exit(wanted.includes('--help') ? 0 : 1);
}

const results: Result[] = [];
for (const stage of stages.filter(({ name }) => wanted.length === 0 || wanted.includes(name))) {
  const started = performance.now();
  say(`\n── ${stage.name}`);
  const result = await stage.run();
  const seconds = ((performance.now() - started) / 1000).toFixed(1);
  say(`── ${stage.name}: ${result.passed} passed, ${result.failed} failed, ${seconds} s`);
  results.push(result);
}
rmSync(reports, { recursive: true, force: true });

const total = (count: keyof Result) => results.reduce((sum, result) => sum + result[count], 0);
say(`\n${total('passed')} passed, ${total('failed')} failed`);
process.exitCode = total('failed') > 0 ? 1 : 0;

/** A tool that is content or not counts as one test. */
function check(name: string, ...command: string[]): Stage {
  return {
    name,
    run: async () => ((await runTool(command)) === 0 ? { passed: 1, failed: 0 } : { passed: 0, failed: 1 }),
  };
}

function tests(project: string): Stage {
  return {
    name: project,
    run: async () => {
      const report = join(reports, `${project}.json`);
      const command = [
        'vitest',
        'run',
        '--project',
        project,
        '--reporter=default',
        '--reporter=json',
        `--outputFile=${report}`,
      ];
      const code = await runTool(command);
      return readReport(report, code);
    },
  };
}

/** A file that could not even be loaded has no tests to fail: the exit code tells of it, and it counts as one failure. */
function readReport(file: string, code: number): Result {
  try {
    const { numPassedTests, numFailedTests } = JSON.parse(readFileSync(file, 'utf8'));
    return { passed: numPassedTests, failed: Math.max(numFailedTests, code === 0 ? 0 : 1) };
  } catch {
    return { passed: 0, failed: 1 };
  }
}

function runTool(command: readonly string[]): Promise<number> {
  const child = spawn(process.execPath, [runner, ...command], { stdio: 'inherit' });
  return new Promise((resolve) => child.on('exit', (code) => resolve(code ?? 1)));
}

function say(line: string): void {
  process.stdout.write(`${line}\n`);
}
