import ICAL from 'ical.js';

/** A property of a component: its name in capitals, its parameters, and its values: times as written, others as in jCal (RFC 7265). */
export type Property = {
  readonly name: string;
  readonly parameters: Readonly<Record<string, string>>;
  readonly values: readonly string[];
};

/** The properties that say when something happens, and what it is. All others do not matter, and cannot do harm. */
const wanted = new Set([
  'UID',
  'SUMMARY',
  'LOCATION',
  'DTSTART',
  'DTEND',
  'DURATION',
  'RRULE',
  'EXRULE',
  'RDATE',
  'EXDATE',
  'RECURRENCE-ID',
  'STATUS',
  'SEQUENCE',
  'METHOD',
  'TZID',
  'TZOFFSETFROM',
  'TZOFFSETTO',
  'X-LIC-LOCATION',
]);

/** What has to be read as it stands: lists and parts that are ours to understand. */
const plain = new Set(['RRULE', 'EXRULE', 'TZOFFSETFROM', 'TZOFFSETTO', 'TZID', 'X-LIC-LOCATION', 'SEQUENCE']);

/** Dates and times, which ical.js would cut to their usual length whatever else they say. */
const timed = new Set(['DTSTART', 'DTEND', 'RDATE', 'EXDATE', 'RECURRENCE-ID']);

/** The properties of some lines that matter, and the lines among them that cannot be read. */
export function propertiesOf(lines: readonly string[]): { properties: readonly Property[]; unreadable: string[] } {
  const properties: Property[] = [];
  const unreadable: string[] = [];
  for (const line of lines) {
    // Apple and others put a group before the name: `item1.SUMMARY`.
    const [start = '', name = ''] = /^(?:[\w-]+\.)?([\w-]+)/.exec(line.trimStart()) ?? [];
    if (!wanted.has(name.toUpperCase())) continue;
    const property = readProperty(name.toUpperCase(), line.trimStart().slice(start.length));
    if (property) properties.push(property);
    else unreadable.push(name.toUpperCase());
  }
  return { properties, unreadable };
}

function readProperty(name: string, rest: string): Property | null {
  try {
    return timed.has(name) ? readTimes(name, rest) : parse(name, plain.has(name) ? 'X-TEXT' : name, rest);
  } catch {
    return null;
  }
}

function parse(name: string, readAs: string, rest: string): Property {
  const [, parameters, , ...values] = ICAL.parse.property(readAs + rest) as [string, object, string, ...unknown[]];
  return { name, parameters: textsOf(parameters), values: values.map(String) };
}

/** A period is its start and its end, with a slash between them. */
function readTimes(name: string, rest: string): Property {
  const [, type = ''] = valueType.exec(rest) ?? [];
  const { parameters, values } = parse(name, 'X-TEXT', withQuotedZone(rest.replace(valueType, '')));
  return { name, parameters: { ...parameters, VALUE: type.toUpperCase() }, values: values.join(',').split(',') };
}

const valueType = /;VALUE="?([\w-]*)"?(?=[;:])/i;

/** Outlook does not always quote a zone with a colon in it: `TZID=(UTC+02:00) Helsinki`. */
const withQuotedZone = (rest: string): string => rest.replace(/;TZID=([^";]*:[^";]*):(?=\d{8})/i, ';TZID="$1":');

const textsOf = (parameters: object): Record<string, string> =>
  Object.fromEntries(Object.entries(parameters).map(([name, value]) => [name.toUpperCase(), String(value)]));
