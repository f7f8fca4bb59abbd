import type { Freshness } from '#directory/freshness.ts';
import type { Contact, firstVisitQuestions, GatheringStatus, ListingKind, Organisation } from '#directory/listing.ts';
import type { SpokenText } from '#directory/localized.ts';
import type { Occurrence } from '#directory/schedule.ts';
import type { Language } from '#i18n/languages.ts';
import type { filterSections } from './parts/filters.ts';
import type { PartOfDay } from './parts/weekdays.ts';

/** A link to another page of the site: its path below the root, and its text in the language it is really in. */
export type PageLink = { readonly path: string; readonly text: SpokenText };

/** A link with the number of listings behind it. */
export type CountedLink = PageLink & { readonly count: number };

/** A picture of a listing, ready for `<img srcset>`. */
export type PagePicture = {
  readonly alt: SpokenText;
  readonly width: number;
  readonly height: number;
  /** Smallest first; `path` is below the site's root. */
  readonly files: readonly { readonly path: string; readonly width: number }[];
};

/** A feature in the reader's language: "Maksuton", known to be so, known not to be so, or not known. */
export type FeatureLine = {
  readonly id: string;
  readonly text: string;
  readonly answer: 'yes' | 'no' | 'unknown';
  /** What the organisation says beside it: "Ramppi on pihan puolella." */
  readonly note: SpokenText | null;
};

/** What is told from the data alone, a whole sentence in the reader's language, and what the organisation adds to it. */
export type ToldLine = { readonly told: string | null; readonly words: readonly SpokenText[] };

/** A dated time as a reader sees it, with the machine's form beside it. */
export type TimeLine = {
  /** "ti 24.11." */
  readonly day: string;
  /** "klo 13–15"; "koko päivän" when it is all day. */
  readonly clock: string;
  /** For `<time datetime>`: a local date and time, `2026-11-24T13:00`, or a date. */
  readonly dateTime: string;
  readonly status: Occurrence['status'];
  /** What is to be said of a cancelled, moved or online time: "Peruttu: ohjaaja on sairaana." `null` when nothing. */
  readonly note: SpokenText | null;
  /** Why, when the organisation has told it in another language only, so that the note cannot hold it. */
  readonly reason: SpokenText | null;
  /** The other place of a moved time. */
  readonly place: SpokenText | null;
  /** The calendar file of this date, below the site's root; only the next one that takes place has one, on its page. */
  readonly calendar: string | null;
};

/** A listing as it stands in a list. */
export type ListingItem = {
  readonly kind: ListingKind;
  readonly link: PageLink;
  /** The dated time this item is about; `null` in lists that are not by date. */
  readonly time: TimeLine | null;
  /** When it happens or is open, as one sentence, in lists that are not by date: "Tiistaisin klo 13–15." */
  readonly when: string | null;
  /** "Kylätupa, Suolahti, Äänekoski" */
  readonly where: SpokenText | null;
  readonly summary: SpokenText | null;
  /** At most four of the features that make it easy to come. */
  readonly features: readonly FeatureLine[];
  readonly sample: boolean;
};

/** The listings of one day. */
export type DayOfItems = {
  /** ISO 8601 date. */
  readonly date: string;
  /** "Tänään, tiistai 24. marraskuuta" */
  readonly heading: string;
  readonly items: readonly ListingItem[];
  /** How many more there are, and where all of them stand; `null` when there are no more. */
  readonly more: { readonly count: number; readonly link: PageLink } | null;
};

/** A list that is too long for the page: how many there are, where it stands, and its parts by first letter. */
export type PartedList = { readonly count: number; readonly path: string; readonly links: readonly CountedLink[] };

/** Listings of one kind under a heading, not by date: on the page itself, or parted over pages of their own. */
export type ItemsOfKind = {
  readonly kind: ListingKind;
  /** Where they stand alone, and how many there are; `null` when the page itself is all there is. */
  readonly link: CountedLink | null;
  readonly items: readonly ListingItem[];
  readonly list: PartedList | null;
};

/** The same list further around, at the addresses of the search page. */
export type AreaSwitch = {
  /** The municipality of the page. */
  readonly here: string;
  /** `null` when it has no neighbours in the region. */
  readonly neighbours: string | null;
  readonly region: { readonly name: string; readonly address: string };
};

