import { randomUUID } from 'node:crypto';
import type { Migration } from 'payload';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { migrations } from '#cms/migrations/index.ts';
import { closePayload, openPayload, type Payload } from '#cms/open-payload.ts';
import { readPublished } from '#cms/published.ts';
import { loadRegion } from '#content/region.ts';
import { temporaryDatabase } from '../fixtures/database.ts';

let payload: Payload;
let stop: () => Promise<void>;

const organisation = randomUUID();
const group = randomUUID();
const version = randomUUID();
const row = randomUUID();

/** A group as an association has written it before listings were told in depth. */
const earlier = `
  INSERT INTO organisations (id, municipality, contact_email, slug, _status)
    VALUES ('${organisation}', 'jyvaskyla', 'toimisto@kylat.example', 'kylat', 'published');
  INSERT INTO organisations_locales (name, _locale, _parent_id) VALUES ('Kylät', 'fi', '${organisation}');
  INSERT INTO groups (id, municipality, organisation_id, contact_phone, checked, slug, _status)
    VALUES ('${group}', 'jyvaskyla', '${organisation}', '040 000 0000', '2026-11-03', 'kahvit', 'published');
  INSERT INTO groups_locales (name, price, joining, _locale, _parent_id)
    VALUES ('Kahvit', 'Kahvi 2 €', 'Tule vain', 'fi', '${group}'), ('Kaffe', 'Kaffe 2 €', NULL, 'sv', '${group}');
  INSERT INTO groups_schedules (_order, _parent_id, id, frequency, "interval", start_date, start_time)
    VALUES (1, '${group}', 'weekly-row', 'weekly', 2, '2026-09-01', '13:00'),
           (2, '${group}', 'single-row', 'once', 1, '2026-12-12', '10:00');
  INSERT INTO groups_schedules_weekdays ("order", parent_id, value) VALUES (1, 'weekly-row', 'TU');
  INSERT INTO groups_schedules_exceptions (_order, _parent_id, id, date, change)
    VALUES (1, 'weekly-row', 'break', '2026-12-22', 'skipped');
  INSERT INTO _groups_v (id, parent_id, version_checked, version__status, latest)
    VALUES ('${version}', '${group}', '2026-11-03', 'published', true);
  INSERT INTO _groups_v_locales (version_price, version_joining, _locale, _parent_id)
    VALUES ('Kahvi 2 €', 'Tule vain', 'fi', '${version}');
  INSERT INTO _groups_v_version_schedules (_order, _parent_id, id, frequency, start_date, _uuid)
    VALUES (1, '${version}', '${row}', 'once', '2026-12-12', 'single-row');`;

beforeAll(async () => {
  const database = await temporaryDatabase();
  stop = database.stop;
  payload = await openPayload({
    region: loadRegion('content'),
    databaseUrl: database.connectionString,
    secret: 'a secret of the tests, long enough to be taken',
    siteUrl: 'http://localhost:3000',
    mediaDir: 'unused',
  });
  await payload.db.migrate({ migrations: migrations.slice(0, 2) as Migration[] });
  await payload.db.pool.query(earlier);
  await payload.db.migrate({ migrations: migrations as Migration[] });
});

afterAll(async () => {
  await closePayload(payload);
  await stop();
});

test('loses nothing that an association has published', async () => {
  const { groups, organisations } = await readPublished(payload);
  expect(organisations[0]?.contact).toMatchObject({ privacy: 'shown', email: 'toimisto@kylat.example' });
  expect(groups).toHaveLength(1);
  expect(groups[0]).toMatchObject({
    name: { fi: 'Kahvit', sv: 'Kaffe' },
    price: { kind: 'unknown', text: { fi: 'Kahvi 2 €', sv: 'Kaffe 2 €' } },
    joining: { kind: 'unknown', how: { fi: 'Tule vain' } },
    contact: { privacy: 'shown', phone: '040 000 0000' },
    checked: '2026-11-03',
    checkedBy: 'organisation',
    addressHidden: false,
    schedules: [
      {
        id: 'weekly-row',
        rule: { frequency: 'weekly', interval: 2, byDay: [{ weekday: 'TU', ordinal: null }] },
        startDate: '2026-09-01',
        startTime: '13:00',
        exceptions: [{ date: '2026-12-22', change: 'skipped' }],
      },
      { id: 'single-row', rule: null, startDate: '2026-12-12', startTime: '10:00' },
    ],
  });
});

test('nor what is in its versions', async () => {
  const { rows } = await payload.db.pool.query(
    `SELECT v.version_checked_by, l.version_price_text, l.version_joining_how, s.repeats FROM _groups_v v
     JOIN _groups_v_locales l ON l._parent_id = v.id JOIN _groups_v_version_schedules s ON s._parent_id = v.id`,
  );
  expect(rows).toEqual([
    {
      version_checked_by: 'organisation',
      version_price_text: 'Kahvi 2 €',
      version_joining_how: 'Tule vain',
      repeats: 'once',
    },
  ]);
});
