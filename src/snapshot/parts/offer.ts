import { tellArea } from '#directory/area.ts';
import { tellAttendance } from '#directory/attendance.ts';
import { signUpLink, tellJoining } from '#directory/joining.ts';
import type { Listing } from '#directory/listing.ts';
import { type Localized, textFor } from '#directory/localized.ts';
import { tellPrice } from '#directory/price.ts';
import type { ListingPage, ToldLine } from '#snapshot/page-data.ts';
import type { View } from '#snapshot/view.ts';

/** What it costs, how one joins and takes part, and whom it is meant for: from the data, and in the association's words. */
export function offerOf(view: View, listing: Listing): Pick<ListingPage, 'price' | 'joining' | 'attendance' | 'area'> {
  const { index, language } = view;
  const { price, joining, attendance, attendanceNote, area } = listing;
  return {
    price: toldLine(view, tellPrice(price, language), [price.concessions, price.text]),
    joining: {
      ...toldLine(view, tellJoining(joining, language, index.today), [joining.how]),
      link: signUpLink(listing, index.today),
    },
    attendance: toldLine(view, tellAttendance(attendance, language), [attendanceNote]),
    area: tellArea(area, index.snapshot.region, language),
  };
}

function toldLine({ language }: View, told: string | null, words: readonly Localized[]): ToldLine {
  return { told, words: words.map((text) => textFor(text, language)).filter((text) => text !== null) };
}
