import { easyFeatures } from '#directory/features.ts';
import type { Listing } from '#directory/listing.ts';
import { textFor } from '#directory/localized.ts';
import { tellRuleTimes } from '#directory/rule-times-phrase.ts';
import { tellDay, tellTimes } from '#i18n/dates.ts';
import type { View } from '#snapshot/view.ts';
import { datesAhead } from './dates.ts';
import { nameOf } from './texts.ts';
import { whenWithState } from './when.ts';
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
 * otherwise what kind of listing it is; then where, when and what makes it easy to come.
 */
export function listingDescription(view: View, listing: Listing): string {
  const { language, t, index } = view;
  const summary = textFor(listing.summary, language);
  const easy = easyFeatures(listing, index.snapshot.region.taxonomy, mostFeatures).map(({ label }) => label[language]);
  return [
    summary?.language === language ? summary.text : `${t(`page.kind.${listing.kind}`)}.`,
    `${whereLine(view, listing).text}.`,
    ...whenWithState(view, listing),
    easy.join(' · '),
  ].join(' ');
}

/** When, in a few words: the one rule of a group, the date of an event; of a place, that it is one to meet in. */
function shortWhen(view: View, listing: Listing): string {
  const { language, t } = view;
  if (listing.kind === 'place') return t('page.title.place');
  const [schedule, ...others] = listing.schedules;
  const [next] = datesAhead(view.index, listing);
  if (!schedule || others.length > 0 || !next) return '';
  const when = schedule.rule
    ? tellRuleTimes(schedule, language)
    : t('page.title.date', { day: tellDay(next.date, language), clock: tellTimes(next, language) });
  return listing.status.state === 'cancelled' ? t('page.title.cancelled', { when }) : when;
}
