import { listingKinds } from '#directory/listing.ts';
import type { MunicipalityId } from '#directory/region.ts';
import type { CountedLink } from '#snapshot/page-data.ts';
import { known } from '#snapshot/page-rule.ts';
import type { View } from '#snapshot/view.ts';
import { comingOn, countTakingPlace } from './coming.ts';
import { daysOfWeek } from './dates.ts';
import { dayLabel } from './day-names.ts';
import { linkToList } from './list-links.ts';
import { hasPages, type ListScope } from './list-scopes.ts';
import { stepOf } from './list-titles.ts';
import { dayPath, hasDayPage } from './weekdays.ts';

/** What a municipality has of each kind: "Ryhmät", with their number. */
export function kindLinks(view: View, owner: MunicipalityId): CountedLink[] {
  return listingKinds.flatMap((kind) => {
    const scope = { of: 'municipality' as const, owner, kind };
    return linkIfAny(view, scope, stepOf(view, scope));
  });
}

/** What a municipality has on each theme, in the order of the taxonomy. */
export function themesIn(view: View, owner: MunicipalityId): CountedLink[] {
  return view.index.snapshot.region.taxonomy.themes.flatMap(({ id, label }) =>
    linkIfAny(view, { of: 'theme', owner, theme: id }, label[view.language]),
  );
}

/** The next seven days on which a municipality has something: "Tänään, ti 24.11.", with the number of what takes place. */
export function weekIn(view: View, municipality: MunicipalityId): CountedLink[] {
  const { index, language } = view;
  return daysOfWeek(index)
    .filter((date) => hasDayPage(index, municipality, date))
    .map((date) => ({
      path: dayPath(index, known(index.municipalities, municipality), date, language),
      text: { text: dayLabel(view, date), language },
      count: countTakingPlace(comingOn(index, municipality, date)),
    }));
}

function linkIfAny(view: View, scope: ListScope, text: string): CountedLink[] {
  return hasPages(view.index, scope) ? [linkToList(view, scope, text)] : [];
}