/** What every page has. */
export type PageFrame = {
  readonly language: Language;
  /** Below the root, with a slash at both ends: `/fi/jyvaskyla/`. */
  readonly path: string;
  /** The whole title of the document, sensible in a list of results. */
  readonly title: string;
  readonly description: string;
  /** The absolute address of the same page in each language, for `hreflang`; the reader's own is the canonical one. */
  readonly alternates: Readonly<Record<Language, string>>;
  /** The same page in each language, for the language switch: paths below the root. */
  readonly translations: Readonly<Record<Language, string>>;
  /** Whether search engines may list it. */
  readonly indexed: boolean;
  /** Whether something on it is a sample, which a band at the top then says. */
  readonly sample: boolean;
  /** Whether a text on it is in another language than the page, which a note then says. */
  readonly otherLanguages: readonly Language[];
  /** schema.org descriptions, as plain objects to be written as JSON-LD. */
  readonly structuredData: readonly Readonly<Record<string, unknown>>[];
  /** The editorial pages, for the foot of the page. */
  readonly footer: readonly PageLink[];
};

export type HomePage = PageFrame & {
  readonly kind: 'home';
  /** "Keski-Suomi" */
  readonly region: string;
  readonly homeMunicipality: PageLink;
  /** "Jyväskylässä" in the page's language: "Tänään ja huomenna Jyväskylässä". */
  readonly homeMunicipalityIn: string;
  /** Today and tomorrow in the home municipality; if that is empty, in the whole region. */
  readonly days: readonly DayOfItems[];
  readonly daysArea: 'municipality' | 'region';
  readonly municipalities: readonly (CountedLink & {
    readonly id: string;
    readonly row: number;
    readonly column: number;
  })[];
  /** What makes it easy to come, as one chooses it: "on maksuton". */
  readonly easy: readonly { readonly id: string; readonly label: string }[];
  readonly themes: readonly CountedLink[];
  /** Editorial pages for those who look for something else; `null` when the region has no such page. */
  readonly doors: {
    readonly associations: PageLink | null;
    readonly municipalities: PageLink | null;
    readonly about: PageLink | null;
  };
};

export type MunicipalityPage = PageFrame & {
  readonly kind: 'municipality';
  readonly id: string;
  readonly name: string;
  /** "Jyväskylässä" */
  readonly nameIn: string;
  readonly areas: AreaSwitch;
  readonly count: number;
  /** The next seven days. */
  readonly days: readonly DayOfItems[];
  /** Those of them with something on, each a page of its own. */
  readonly week: readonly CountedLink[];
  readonly kinds: readonly ItemsOfKind[];
  /** The themes it has something on. */
  readonly themes: readonly CountedLink[];
  /** Who keeps listings there; empty when they are too many for the page. */
  readonly organisations: readonly PageLink[];
  readonly organisers: PartedList | null;
  readonly neighbours: readonly PageLink[];
};

export type ThemePage = PageFrame & {
  readonly kind: 'theme';
  readonly id: string;
  readonly name: string;
  readonly hint: string | null;
  readonly count: number;
  /** Listings by municipality, the ones with listings only, which have a page each. */
  readonly municipalities: readonly {
    readonly link: CountedLink;
    readonly items: readonly ListingItem[];
    /** Where all of the municipality's stand, as "Jyväskylässä", when these are not all. */
    readonly all: PageLink | null;
  }[];
  readonly themes: readonly PageLink[];
};

export type ContactLines = {
  readonly role: SpokenText | null;
  readonly phone: string | null;
  readonly email: string | null;
  readonly hours: SpokenText | null;
  readonly privacy: Contact['privacy'];
  /** The address of a contact form, when the contact is by form only. */
  readonly form: string | null;
};

