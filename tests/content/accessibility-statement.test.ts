import { cpSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { accessibilitySchema } from '#content/accessibility-schema.ts';
import { statementBody } from '#content/accessibility-statement.ts';
import { loadRegion } from '#content/region.ts';
import { languages } from '#i18n/languages.ts';
import { problemsIn, tellProblem } from '#i18n/problem.ts';
import { articleHtml } from '#site/article.ts';
import { shippedContent } from '../fixtures/sample-snapshot.ts';
import { change, copyOfTinyRegion } from './tiny-region.ts';

const file = join(shippedContent, 'accessibility.json');
const statement = accessibilitySchema.parse(JSON.parse(readFileSync(file, 'utf8')));

/** As their own pages give them: old statements name an authority that does not supervise any more. */
const supervisors = {
  fi: 'Liikenne- ja viestintävirasto Traficom, Digitaalisen esteettömyyden ja saavutettavuuden valvontayksikkö',
  sv: 'Transport- och kommunikationsverket Traficom, Enheten för tillsyn över digital tillgänglighet',
  en: 'Finnish Transport and Communications Agency Traficom, Digital Accessibility Supervision Unit',
  de: 'Finnische Verkehrs- und Kommunikationsbehörde Traficom, Aufsicht über digitale Barrierefreiheit',
};

test.each(languages)('the statement in %s says all that the act asks for', (language) => {
  const page = loadRegion(shippedContent).pages.find(({ id }) => id === 'accessibility');
  const html = articleHtml(page?.body[language] ?? '');
  const asked = [
    '306/2019',
    'EN 301 549',
    `WCAG ${statement.standard.wcag}`,
    statement.covers[language],
    statement.responsible.name[language],
    `href="mailto:${statement.responsible.email}"`,
    supervisors[language],
    `href="${statement.supervisor.website[language]}"`,
    'href="mailto:saavutettavuus@traficom.fi"',
    statement.supervisor.phone[language],
    ...statement.shortcomings.flatMap(({ title, criteria }) => [title[language], ...criteria]),
  ];
  expect(asked.filter((part) => !html.includes(part))).toEqual([]);
  expect(html.match(/<h2/g)).toHaveLength(6);
  expect(html.match(/<h3/g)).toHaveLength(statement.shortcomings.length);
});

test('has the same headings, points and links in every language', () => {
  const shapes = languages.map((language) => {
    const lines = statementBody(statement, language).split('\n');
    return lines.map((line) => `${/^(#+|-)?/.exec(line)?.[0]} ${line.match(/\]\(/g)?.length ?? 0}`);
  });
  for (const shape of shapes) expect(shape).toEqual(shapes[0]);
});

test('tells when each shortcoming that the act forbids will be put right', () => {
  const open = statement.shortcomings.filter(({ reason, by, plan }) => reason === 'not-met' && !(by && plan));
  expect(open.map(({ id }) => id)).toEqual([]);
});

test('was updated after it was prepared and assessed', () => {
  const { published, prepared, updated } = statement.dates;
  expect([published, prepared, updated].toSorted()).toEqual([published, prepared, updated]);
  expect(statement.assessment.on <= updated).toBe(true);
});

describe('a region with the page', () => {
  const told = (folder: string) => {
    try {
      loadRegion(folder);
    } catch (error) {
      return (problemsIn(error) ?? []).map((problem) => tellProblem(problem, 'en').replaceAll(`${folder}/`, ''));
    }
    return [];
  };
  const withPage = () => {
    const copy = copyOfTinyRegion();
    cpSync(join(copy.folder, 'pages/about'), join(copy.folder, 'pages/accessibility'), { recursive: true });
    for (const language of languages)
      change(copy.folder, `pages/accessibility/${language}.md`, '"slug": "', '"slug": "a-');
    change(copy.folder, 'region.json', '["about"]', '["about", "accessibility"]');
    return copy;
  };

  test('is told when the file is not there', () => {
    using copy = withPage();
    expect(told(copy.folder)).toEqual(['The file accessibility.json does not exist. Add it, or correct CONTENT_DIR.']);
  });

  test('is told of each mistake in the file', () => {
    using copy = withPage();
    cpSync(file, join(copy.folder, 'accessibility.json'));
    change(copy.folder, 'accessibility.json', '"by": "2027-03-31"', '"by": "spring"');
    change(copy.folder, 'accessibility.json', '"1.3.1"', '"contrast"');
    expect(told(copy.folder)).toEqual([
      'accessibility.json, at shortcomings[0].criteria[0] (editing-not-assessed): the number of a WCAG criterion is needed here. Write it in quotation marks, for example "1.4.3".',
      'accessibility.json, at shortcomings[0].by (editing-not-assessed): a date is needed here. Write it as "2026-01-31".',
    ]);
  });
});
