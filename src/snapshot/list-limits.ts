/** How much a page lists before it leads on to pages with parts of the list. All of a smaller site stands on one page. */
export const listLimits = {
  /** Listings of one kind under one municipality, organiser or place; also what one part of a list holds. */
  list: 60,
  /** Dates of one day on the page of a municipality. */
  day: 12,
  /** Dates of one day on the start page. */
  home: 8,
  /** Listings of one municipality on the page of a theme that has more than `list`. */
  municipalityOnTheme: 3,
} as const;
