/**
 * `npm run check:crash [-- --times 20] [--seed 1]`: ends the process at each point of the way from a save to the site, so
 * many times, and tells what readers met then and after the next start. Exits 1 when anything was wrong.
 */
import { parseArgs } from 'node:util';
import { allPoints, crashOnce, type Round } from './crash-round.ts';
import { openCrashSite } from './crash-site.ts';
import { randomNumbers } from './random-edit.ts';
import { runScenarios } from './scenarios.ts';

const { values } = parseArgs({
  options: {
    times: { type: 'string', default: '20' },
    seed: { type: 'string', default: '1' },
    only: { type: 'string', multiple: true },
    help: { type: 'boolean' },
  },
});
if (values.help) {
  say('Usage: npm run check:crash [-- --times 20] [--seed 1] [--only POINT …]');
  say(`Points: ${allPoints.join(', ')}`);
  process.exit(0);
}
const random = randomNumbers(Number(values.seed));
const site = await openCrashSite();
const rounds: Round[] = [];
for (const point of allPoints.filter((each) => values.only?.includes(each) ?? true)) {
  for (let time = 1; time <= Number(values.times); time += 1) {
    const mark = `${point}-${time}`;
    rounds.push(await crashOnce(site, point, { random, mark, thorough: true }));
  }
  say(lineOf(point, rounds));
}
for (const { kind, point, wrongLater, wrongThen } of rounds) {
  for (const wrong of wrongThen) say(`${point} (${kind}), then: ${wrong}`);
  for (const wrong of wrongLater) say(`${point} (${kind}), after the next start: ${wrong}`);
}
const scenarios = values.only ? [] : await runScenarios(site, say);
await site.close();
const isWrong = rounds.some((round) => !round.died || round.wrongThen.length + round.wrongLater.length > 0);
process.exit(isWrong || scenarios.some(({ wrong }) => wrong.length > 0) ? 1 : 0);

function lineOf(point: string, all: readonly Round[]): string {
  const own = all.filter((round) => round.point === point);
  const count = (has: (round: Round) => boolean) => own.filter(has).length;
  const longest = Math.max(...own.map(({ recovery }) => recovery ?? 0)) / 1000;
  return [
    point.padEnd(20),
    `${count(({ died }) => died)} of ${own.length} died`,
    `${count(({ wrongThen }) => wrongThen.length === 0)} whole then`,
    `${count(({ wrongLater }) => wrongLater.length === 0)} as a full publish later`,
    `at most ${longest.toFixed(1)} s to get there`,
  ].join('   ');
}

function say(line: string): void {
  process.stdout.write(`${line}\n`);
}
