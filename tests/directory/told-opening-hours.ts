import type { ExceptionalDays, OpeningHours, OpeningSeason } from '#directory/opening-hours.ts';
import type { Language } from '#i18n/languages.ts';
import { span, workdays } from './opening.ts';

type ToldHours = {
  readonly what: string;
  readonly hours: Partial<OpeningHours>;
  /** 24 November 2026 where nothing else is said. */
  readonly today?: string;
  readonly told: Readonly<Record<Language, string>>;
};

const spans = [span(workdays, '09:00', '15:00'), span(['SA'], '10:00', '14:00')];

const summer: OpeningSeason = {
  name: { fi: 'Kesä', sv: 'Sommar', en: 'Summer', de: 'Sommer' },
  from: '06-01',
  to: '08-31',
  spans: [span(['MO', 'TU', 'WE', 'TH'], '10:00', '14:00')],
};

const winterBreak: OpeningSeason = { name: { fi: 'Talvitauko' }, from: '12-20', to: '01-10', spans: [] };

const christmas: ExceptionalDays = {
  from: '2026-12-24',
  to: '2027-01-06',
  spans: [],
  reason: { fi: 'joululoma', sv: 'jullov', en: 'Christmas break', de: 'Weihnachtspause' },
};

const shortDay: ExceptionalDays = {
  from: '2026-12-23',
  to: '2026-12-23',
  spans: [{ opens: '09:00', closes: '12:00' }],
  reason: {},
};

