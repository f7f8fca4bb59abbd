/**
 * What may stand as the value of a property: a kind of text or number, the values of an enumeration, or things of a type.
 */
type Expected =
  | 'Text'
  | 'URL'
  | 'Boolean'
  | 'Number'
  | 'Integer'
  | 'Date'
  | 'DateTime'
  | 'Time'
  | 'Duration'
  | { readonly oneOf: readonly string[] }
  | { readonly thing: readonly ThingType[] };

type ThingRule = {
  readonly required: readonly string[];
  readonly properties: { readonly [property: string]: readonly Expected[] };
};

type ThingType =
  | 'Event'
  | 'EventSeries'
  | 'Schedule'
  | 'Place'
  | 'VirtualLocation'
  | 'PostalAddress'
  | 'GeoCoordinates'
  | 'LocationFeatureSpecification'
  | 'OpeningHoursSpecification'
  | 'Organization'
  | 'PropertyValue'
  | 'Offer'
  | 'Audience';

const enumeration = (...names: string[]): Expected => ({ oneOf: names.map((name) => `https://schema.org/${name}`) });

const dayOfWeek = enumeration(
  ...['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday', 'PublicHolidays'],
);

const thing = { name: ['Text'], url: ['URL'], description: ['Text'], image: ['URL'] } as const;

const ofEvents = {
  ...thing,
  audience: [{ thing: ['Audience'] }],
  eventAttendanceMode: [
    enumeration('OfflineEventAttendanceMode', 'OnlineEventAttendanceMode', 'MixedEventAttendanceMode'),
  ],
  eventStatus: [
    enumeration('EventScheduled', 'EventCancelled', 'EventRescheduled', 'EventMovedOnline', 'EventPostponed'),
  ],
  inLanguage: ['Text'],
  isAccessibleForFree: ['Boolean'],
  location: [{ thing: ['Place', 'VirtualLocation'] }],
  offers: [{ thing: ['Offer'] }],
  organizer: [{ thing: ['Organization'] }],
  typicalAgeRange: ['Text'],
} as const satisfies ThingRule['properties'];

/**
 * The types we write, with their properties and the types of value that schema.org expects of them, in the part we use;
 * and what a description is no use without (of events, what search engines ask for).
 */
const rules: Record<ThingType, ThingRule> = {
  Event: {
    required: ['name', 'url', 'startDate', 'location', 'eventStatus'],
    properties: {
      ...ofEvents,
      startDate: ['Date', 'DateTime'],
      endDate: ['Date', 'DateTime'],
      previousStartDate: ['Date', 'DateTime'],
      superEvent: [{ thing: ['EventSeries'] }],
    },
  },
  EventSeries: {
    required: ['name'],
    properties: { ...ofEvents, eventSchedule: [{ thing: ['Schedule'] }] },
  },
  Schedule: {
    required: ['repeatFrequency', 'startDate', 'scheduleTimezone'],
    properties: {
      repeatFrequency: ['Duration'],
      repeatCount: ['Integer'],
      byDay: [dayOfWeek, { oneOf: ordinalDays() }],
      byMonth: ['Integer'],
      byMonthDay: ['Integer'],
      startDate: ['Date'],
      endDate: ['Date'],
      startTime: ['Time'],
      endTime: ['Time'],
      scheduleTimezone: ['Text'],
      exceptDate: ['Date', 'DateTime'],
    },
  },
  Place: {
    required: ['name'],
    properties: {
      ...thing,
      address: [{ thing: ['PostalAddress'] }],
      amenityFeature: [{ thing: ['LocationFeatureSpecification'] }],
      containedInPlace: [{ thing: ['Place'] }],
      geo: [{ thing: ['GeoCoordinates'] }],
      isAccessibleForFree: ['Boolean'],
      openingHoursSpecification: [{ thing: ['OpeningHoursSpecification'] }],
      specialOpeningHoursSpecification: [{ thing: ['OpeningHoursSpecification'] }],
      telephone: ['Text'],
    },
  },
  VirtualLocation: { required: ['url'], properties: thing },
  PostalAddress: {
    required: ['addressLocality'],
    properties: { streetAddress: ['Text'], postalCode: ['Text'], addressLocality: ['Text'] },
  },
  GeoCoordinates: {
    required: ['latitude', 'longitude'],
    properties: { latitude: ['Number'], longitude: ['Number'] },
  },
  LocationFeatureSpecification: {
    required: ['name', 'value'],
    properties: { ...thing, propertyID: ['Text'], value: ['Boolean'] },
  },
  OpeningHoursSpecification: {
    required: ['opens', 'closes'],
    properties: {
      dayOfWeek: [dayOfWeek],
      opens: ['Time'],
      closes: ['Time'],
      validFrom: ['Date'],
      validThrough: ['Date'],
    },
  },
  Organization: {
    required: ['name', 'url'],
    properties: {
      ...thing,
      areaServed: ['Text'],
      email: ['Text'],
      identifier: [{ thing: ['PropertyValue'] }],
      keywords: ['Text'],
      logo: ['URL'],
      sameAs: ['URL'],
      telephone: ['Text'],
    },
  },
  PropertyValue: { required: ['value'], properties: { propertyID: ['Text'], value: ['Text'] } },
  Offer: {
    required: ['url'],
    properties: {
      ...thing,
      price: ['Number'],
      priceCurrency: ['Text'],
      availability: [enumeration('SoldOut')],
    },
  },
  Audience: { required: ['audienceType'], properties: { audienceType: ['Text'] } },
};

