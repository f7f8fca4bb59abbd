import { readConfig, readOperatorLanguage } from '#config.ts';
import { translator } from '#i18n/messages.ts';
import { type Problem, problemsIn, tellProblem } from '#i18n/problem.ts';
import { type Command, say } from './command.ts';
import { readCommandLine } from './command-line.ts';
import type { CommandName } from './command-table.ts';
import { helpText } from './help.ts';
import { endWithParent, hasParent, tellParent } from './parent.ts';

/** Loaded when they are asked for: most of them bring much that the others do not need. */
const load: Record<CommandName, () => Promise<Command>> = {
  start: async () => (await import('./commands/start.ts')).start,
  doctor: async () => (await import('./commands/doctor.ts')).doctor,
  publish: async () => (await import('./commands/publish.ts')).publish,
  search: async () => (await import('./commands/search.ts')).search,
  'release list': async () => (await import('./commands/release.ts')).listReleases,
  'release verify': async () => (await import('./commands/release.ts')).verify,
  'release rollback': async () => (await import('./commands/release.ts')).rollback,
  'sample load': async () => (await import('./commands/prepare.ts')).loadSampleContent,
  'sample generate': async () => (await import('./commands/sample-generate.ts')).generate,
  occurrences: async () => (await import('./commands/occurrences.ts')).occurrences,
  prepare: async () => (await import('./commands/prepare.ts')).prepare,
  'admin build': async () => (await import('./commands/admin-build.ts')).adminBuild,
  web: async () => (await import('./commands/web.ts')).web,
  cms: async () => (await import('./commands/cms.ts')).cms,
  publisher: async () => (await import('./commands/publisher.ts')).publisher,
};

const language = readOperatorLanguage();
let exitCode: number | undefined;

async function main(): Promise<number> {
  const line = readCommandLine(process.argv.slice(2));
  if (line.kind === 'problem') return report([line.problem]);
  if (line.kind === 'help') {
    say(helpText(line.command, language));
    return 0;
  }
  const config = readConfig();
  const command = await load[line.command]();
  return command({ config, options: line.options, translate: translator(language) });
}

/** Problems go to the supervisor, which knows when and where to say them, or else to the terminal. */
function report(problems: readonly Problem[]): 1 {
  if (hasParent()) tellParent({ kind: 'problems', problems });
  for (const problem of problems) process.stderr.write(`${tellProblem(problem, language)}\n`);
  return 1;
}

function reportBug(error: unknown): 1 {
  const text = error instanceof Error ? error.stack : String(error);
  process.stderr.write(`${text}\n${translator(language)('operator.bug')}\n`);
  return 1;
}

if (hasParent()) endWithParent(() => process.exit(exitCode ?? 1));
exitCode = await main().catch((error: unknown) => {
  const problems = problemsIn(error);
  return problems ? report(problems) : reportBug(error);
});
if (process.connected) process.disconnect();
process.exit(exitCode);