/** A place, a group or an event. What is `null` is not known, and the page says so. */
export type ListingPage = PageFrame & {
  readonly kind: ListingKind;
  readonly id: string;
  readonly municipality: PageLink;
  readonly village: SpokenText | null;
  readonly name: SpokenText;
  readonly summary: SpokenText | null;
  /** The description, paragraph by paragraph. */
  readonly paragraphs: readonly SpokenText[];
  /** When it happens or is open: whole sentences in the reader's language, from the data alone. Never empty. */
  readonly when: readonly string[];
  /** The association's own words about the times ("kesällä tauolla"). */
  readonly whenNotes: readonly SpokenText[];
  /** What has become of it as a whole: "Peruttu", "Siirretty, uusi aika ei ole vielä tiedossa"; `null` when it goes on. */
  readonly state: {
    readonly state: Exclude<GatheringStatus['state'], 'scheduled'> | 'between-seasons';
    /** In whole sentences, with the reason when that is in the reader's language. */
    readonly text: string;
    /** Why, when the organisation has told it in another language only. */
    readonly reason: SpokenText | null;
  } | null;
  readonly next: TimeLine | null;
  /** The dates after the next one, at most twelve. */
  readonly laterTimes: readonly TimeLine[];
  /** The calendar file of the series, below the site's root; `null` of a single date, and when there are no more. */
  readonly calendar: string | null;
  /** Of a place with weekly hours, today and the six days after: "ke 25.11." and "9–15" or "suljettu (joululoma)". */
  readonly openingDays: readonly { readonly date: string; readonly day: string; readonly hours: string }[];
  readonly place: {
    /** The place's own page, when it has one. */
    readonly link: PageLink | null;
    readonly meetingPoint: SpokenText | null;
    /** "Kylätie 1, 44200 Suolahti" */
    readonly address: string | null;
    /** "Osoite kerrotaan ilmoittautuneille."; `null` when it is not hidden. */
    readonly hidden: string | null;
    /** `geo:` is not understood by browsers on desktops, so an address of a map on the open web; `null` without position. */
    readonly map: string | null;
  };
  /** "Maksuton", "5 €". Both parts empty is not known. */
  readonly price: ToldLine;
  /** "Tule suoraan", "Ilmoittaudu viimeistään 30.11." Both parts empty is not known. */
  readonly joining: ToldLine & { readonly link: string | null };
  /** "Paikan päällä tai verkossa", and when the link is told. Both parts empty is not known. */
  readonly attendance: ToldLine;
  /** `null` when nobody has told any of it. */
  readonly gettingThere: {
    readonly stop: SpokenText | null;
    readonly ride: SpokenText | null;
    readonly parking: SpokenText | null;
  } | null;
  /** Whom it is meant for by where they live, when that is more than its municipality: "Koko Keski-Suomi". */
  readonly area: string | null;
  readonly contact: ContactLines;
  readonly website: string | null;
  /** `null` when nobody has told any of it. */
  readonly firstVisit:
    | ({ readonly [question in (typeof firstVisitQuestions)[number]]: SpokenText | null } & {
        readonly door: PagePicture | null;
      })
    | null;
  readonly threshold: readonly FeatureLine[];
  readonly accessibility: readonly FeatureLine[];
  /** Names of the languages spoken there, in the reader's language; empty is not known. */
  readonly spokenLanguages: readonly string[];
  /** How much of a language one needs. */
  readonly languageNote: SpokenText | null;
  readonly themes: readonly PageLink[];
  /** Labels of whom it is for, bands of age and ages in years included. */
  readonly audiences: readonly string[];
  readonly picture: PagePicture | null;
  /** Who keeps it; `null` while the organisation itself is not published. */
  readonly organisation: PageLink | null;
  /** The first paragraph of what the organisation says of itself. */
  readonly organisationPurpose: SpokenText | null;
  /** "Tarkistettu 3 viikkoa sitten (3.11.2026)", or that it has not been checked. */
  readonly checked: string;
  readonly freshness: Freshness;
  /** The plain sentence that what stands here may be old; `null` while it is fresh. */
  readonly oldNote: string | null;
  /** That parts of the reader's language were made by a machine or are older than the source; `null` when neither. */
  readonly translationNote: string | null;
  /** What happens in this place (of a place), or near at the same time (of a group or an event). */
  readonly related: readonly ListingItem[];
  /** What happens in this place, of the kinds there is too much of for the page. */
  readonly relatedLists: readonly ItemsOfKind[];
};

export type OrganisationPage = PageFrame & {
  readonly kind: 'organisation';
  readonly id: string;
  readonly name: SpokenText;
  /** The description, paragraph by paragraph. */
  readonly paragraphs: readonly SpokenText[];
  readonly municipality: PageLink;
  /** "Yhdistys", "Seurakunta" */
  readonly sector: string | null;
  readonly themes: readonly PageLink[];
  readonly keywords: readonly SpokenText[];
  /** The municipalities it works in, its own first. */
  readonly areas: readonly PageLink[];
  readonly links: readonly { readonly label: SpokenText; readonly url: string }[];
  readonly businessId: Organisation['businessId'];
  readonly logo: PagePicture | null;
  readonly website: string | null;
  readonly contact: ContactLines;
  readonly kinds: readonly ItemsOfKind[];
};

