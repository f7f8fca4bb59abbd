import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type Finding, noFinding } from '#directory/finding/finding.ts';
import { parseFinding } from '#directory/finding/parse-finding.ts';
import { printFinding } from '#directory/finding/print-finding.ts';
import { suggestedAddress } from '#directory/finding/problem.ts';
import { tellFindingProblem } from '#directory/finding/problem-sentence.ts';
import { today } from '../../fixtures/snapshot.ts';
import { anyFinding, asking, region } from './any-finding.ts';

const read = (address: string) => parseFinding(new URLSearchParams(address), region, today);
const findingOf = (address: string): Finding => read(address).finding;
const problemsOf = (address: string) => read(address).problems;

describe('the address of what somebody looks for', () => {
  test('says all of it, and says it back', () => {
    fc.assert(
      fc.property(anyFinding, (finding) => {
        expect(read(printFinding(finding))).toEqual({ finding, problems: [] });
      }),
    );
  });

  test('is the same whatever order one chose in', () => {
    expect(printFinding(asking({ themes: ['crafts', 'company'] }))).toBe(
      printFinding(asking({ themes: ['company', 'crafts', 'company'] })),
    );
    expect(printFinding(findingOf('theme=crafts&kind=group&theme=company&unknown=yes'))).toBe(
      'kind=group&theme=company&theme=crafts&unknown=yes',
    );
  });

  test('is empty when nothing is asked', () => {
    expect(printFinding(noFinding)).toBe('');
    expect(read('')).toEqual({ finding: noFinding, problems: [] });
  });

  test('is short: an area is named only when it is another than one would think', () => {
    expect(printFinding(findingOf('municipality=alpha&area=municipality'))).toBe('municipality=alpha');
    expect(printFinding(findingOf('municipality=alpha&area=neighbours'))).toBe('municipality=alpha&area=neighbours');
    expect(findingOf('village=suolahti').area).toBe('village');
    expect(findingOf('near=44100').area).toBe('region');
  });

  test('is understood as people write it', () => {
    expect(findingOf('Municipality=ALPHA&theme=Crafts&q=%20kahvi%20%20seura%20')).toEqual(
      asking({ municipalities: ['alpha'], area: 'municipality', themes: ['crafts'], words: 'kahvi seura' }),
    );
    expect(findingOf('municipality=B%C3%A9t%C3%A4').municipalities).toEqual(['beta']);
    for (const near of ['44101', '44101 Suolahti', 'Suolahti', 'suolahti', 'Beta']) {
      expect(findingOf(`near=${near}`).near).toBe('44101');
    }
    expect(findingOf('village=Hankasalmen+asema').village).toBe('hankasalmen-asema');
  });

  test('of earlier times still works', () => {
    expect(read('q=kahvi&kunta=alpha')).toEqual({
      finding: asking({ words: 'kahvi', municipalities: ['alpha'], area: 'municipality' }),
      problems: [],
    });
  });

  test('may have empty fields of a form, and what others append to it', () => {
    expect(read('q=&municipality=&from=&theme=+&utm_source=x&fbclid=1&gclid=2')).toEqual({
      finding: noFinding,
      problems: [],
    });
  });
});

describe('days in the address', () => {
  test('from one to another', () => {
    expect(findingOf('from=2026-12-01&to=2026-12-05').when).toEqual({
      kind: 'dates',
      from: '2026-12-01',
      to: '2026-12-05',
    });
  });

  test('are one day when there is no last one, and from today on when there is no first one', () => {
    expect(findingOf('from=2026-12-01').when).toEqual({ kind: 'dates', from: '2026-12-01', to: '2026-12-01' });
    expect(findingOf('to=2026-12-01').when).toEqual({ kind: 'dates', from: today, to: '2026-12-01' });
  });

  test('outrank named days', () => {
    expect(findingOf('when=today&from=2026-12-01').when).toMatchObject({ kind: 'dates' });
  });

  test('turned round are turned back, and it is told', () => {
    const { finding, problems } = read('from=2026-12-05&to=2026-12-01');
    expect(finding.when).toEqual({ kind: 'dates', from: '2026-12-01', to: '2026-12-05' });
    expect(problems).toMatchObject([{ reason: 'turned-round' }]);
  });

  test.each([
    ['2026-02-30', '2026-02-28'],
    ['2026-11-31', '2026-11-30'],
    ['24.12.2026', '2026-12-24'],
    ['2026-12-1', '2026-12-01'],
  ])('%s does not exist: %s may be meant', (value, suggestion) => {
    const { finding, problems } = read(`from=${value}`);
    expect(finding.when).toBe(null);
    expect(problems).toEqual([{ param: 'from', value, reason: 'no-such-date', suggestion }]);
  });

  test.each(['yesterday', '2026-13-45', '0000-00-00', '2026-11-24T10:00'])('%s is left out', (value) => {
    expect(read(`from=${value}`).finding).toEqual(noFinding);
    expect(problemsOf(`from=${value}`)).toEqual([{ param: 'from', value, reason: 'no-such-date' }]);
  });
});

