import { join } from 'node:path';
import type { EditorialPage, Region } from '#directory/region.ts';
import { forEachLanguage } from '#i18n/languages.ts';
import { type Problem, problemError } from '#i18n/problem.ts';
import { accessibilitySchema } from './accessibility-schema.ts';
import { statementBody } from './accessibility-statement.ts';
import { readContentFile } from './content-file.ts';
import { readPage } from './page-file.ts';
import { municipalityProblems, pageProblems, regionProblems, repeated, taxonomyProblems } from './region-references.ts';
import { municipalitiesSchema, publicHolidaysSchema, regionSchema, taxonomySchema } from './region-schema.ts';

/** The page that holds the statement of accessibility, below the operator's own words. */
const accessibilityPage = 'accessibility';

/**
 * Everything of the folder `contentDir` that a page may show: the region, its municipalities, taxonomy, public
 * holidays and editorial pages, the statement of accessibility among them. Throws an error with all problems at once (`problemsIn`), each with the file, the place in it and a remedy.
 */
export function loadRegion(contentDir: string): Region {
  const problems: Problem[] = [];
  const region = readContentFile(join(contentDir, 'region.json'), regionSchema, problems);
  const municipalities = readContentFile(join(contentDir, 'municipalities.json'), municipalitiesSchema, problems);
  const taxonomy = readContentFile(join(contentDir, 'taxonomy.json'), taxonomySchema, problems);
  const holidays = readContentFile(join(contentDir, 'public-holidays.json'), publicHolidaysSchema, problems);
  const pages = (region?.content.pages ?? [])
    .map((id) => readPage(contentDir, id, problems))
    .filter((page): page is EditorialPage => page !== null)
    .map((page) => (page.id === accessibilityPage ? withStatement(contentDir, page, problems) : page));

  if (municipalities) problems.push(...municipalityProblems(municipalities));
  if (taxonomy) problems.push(...taxonomyProblems(taxonomy));
  if (holidays) problems.push(...repeated(holidays.file, holidays.content, [], 'id', holidays.content));
  if (region && municipalities) {
    problems.push(...regionProblems(contentDir, region, municipalities));
    problems.push(...pageProblems(contentDir, pages, municipalities.content));
  }
  if (!region || !municipalities || !taxonomy || !holidays || problems.length > 0) throw problemError(problems);
  return {
    ...region.content,
    municipalities: municipalities.content,
    taxonomy: taxonomy.content,
    publicHolidays: holidays.content,
    pages,
  };
}

function withStatement(contentDir: string, page: EditorialPage, problems: Problem[]): EditorialPage {
  const statement = readContentFile(join(contentDir, 'accessibility.json'), accessibilitySchema, problems)?.content;
  if (!statement) return page;
  return { ...page, body: forEachLanguage((each) => `${page.body[each]}\n\n${statementBody(statement, each)}`) };
}