/** Everything that is wrong with a schema.org description, each with where it stands; empty when nothing is. */
export function schemaOrgProblems(description: unknown): string[] {
  if (!isObject(description)) return ['is no object'];
  if (description['@context'] !== 'https://schema.org') return ['has no @context'];
  const { '@context': _, ...rest } = description;
  return problemsOfThing(rest, String(rest['@type']));
}

function problemsOfThing(value: Record<string, unknown>, where: string): string[] {
  const type = value['@type'];
  if (typeof type !== 'string' || !isThingType(type)) return [`${where}: unknown type ${JSON.stringify(type)}`];
  const { required, properties } = rules[type];
  const missing = required.filter((property) => value[property] === undefined);
  return [
    ...missing.map((property) => `${where}: ${property} is missing`),
    ...Object.entries(value).flatMap(([property, content]) => {
      const path = `${where}.${property}`;
      if (property === '@type') return [];
      if (property === '@id') return isOfKind('URL', content) ? [] : [`${path}: ${JSON.stringify(content)}`];
      const expected = properties[property];
      return expected ? problemsOfValue(expected, content, path) : [`${path}: unknown property`];
    }),
  ];
}

function problemsOfValue(expected: readonly Expected[], content: unknown, path: string): string[] {
  if (Array.isArray(content)) {
    if (content.length === 0) return [`${path}: is empty`];
    return content.flatMap((one, position) => problemsOfValue(expected, one, `${path}[${position}]`));
  }
  if (isObject(content)) {
    const allowed = expected.flatMap((one) => (typeof one === 'object' && 'thing' in one ? one.thing : []));
    const isAllowed = allowed.some((type) => type === content['@type']);
    return isAllowed ? problemsOfThing(content, path) : [`${path}: may not be a ${JSON.stringify(content['@type'])}`];
  }
  return expected.some((one) => isExpected(one, content)) ? [] : [`${path}: ${JSON.stringify(content)}`];
}

function isExpected(expected: Expected, content: unknown): boolean {
  if (typeof expected === 'string') return isOfKind(expected, content);
  return 'oneOf' in expected && expected.oneOf.some((value) => value === content);
}

function isOfKind(kind: Extract<Expected, string>, content: unknown): boolean {
  const matches = (pattern: RegExp) => typeof content === 'string' && pattern.test(content);
  switch (kind) {
    case 'Text':
      return matches(/\S/);
    case 'URL':
      return typeof content === 'string' && /^https?:$/.test(URL.parse(content)?.protocol ?? '');
    case 'Boolean':
      return typeof content === 'boolean';
    case 'Number':
      return typeof content === 'number' && Number.isFinite(content);
    case 'Integer':
      return Number.isInteger(content);
    case 'Date':
      return matches(/^\d{4}-\d\d-\d\d$/);
    case 'DateTime':
      return matches(/^\d{4}-\d\d-\d\dT\d\d:\d\d(:\d\d)?(Z|[+-]\d\d:\d\d)?$/);
    case 'Time':
      return matches(/^\d\d:\d\d(:\d\d)?$/);
    case 'Duration':
      return matches(/^P(\d+[YMWD]|T\d+[HMS])$/);
  }
}

function ordinalDays(): string[] {
  const ordinals = [...Array(53).keys()].flatMap((number) => [number + 1, -number - 1]);
  return ordinals.flatMap((ordinal) => ['MO', 'TU', 'WE', 'TH', 'FR', 'SA', 'SU'].map((day) => `${ordinal}${day}`));
}

const isThingType = (type: string): type is ThingType => Object.hasOwn(rules, type);

const isObject = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null;
