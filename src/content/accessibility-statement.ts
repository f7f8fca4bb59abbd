import { tellDate } from '#i18n/dates.ts';
import type { Language } from '#i18n/languages.ts';
import { translator } from '#i18n/messages.ts';
import type { AccessibilityStatement } from './accessibility-schema.ts';

type Shortcoming = AccessibilityStatement['shortcomings'][number];

/** The statement of accessibility in a language, as the Markdown of an editorial page. */
export function statementBody(statement: AccessibilityStatement, language: Language): string {
  const t = translator(language);
  const { responsible, standard, aim, assessment, shortcomings, supervisor, dates } = statement;
  const date = (day: string) => ({ date: tellDate(day, language) });
  const known = shortcomings.flatMap((each) => tellShortcoming(each, language));
  return [
    t('statement.covers', { covers: statement.covers[language] }),
    [
      t('statement.responsible', { name: responsible.name[language] }),
      ...(responsible.sample ? [t('statement.sample')] : []),
    ].join(' '),
    t('statement.law', standard),
    t('statement.aim', aim),
    `## ${t('statement.status')}`,
    t(`statement.status.${statement.status}`),
    `## ${t('statement.shortcomings')}`,
    ...(known.length > 0 ? known : [t('statement.shortcomings.none')]),
    `## ${t('statement.assessment')}`,
    t(`statement.assessment.${assessment.by}`, date(assessment.on)),
    listOf(assessment.how.map((how) => how[language])),
    `## ${t('statement.feedback')}`,
    t('statement.feedback.write', { email: mailTo(responsible.email) }),
    t('statement.feedback.answer', { count: statement.answerDays }),
    `## ${t('statement.supervisor')}`,
    t('statement.supervisor.complain'),
    `**${supervisor.name[language]}**`,
    listOf([
      t('statement.supervisor.website', { website: webLink(supervisor.website[language]) }),
      t('statement.supervisor.email', { email: mailTo(supervisor.email) }),
      t('statement.supervisor.phone', { phone: supervisor.phone[language] }),
    ]),
    `## ${t('statement.dates')}`,
    listOf([
      t('statement.dates.published', date(dates.published)),
      t('statement.dates.prepared', date(dates.prepared)),
      t('statement.dates.updated', date(dates.updated)),
    ]),
    t('statement.review'),
  ].join('\n\n');
}

function tellShortcoming(shortcoming: Shortcoming, language: Language): string[] {
  const t = translator(language);
  const { criteria, instead, plan, by } = shortcoming;
  const reason = t(`statement.reason.${shortcoming.reason}`);
  const told =
    criteria.length > 0 ? [t('statement.criteria', { count: criteria.length, criteria: criteria.join(', ') })] : [];
  const planned = [
    ...(plan ? [plan[language]] : []),
    ...(by ? [t('statement.by', { date: tellDate(by, language) })] : []),
  ];
  return [
    `### ${shortcoming.title[language]}`,
    `${shortcoming.what[language]} ${t('statement.affects', { who: shortcoming.affects[language] })}`,
    ...(instead ? [instead[language]] : []),
    listOf([[reason, ...told].join(' '), ...(planned.length > 0 ? [planned.join(' ')] : [])]),
  ];
}

const listOf = (lines: readonly string[]): string => lines.map((line) => `- ${line}`).join('\n');

const mailTo = (email: string): string => `[${email}](mailto:${email})`;

/** @example webLink('https://www.traficom.fi/') // '[www.traficom.fi](https://www.traficom.fi/)' */
const webLink = (address: string): string => `[${address.replace(/^https?:\/\//, '').replace(/\/$/, '')}](${address})`;
