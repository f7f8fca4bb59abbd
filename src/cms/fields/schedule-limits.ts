import { rowsTogether, type Together } from './rows-together.ts';

export const mostSchedules = 50;

/** The most single dates, and the most exceptions, of one schedule. */
export const mostDates = 200;

/** The most single dates and exceptions of a document: each of them stands in every calendar of it, in four languages. */
export const mostSingleDates: Together = {
  lists: ['extraDates', 'exceptions'],
  most: 400,
  problem: 'cms.problem.too-many-dates',
};

/** Whether schedules have no more of anything than the form takes: only then is it worked out what they give. */
export function withinLimits(schedules: readonly unknown[]): boolean {
  if (schedules.length > mostSchedules || rowsTogether(mostSingleDates, schedules) > mostSingleDates.most) return false;
  return schedules.every((schedule) =>
    mostSingleDates.lists.every((list) => rowsTogether({ ...mostSingleDates, lists: [list] }, [schedule]) <= mostDates),
  );
}
