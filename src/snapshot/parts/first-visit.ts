import { firstVisitQuestions, type Listing } from '#directory/listing.ts';
import { textFor } from '#directory/localized.ts';
import type { ListingPage } from '#snapshot/page-data.ts';
import type { View } from '#snapshot/view.ts';
import { pictureOf } from './picture.ts';

type FirstVisit = NonNullable<ListingPage['firstVisit']>;

/** What happens the first time; `null` when nobody has told any of it. */
export function firstVisitOf({ language }: View, { firstVisit }: Listing): ListingPage['firstVisit'] {
  const answers = firstVisitQuestions.map((question) => [question, textFor(firstVisit[question], language)] as const);
  const door = pictureOf(firstVisit.door, language);
  if (!door && answers.every(([, answer]) => answer === null)) return null;
  return { ...(Object.fromEntries(answers) as Omit<FirstVisit, 'door'>), door };
}
