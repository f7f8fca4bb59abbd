import ICAL from 'ical.js';

/** A property of a component: its name in capitals, its parameters, and its values as jCal has them (RFC 7265). */
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
    const readAs = plain.has(name) ? 'X-TEXT' : name;
    const [, parameters, , ...values] = ICAL.parse.property(readAs + rest) as [string, object, string, ...unknown[]];
    return { name, parameters: textsOf(parameters), values: values.map(textOf) };
  } catch {
    return null;
  }
}

const textsOf = (parameters: object): Record<string, string> =>
  Object.fromEntries(Object.entries(parameters).map(([name, value]) => [name.toUpperCase(), textOf(value)]));

/** A period is its start and its end, with a slash between them. */
const textOf = (value: unknown): string => (Array.isArray(value) ? value.map(String).join('/') : String(value));