/** What is told of weekly hours, in four languages: read by eye. */
export const toldOpeningHours: readonly ToldHours[] = [
  {
    what: 'days with the same hours together',
    hours: { spans },
    today: '2026-09-01',
    told: {
      fi: 'Avoinna ma–pe 9–15, la 10–14.',
      sv: 'Öppet må–fr 9–15, lö 10–14.',
      en: 'Open Mon–Fri 09:00–15:00, Sat 10:00–14:00.',
      de: 'Geöffnet Mo–Fr 9–15 Uhr, Sa 10–14 Uhr.',
    },
  },
  {
    what: 'a break in the middle of the day',
    hours: { spans: [span(['TU', 'TH'], '13:00', '16:30'), span(['TU', 'TH'], '09:00', '11:00')] },
    today: '2026-09-01',
    told: {
      fi: 'Avoinna ti ja to 9–11 ja 13–16.30.',
      sv: 'Öppet ti och to 9–11 och 13–16.30.',
      en: 'Open Tue and Thu 09:00–11:00 and 13:00–16:30.',
      de: 'Geöffnet Di und Do 9–11 Uhr und 13:00–16:30 Uhr.',
    },
  },
  {
    what: 'closed on public holidays, while nobody has told of the eve',
    hours: { spans, publicHolidays: 'closed' },
    told: {
      fi: 'Avoinna ma–pe 9–15, la 10–14; juhlapyhinä suljettu. Aukioloajat 24.12. (jouluaatto) eivät ole tiedossa. Kysy, ennen kuin tulet.',
      sv: 'Öppet må–fr 9–15, lö 10–14; stängt på helgdagar. Öppettiderna 24.12 (julafton) är inte kända. Fråga innan du kommer.',
      en: 'Open Mon–Fri 09:00–15:00, Sat 10:00–14:00; closed on public holidays. The opening hours for 24 Dec (Christmas Eve) are not known. Please ask before you come.',
      de: 'Geöffnet Mo–Fr 9–15 Uhr, Sa 10–14 Uhr; an Feiertagen geschlossen. Die Öffnungszeiten am 24.12. (Heiligabend) sind nicht bekannt. Bitte fragen Sie, bevor Sie kommen.',
    },
  },
  {
    what: 'closed on public holidays, long before the next eve',
    hours: { spans, publicHolidays: 'closed' },
    today: '2026-09-01',
    told: {
      fi: 'Avoinna ma–pe 9–15, la 10–14; juhlapyhinä suljettu.',
      sv: 'Öppet må–fr 9–15, lö 10–14; stängt på helgdagar.',
      en: 'Open Mon–Fri 09:00–15:00, Sat 10:00–14:00; closed on public holidays.',
      de: 'Geöffnet Mo–Fr 9–15 Uhr, Sa 10–14 Uhr; an Feiertagen geschlossen.',
    },
  },
  {
    what: 'open on public holidays too',
    hours: { spans, publicHolidays: 'open' },
    told: {
      fi: 'Avoinna ma–pe 9–15, la 10–14; myös juhlapyhinä.',
      sv: 'Öppet må–fr 9–15, lö 10–14; även på helgdagar.',
      en: 'Open Mon–Fri 09:00–15:00, Sat 10:00–14:00; also on public holidays.',
      de: 'Geöffnet Mo–Fr 9–15 Uhr, Sa 10–14 Uhr; auch an Feiertagen.',
    },
  },
  {
    what: 'the holidays ahead that nobody has told of, but for those on days it is closed anyway',
    hours: { spans },
    told: {
      fi: 'Avoinna ma–pe 9–15, la 10–14. Juhlapyhien aukioloajat eivät ole tiedossa (24.12.–26.12.). Kysy, ennen kuin tulet.',
      sv: 'Öppet må–fr 9–15, lö 10–14. Öppettiderna på helgdagarna är inte kända (24.12–26.12). Fråga innan du kommer.',
      en: 'Open Mon–Fri 09:00–15:00, Sat 10:00–14:00. The opening hours over the holidays are not known (24 Dec–26 Dec). Please ask before you come.',
      de: 'Geöffnet Mo–Fr 9–15 Uhr, Sa 10–14 Uhr. Die Öffnungszeiten an den Feiertagen sind nicht bekannt (24.12.–26.12.). Bitte fragen Sie, bevor Sie kommen.',
    },
  },
  {
    what: 'two holidays ahead by their names',
    hours: { spans: [span(workdays, '09:00', '15:00')] },
    told: {
      fi: 'Avoinna ma–pe 9–15. Aukioloajat 24.12. (jouluaatto) ja 25.12. (joulupäivä) eivät ole tiedossa. Kysy, ennen kuin tulet.',
      sv: 'Öppet må–fr 9–15. Öppettiderna 24.12 (julafton) och 25.12 (juldagen) är inte kända. Fråga innan du kommer.',
      en: 'Open Mon–Fri 09:00–15:00. The opening hours for 24 Dec (Christmas Eve) and 25 Dec (Christmas Day) are not known. Please ask before you come.',
      de: 'Geöffnet Mo–Fr 9–15 Uhr. Die Öffnungszeiten am 24.12. (Heiligabend) und 25.12. (1. Weihnachtstag) sind nicht bekannt. Bitte fragen Sie, bevor Sie kommen.',
    },
  },
  {
    what: 'a season ahead',
    hours: { spans, seasons: [summer], publicHolidays: 'open' },
    told: {
      fi: 'Avoinna ma–pe 9–15, la 10–14; myös juhlapyhinä. Kesä (1.6.–31.8.): avoinna ma–to 10–14.',
      sv: 'Öppet må–fr 9–15, lö 10–14; även på helgdagar. Sommar (1.6–31.8): öppet må–to 10–14.',
      en: 'Open Mon–Fri 09:00–15:00, Sat 10:00–14:00; also on public holidays. Summer (1 Jun–31 Aug): open Mon–Thu 10:00–14:00.',
      de: 'Geöffnet Mo–Fr 9–15 Uhr, Sa 10–14 Uhr; auch an Feiertagen. Sommer (1.6.–31.8.): geöffnet Mo–Do 10–14 Uhr.',
    },
  },
  {
    what: 'the season it is in, first',
    hours: { spans, seasons: [summer], publicHolidays: 'closed' },
    today: '2026-07-14',
    told: {
      fi: 'Kesä (1.6.–31.8.): avoinna ma–to 10–14; juhlapyhinä suljettu. Muulloin avoinna ma–pe 9–15, la 10–14.',
      sv: 'Sommar (1.6–31.8): öppet må–to 10–14; stängt på helgdagar. Annars öppet må–fr 9–15, lö 10–14.',
      en: 'Summer (1 Jun–31 Aug): open Mon–Thu 10:00–14:00; closed on public holidays. Otherwise open Mon–Fri 09:00–15:00, Sat 10:00–14:00.',
      de: 'Sommer (1.6.–31.8.): geöffnet Mo–Do 10–14 Uhr; an Feiertagen geschlossen. Sonst geöffnet Mo–Fr 9–15 Uhr, Sa 10–14 Uhr.',
    },
  },
  {
    what: 'a season that is closed, and has a name in one language only',
    hours: { spans, seasons: [winterBreak], publicHolidays: 'closed' },
    today: '2026-12-28',
    told: {
      fi: 'Talvitauko (20.12.–10.1.): suljettu. Muulloin avoinna ma–pe 9–15, la 10–14; juhlapyhinä suljettu.',
      sv: '20.12–10.1: stängt. Annars öppet må–fr 9–15, lö 10–14; stängt på helgdagar.',
      en: '20 Dec–10 Jan: closed. Otherwise open Mon–Fri 09:00–15:00, Sat 10:00–14:00; closed on public holidays.',
      de: '20.12.–10.1.: geschlossen. Sonst geöffnet Mo–Fr 9–15 Uhr, Sa 10–14 Uhr; an Feiertagen geschlossen.',
    },
  },
  {
    what: 'a season alone, before it begins',
    hours: { spans: [], seasons: [summer], publicHolidays: 'open' },
    told: {
      fi: 'Aukioloajat eivät ole tiedossa. Kysy, ennen kuin tulet. Kesä (1.6.–31.8.): avoinna ma–to 10–14; myös juhlapyhinä.',
      sv: 'Öppettiderna är inte kända. Fråga innan du kommer. Sommar (1.6–31.8): öppet må–to 10–14; även på helgdagar.',
      en: 'The opening hours are not known. Please ask before you come. Summer (1 Jun–31 Aug): open Mon–Thu 10:00–14:00; also on public holidays.',
      de: 'Die Öffnungszeiten sind nicht bekannt. Bitte fragen Sie, bevor Sie kommen. Sommer (1.6.–31.8.): geöffnet Mo–Do 10–14 Uhr; auch an Feiertagen.',
    },
  },
  {
    what: 'a season alone, while it lasts',
    hours: { spans: [], seasons: [summer], publicHolidays: 'open' },
    today: '2026-07-14',
    told: {
      fi: 'Kesä (1.6.–31.8.): avoinna ma–to 10–14; myös juhlapyhinä. Muun ajan aukioloajat eivät ole tiedossa. Kysy, ennen kuin tulet.',
      sv: 'Sommar (1.6–31.8): öppet må–to 10–14; även på helgdagar. Öppettiderna under resten av året är inte kända. Fråga innan du kommer.',
      en: 'Summer (1 Jun–31 Aug): open Mon–Thu 10:00–14:00; also on public holidays. The opening hours for the rest of the year are not known. Please ask before you come.',
      de: 'Sommer (1.6.–31.8.): geöffnet Mo–Do 10–14 Uhr; auch an Feiertagen. Die Öffnungszeiten in der übrigen Zeit sind nicht bekannt. Bitte fragen Sie, bevor Sie kommen.',
    },
  },
  {
    what: 'exceptional days of the next eight weeks, by date, a longer run to its end',
    hours: { spans, publicHolidays: 'closed', exceptionalDays: [christmas, shortDay] },
    told: {
      fi: 'Avoinna ma–pe 9–15, la 10–14; juhlapyhinä suljettu. Poikkeuksellisesti 23.12. avoinna 9–12. Suljettu 24.12.–6.1. (joululoma).',
      sv: 'Öppet må–fr 9–15, lö 10–14; stängt på helgdagar. Avvikande öppettider 23.12: 9–12. Stängt 24.12–6.1 (jullov).',
      en: 'Open Mon–Fri 09:00–15:00, Sat 10:00–14:00; closed on public holidays. Different hours 23 Dec: 09:00–12:00. Closed 24 Dec–6 Jan (Christmas break).',
      de: 'Geöffnet Mo–Fr 9–15 Uhr, Sa 10–14 Uhr; an Feiertagen geschlossen. Abweichende Öffnungszeiten 23.12.: 9–12 Uhr. Geschlossen 24.12.–6.1. (Weihnachtspause).',
    },
  },
  {
    what: 'no exceptional days that are over or further off',
    hours: { spans, publicHolidays: 'open', exceptionalDays: [christmas, shortDay] },
    today: '2027-01-07',
    told: {
      fi: 'Avoinna ma–pe 9–15, la 10–14; myös juhlapyhinä.',
      sv: 'Öppet må–fr 9–15, lö 10–14; även på helgdagar.',
      en: 'Open Mon–Fri 09:00–15:00, Sat 10:00–14:00; also on public holidays.',
      de: 'Geöffnet Mo–Fr 9–15 Uhr, Sa 10–14 Uhr; auch an Feiertagen.',
    },
  },
  {
    what: 'hours until midnight, past it, and around the clock',
    hours: {
      spans: [span(['FR'], '18:00', '00:00'), span(['SA'], '22:00', '02:00'), span(['SU'], '00:00', '00:00')],
      publicHolidays: 'open',
    },
    told: {
      fi: 'Avoinna pe 18–24, la 22–2, su 0–24; myös juhlapyhinä.',
      sv: 'Öppet fr 18–24, lö 22–2, sö 0–24; även på helgdagar.',
      en: 'Open Fri 18:00–midnight, Sat 22:00–02:00, Sun 00:00–midnight; also on public holidays.',
      de: 'Geöffnet Fr 18–24 Uhr, Sa 22–2 Uhr, So 0–24 Uhr; auch an Feiertagen.',
    },
  },
];
