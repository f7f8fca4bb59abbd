import type { Finding } from './finding.ts';
import { usualArea } from './finding.ts';

/**
 * The address of a finding, without `?`: canonical, so that the same is always asked by the same address; empty when nothing
 * is asked.
 *
 * @example printFinding({ ...noFinding, themes: ['games', 'crafts'], when: { kind: 'today' } }) // 'theme=crafts&theme=games&when=today'
 */
export function printFinding(finding: Finding): string {
  const params = new URLSearchParams();
  for (const [param, value] of paramsOf(finding)) params.append(param, value);
  return params.toString();
}

function paramsOf(finding: Finding): readonly (readonly [param: string, value: string])[] {
  const { when, age } = finding;
  const days = when?.kind === 'dates' ? null : when?.kind;
  const dates = when?.kind === 'dates' ? when : null;
  return [
    ...told('q', finding.words),
    ...listed('kind', finding.kinds),
    ...listed('municipality', finding.municipalities),
    ...told('village', finding.village),
    ...told('near', finding.near),
    ...told('area', finding.area === usualArea(finding) ? null : finding.area),
    ...listed('theme', finding.themes),
    ...listed('audience', finding.audiences),
    ...told('age', age === null ? null : String(age)),
    ...listed('feature', finding.features),
    ...listed('language', finding.languages),
    ...told('when', days),
    ...told('from', dates?.from),
    ...told('to', dates?.to === dates?.from ? null : dates?.to),
    ...listed('time', finding.times),
    ...listed('attendance', finding.attendances),
    ...listed('price', finding.prices),
    ...told('checked', finding.checked),
    ...told('unknown', finding.unknown ? 'yes' : null),
  ];
}

const told = (param: string, value: string | null | undefined) => (value ? [[param, value] as const] : []);

const listed = (param: string, values: readonly string[]) =>
  [...new Set(values)].sort().map((value) => [param, value] as const);
