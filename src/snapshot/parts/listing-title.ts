import { easyFeatures } from '#directory/features.ts';
import type { Listing } from '#directory/listing.ts';
import { textFor } from '#directory/localized.ts';
import { tellSchedules } from '#directory/schedule-sentence.ts';
import { tellClock, tellDay } from '#i18n/dates.ts';
import type { View } from '#snapshot/view.ts';
import { nameOf } from './texts.ts';
import { datesAhead, whenLines } from './when.ts';
import { whereLine } from './where.ts';

const mostFeatures = 3;

/** What a list of results shows: "Kahvihetki Kylätuvalla – Äänekoski, tiistaisin klo 13–15". */
export function listingTitle(view: View, listing: Listing): string {
  const municipality = view.index.municipalities.get(listing.municipality)?.name[view.language];
  const facts = [municipality, shortWhen(view, listing)].filter(Boolean).join(', ');
  return `${nameOf(listing, view.language).text} – ${facts}`;
}

/**
 * The description for a list of results, wholly in the reader's language: the summary when it is in that language,
 * otherwise what kind of listing it is; then when, where and what makes it easy to come.
 */
export function listingDescription(view: View, listing: Listing): string {
  const { language, t, index } = view;
  const summary = textFor(listing.summary, language);
  const easy = easyFeatures(listing, index.snapshot.region.taxonomy, mostFeatures).map(({ label }) => label[language]);
  return [
    summary?.language === language ? summary.text : `${t(`page.kind.${listing.kind}`)}.`,
    ...whenLines(view, listing),
    `${whereLine(view, listing).text}.`,
    easy.length > 0 ? `${easy.join(', ')}.` : '',
  ].join(' ');
}

/** When, in a few words: the rule of a group with one, the next date of an event, what kind of thing a place is. */
function shortWhen(view: View, listing: Listing): string {
  if (listing.kind === 'place') return view.t('page.kind.place').toLocaleLowerCase(view.language);
  const [schedule, ...others] = listing.schedules;
  if (!schedule || others.length > 0) return '';
  if (schedule.frequency === 'once') return nextDate(view, listing);
  const [sentence = ''] = tellSchedules([{ ...schedule, exceptions: [] }], view.language, view.index.today);
  return sentence.replace(/\.$/, '');
}

function nextDate(view: View, listing: Exclude<Listing, { kind: 'place' }>): string {
  const [next] = datesAhead(view, listing, 1);
  return next ? `${tellDay(next.date, view.language)} ${tellClock(next.startTime, next.endTime, view.language)}` : '';
}