/** A filter of the search form: one of the registry's groups, in the reader's language. */
export type FilterLines = {
  readonly id: string;
  /** The parameter of the address. */
  readonly param: string;
  /** Whether several may be chosen. */
  readonly several: boolean;
  readonly choices: readonly {
    readonly id: string;
    readonly label: string;
    /** Of a municipality: "Jyväskylässä". */
    readonly inSentence?: string;
  }[];
};

export type FilterSection = {
  readonly id: (typeof filterSections)[number];
  readonly groups: readonly FilterLines[];
};

export type SearchPage = PageFrame & {
  readonly kind: 'search';
  readonly region: {
    /** "Keski-Suomi" */
    readonly name: string;
    /** "Keski-Suomessa" */
    readonly inSentence: string;
    /** IANA */
    readonly timeZone: string;
  };
  readonly filters: readonly FilterSection[];
  /** Where one tells what is missing; `null` when the region has no such page. */
  readonly tell: PageLink | null;
  /** Shown without JavaScript, and below an empty field; under each municipality, what it has of each kind. */
  readonly municipalities: readonly (CountedLink & { readonly under: readonly CountedLink[] })[];
  readonly themes: readonly CountedLink[];
  /** The next days in the municipality one starts from, and that as in a sentence: "Jyväskylässä". */
  readonly week: { readonly where: string; readonly days: readonly CountedLink[] };
};

export type EditorialPageData = PageFrame & {
  readonly kind: 'editorial';
  readonly id: string;
  readonly heading: string;
  /** Markdown of `content/pages`, which the operator writes and which is trusted. */
  readonly body: string;
};

/** What stands at a former address. Its translations and the address it is known by are those of the page it leads to. */
export type MovedPage = PageFrame & { readonly kind: 'moved'; readonly target: PageLink };

/** A list on a page of its own, or a part of it by first letters: what is in it, or its parts when that is too much. */
export type ListPage = PageFrame & {
  readonly kind: 'list';
  readonly id: string;
  /** "Ryhmät Jyväskylässä", "Ryhmät Jyväskylässä: Ka" */
  readonly name: string;
  /** What it is called under the pages above it: "Ryhmät", "Ka". */
  readonly step: string;
  /** The page it belongs under. */
  readonly above: PageLink;
  /** The whole list, called as under the page above it; `null` when this is it. */
  readonly whole: PageLink | null;
  /** Of a list on a theme, its municipality as in a sentence: "Jyväskylässä". */
  readonly area: PageLink | null;
  /** Of a whole list of a municipality. */
  readonly areas: AreaSwitch | null;
  /** What all in it are; `null` when they are listings of several kinds. */
  readonly listed: ListingKind | 'organisation' | null;
  readonly count: number;
  readonly items: readonly ListingItem[];
  /** Of a list of organisers, these. */
  readonly organisers: readonly PageLink[];
  readonly parts: readonly CountedLink[];
};

/** All that happens in a municipality on one of the next seven days, from one hour on, or of that by first letters. */
export type DayPage = PageFrame & {
  readonly kind: 'day';
  readonly id: string;
  /** ISO 8601 date. */
  readonly date: string;
  /** "Tänään, keskiviikko 25. marraskuuta, Jyväskylässä, klo 18–19" */
  readonly name: string;
  /** What it is called under the pages above it: "Tänään, keskiviikko 25. marraskuuta", "klo 18–19". */
  readonly step: string;
  /** The municipality. */
  readonly above: PageLink;
  /** The whole day, called as under the municipality; `null` when this is it. */
  readonly whole: PageLink | null;
  /** The hour, of a part of it by first letters. */
  readonly hour: PageLink | null;
  /** The days of the week with something on, this one among them; empty when this is not the whole day. */
  readonly week: readonly PageLink[];
  /** Of the whole day. */
  readonly areas: AreaSwitch | null;
  /** Of the groups and events that take place. */
  readonly count: number;
  /** Morning to evening: the dates, or the hours or first letters that have pages of their own. */
  readonly parts: readonly {
    readonly part: PartOfDay;
    readonly items: readonly ListingItem[];
    readonly links: readonly CountedLink[];
  }[];
};

export type PageData =
  | HomePage
  | MunicipalityPage
  | ThemePage
  | ListingPage
  | OrganisationPage
  | SearchPage
  | EditorialPageData
  | MovedPage
  | ListPage
  | DayPage;

export type PageKind = PageData['kind'];