describe('what is wrong in an address', () => {
  test.each([
    ['municipality=alhpa', 'alpha'],
    ['municipality=Bet%C3%A4n', 'beta'],
    ['theme=craft', 'crafts'],
    ['theme=K%C3%A4sity%C3%B6t', 'crafts'],
    ['theme=kasityot', 'crafts'],
    ['audience=omaishoitaja', 'carers'],
    ['feature=come-alnoe', 'come-alone'],
    ['village=Suolaht', 'suolahti'],
    ['near=44110', '44100'],
    ['near=Suolathi', '44101'],
    ['when=todya', 'today'],
    ['kind=groups', 'group'],
    ['thme=crafts', 'theme'],
    ['price=fre', 'free'],
  ])('%s: %s may be meant', (address, suggestion) => {
    expect(read(address)).toMatchObject({ finding: noFinding, problems: [{ suggestion }] });
  });

  test.each([
    'theme=qwertyuiop',
    'municipality=stockholm',
    'age=-3',
    'age=1000',
    'age=old',
    'foo=bar',
    'checked=%F0%9F%98%80',
  ])('%s is left out, and nothing is guessed', (address) => {
    const { finding, problems } = read(address);
    expect(finding).toEqual(noFinding);
    expect(problems).toHaveLength(1);
    expect(problems[0]).not.toHaveProperty('suggestion');
  });

  test('does not take with it what is right', () => {
    expect(findingOf('theme=crafts&theme=nonsense&foo=1&age=75')).toEqual(asking({ themes: ['crafts'], age: 75 }));
  });

  test('is asked for anew with what may have been meant', () => {
    const { finding, problems } = read('feature=free&municipality=alhpa&thme=crafts');
    const addresses = problems.map((problem) => suggestedAddress(finding, problem));
    expect(addresses.map((address) => findingOf(address ?? ''))).toEqual([
      asking({ features: ['free'], themes: ['crafts'] }),
      asking({ features: ['free'], municipalities: ['alpha'], area: 'municipality' }),
    ]);
  });

  test('is a second value where there can be one: the first holds', () => {
    const { finding, problems } = read('age=75&age=80&q=a&q=b&age=75');
    expect(finding).toEqual(asking({ age: 75, words: 'a' }));
    expect(problems).toEqual([
      { param: 'q', value: 'b', reason: 'only-one' },
      { param: 'age', value: '80', reason: 'only-one' },
    ]);
  });

  test('is a village that is in none of the municipalities', () => {
    expect(read('municipality=alpha&village=suolahti')).toEqual({
      finding: asking({ municipalities: ['alpha'], area: 'municipality' }),
      problems: [{ param: 'village', value: 'suolahti', reason: 'unknown-value' }],
    });
  });

  test('is told in the language of the reader', () => {
    const [problem] = problemsOf('from=2026-02-30');
    expect(problem && tellFindingProblem(problem, 'fi')).toBe('Päivää ”2026-02-30” ei ole. Jätimme sen pois.');
    expect(problem && tellFindingProblem(problem, 'de')).toBe(
      'Den Tag „2026-02-30“ gibt es nicht. Wir haben ihn weggelassen.',
    );
  });

  test('is one plain note for each, and only some of very many', () => {
    const many = Array.from({ length: 3000 }, (_, at) => `theme=nonsense${at}&x${at}=1`).join('&');
    expect(problemsOf('theme=nonsense&theme=nonsense')).toHaveLength(1);
    expect(problemsOf(many)).toHaveLength(10);
  });
});

describe('garbage', () => {
  const anyParam = fc.oneof(
    fc.constantFrom('q', 'kind', 'municipality', 'village', 'near', 'area', 'age', 'when', 'from', 'to', 'unknown'),
    fc.string({ unit: 'binary' }),
  );
  const anyValue = fc.oneof(
    fc.string({ unit: 'binary', maxLength: 50 }),
    fc.constantFrom(
      '<script>alert(1)</script>',
      '"\'`',
      '😀😀',
      '\ud800',
      '__proto__',
      'constructor',
      'NaN',
      '2026-99-99',
      '%00',
    ),
    fc.string({ minLength: 10_000, maxLength: 10_000 }),
  );

  test('gives a finding that has an address of its own, and short problems', () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(anyParam, anyValue), { maxLength: 20 }), (params) => {
        const { finding, problems } = parseFinding(params, region, today);
        expect(read(printFinding(finding))).toEqual({ finding, problems: [] });
        expect(problems.every(({ param, value }) => param.length <= 120 && value.length <= 120)).toBe(true);
      }),
    );
  });

  test('of ten thousand letters is cut to what somebody may have wanted', () => {
    const { finding, problems } = read(`q=${'kahvi '.repeat(2000)}`);
    expect(finding.words).toHaveLength(200);
    expect(problems).toEqual([{ param: 'q', value: `${'kahvi '.repeat(10).slice(0, 59)}…`, reason: 'too-long' }]);
  });

  test('never cuts a sign in two', () => {
    const { finding } = read(`q=${encodeURIComponent('😀'.repeat(5000))}`);
    expect(finding.words).toBe('😀'.repeat(200));
    expect(findingOf(printFinding(finding))).toEqual(finding);
  });

  test('of signs alone is looked for as it is', () => {
    expect(read(`q=${encodeURIComponent('😀 <script>"&=')}`)).toEqual({
      finding: asking({ words: '😀 <script>"&=' }),
      problems: [],
    });
  });
});
