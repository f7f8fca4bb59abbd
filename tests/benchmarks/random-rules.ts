/**
 * Random rules through two engines, with the differences by their cause:
 *   node src/launch/run.mjs tests/benchmarks/random-rules.ts 10000 4
 */
import fc from 'fast-check';
import { ruleText } from '#directory/rule-text.ts';
import { anySample } from '../fixtures/recurrence/any-rule.ts';
import { compareEngines } from '../fixtures/recurrence/differences.ts';

const usage = 'Usage: node src/launch/run.mjs tests/benchmarks/random-rules.ts [rules] [seed]\n';

const [rules = '10000', seed = '4'] = process.argv.slice(2);
if (rules === '--help') {
  process.stdout.write(usage);
  process.exit(0);
}

const outcomes = new Map<string, string[]>();
for (const sample of fc.sample(anySample, { numRuns: Number(rules), seed: Number(seed) })) {
  const outcome = compareEngines(sample);
  outcomes.set(outcome, [...(outcomes.get(outcome) ?? []), `day ${sample.day}: ${ruleText(sample.rule)}`]);
}
for (const [outcome, samples] of [...outcomes].toSorted(([, one], [, other]) => other.length - one.length)) {
  const shown = outcome === 'unexplained' ? samples : samples.slice(0, 1);
  process.stdout.write(`${samples.length} ${outcome}\n${shown.map((sample) => `    ${sample}\n`).join('')}`);
}
