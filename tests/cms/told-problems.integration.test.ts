import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import { readPublished } from '#cms/published.ts';
import { type Cms, openCms, today } from './open-cms.ts';
import { listingData, makeWorld, municipalityA, publish, type World } from './people.ts';
import { problemsIn, problemsOf } from './problems.ts';

let cms: Cms;
let world: World;

beforeAll(async () => {
  vi.useFakeTimers({ toFake: ['Date'], now: new Date(`${today}T10:00:00Z`) });
  cms = await openCms();
  world = await makeWorld(cms);
});

afterAll(async () => {
  vi.useRealTimers();
  await cms?.close();
});

const once = { repeats: 'once', startDate: '2027-03-28', startTime: '03:30' };
const weekly = { repeats: 'weekly', interval: 1, weekdays: ['TU'], startDate: '2027-01-05', startTime: '13:00' };
const exception = (changes: object) => ({ ...weekly, exceptions: [{ change: 'skipped', ...changes }] });
const open = (changes: object) => ({
  openingHours: { state: 'weekly', spans: [{ weekdays: ['MO'], opens: '10:00', closes: '12:00' }], ...changes },
});

/** What is said, in two of the languages an editor may read. */
const told = {
  clockChange: {
    fi: 'Yöllä 28.3.2027 kelloja siirretään, joten kellonaikaa 03:30 ei silloin ole. Valitse aika ennen kolmea tai neljästä eteenpäin, tai jätä tämä päivä pois.',
    sv: 'Klockan 03:30 finns inte natten 28.3.2027, då klockorna ställs om. Välj en tid före tre eller från fyra framåt, eller utelämna den dagen.',
  },
  notInRule: {
    fi: 'Tänä päivänä ei kokoonnuta muutenkaan. Valitse päivä, jona kokoonnutaan, tai poista tämä poikkeus.',
    sv: 'Den här dagen är det ingen träff i alla fall. Välj en dag då man träffas, eller ta bort undantaget.',
  },
  endBeforeStart: {
    fi: 'Viimeinen päivä on ennen ensimmäistä. Vaihda jompikumpi.',
    sv: 'Den sista dagen är före den första. Ändra någondera.',
  },
  neverHappens: {
    fi: 'Näin sitä ei olisi koskaan. Tarkista päivät, kuukaudet ja kauden viimeinen päivä.',
    sv: 'Så här skulle det aldrig bli av. Kontrollera dagarna, månaderna och säsongens sista dag.',
  },
  overnight: {
    fi: 'Loppumisaika on ennen alkamisaikaa. Tarkista kellonajat: yön yli voi kestää enintään 18 tuntia.',
    sv: 'Sluttiden är före starttiden. Kontrollera klockslagen: över natten kan det vara högst 18 timmar.',
  },
  ages: {
    fi: 'Yläikäraja on pienempi kuin alaikäraja. Vaihda ne keskenään tai tyhjennä toinen.',
    sv: 'Den övre åldersgränsen är lägre än den nedre. Byt plats på dem eller töm den ena.',
  },
  age: {
    fi: 'Anna ikä kokonaisina vuosina, 0–120.',
    sv: 'Ange åldern i hela år, 0–120.',
  },
  daysBackwards: {
    fi: 'Viimeinen päivä on ennen ensimmäistä. Vaihda päivät keskenään, tai tyhjennä viimeinen, jos päiviä on yksi.',
    sv: 'Den sista dagen är före den första. Byt plats på dagarna, eller töm den sista om det gäller en enda dag.',
  },
  monthDay: {
    fi: 'Kirjoita päivä ja kuukausi, esimerkiksi 1.6.',
    sv: 'Skriv dag och månad, till exempel 1.6.',
  },
} as const;

type Case = readonly [collection: 'groups' | 'places', path: string, told: keyof typeof told, changes: object];

describe('what cannot be is told beside the field', () => {
  test.each<Case>([
    ['groups', 'schedules.0.startTime', 'clockChange', { schedules: [once] }],
    [
      'groups',
      'schedules.0.extraDates.0.startTime',
      'clockChange',
      { schedules: [{ ...weekly, extraDates: [{ date: '2027-03-28', startTime: '03:30' }] }] },
    ],
    [
      'groups',
      'schedules.0.exceptions.0.newStartTime',
      'clockChange',
      { schedules: [exception({ change: 'moved', date: '2027-03-30', newDate: '2027-03-28', newStartTime: '03:30' })] },
    ],
    ['groups', 'schedules.0.exceptions.0.date', 'notInRule', { schedules: [exception({ date: '2027-01-06' })] }],
    ['groups', 'schedules.0.endDate', 'endBeforeStart', { schedules: [{ ...weekly, endDate: '2027-01-04' }] }],
    [
      'groups',
      'schedules.0.startDate',
      'neverHappens',
      { schedules: [{ ...weekly, repeats: 'monthly', monthlyBy: 'day', monthDays: [31], months: ['2', '4'] }] },
    ],
    ['groups', 'schedules.0.endTime', 'overnight', { schedules: [{ ...weekly, endTime: '12:00' }] }],
    ['groups', 'ages.to', 'ages', { ages: { from: 60, to: 18 } }],
    ['groups', 'ages.from', 'age', { ages: { from: 1.5 } }],
    [
      'places',
      'openingHours.exceptionalDays.0.to',
      'daysBackwards',
      open({ exceptionalDays: [{ from: '2026-12-24', to: '2026-12-23' }] }),
    ],
    ['places', 'openingHours.seasons.0.from', 'monthDay', open({ seasons: [{ from: '31.2.', to: '31.8.' }] })],
  ])('%s %s: %s', async (collection, path, problem, changes) => {
    const { fi, sv } = told[problem];
    expect(await problemsOf(cms, world, collection, changes)).toEqual({ [path]: fi });
    expect(await problemsOf(cms, world, collection, changes, { language: 'sv', draft: true })).toEqual({ [path]: sv });
  });

  test('and so is a business ID with a wrong check digit', async () => {
    const { token } = world.people.editorA;
    const save = async (businessId: string, language: string) =>
      problemsIn(
        await cms.request('PATCH', `/organisations/${world.organisationA}`, { token, body: { businessId }, language }),
      );
    expect(await save('0201256-6', 'fi')).toEqual({});
    expect(await save('0201256-7', 'fi')).toEqual({
      businessId: 'Tarkista Y-tunnus: numeroissa on virhe. Se näyttää tältä: 0201256-6.',
    });
    expect(await save('0201256-7', 'de')).toEqual({
      businessId: 'Prüfen Sie die Unternehmensnummer: Eine Ziffer stimmt nicht. Sie sieht so aus: 0201256-6.',
    });
  });
});

describe('what may be meant is taken', () => {
  test.each<[string, object]>([
    ['a season that is over', { ...weekly, startDate: '2025-01-07', endDate: '2025-05-20' }],
    ['a date on a public holiday', { ...weekly, weekdays: ['FR'], startDate: '2026-12-25' }],
    ['a rule that meets the change of the clocks', { ...weekly, weekdays: ['SU'], startTime: '03:30' }],
    ['an exception of a date long past', exception({ date: '2026-01-07' })],
    ['a rule that starts between its dates', { ...weekly, startDate: '2027-01-06' }],
    ['a night', { ...weekly, startTime: '20:00', endTime: '02:00' }],
  ])('%s', async (_, schedule) => {
    expect(await problemsOf(cms, world, 'groups', { schedules: [schedule] })).toEqual({});
  });

  test('one exceptional day, and ages with one end', async () => {
    expect(await problemsOf(cms, world, 'places', open({ exceptionalDays: [{ from: '2026-12-24' }] }))).toEqual({});
    expect(await problemsOf(cms, world, 'groups', { ages: { from: 60 } })).toEqual({});
  });
});

test('the days of a season are kept alike, however they are written', async () => {
  const spans = [{ weekdays: ['MO'], opens: '10:00', closes: '12:00' }];
  const seasons = [{ from: '1.6.', to: '08-31', spans }];
  const id = await publish(cms, 'places', {
    ...listingData('places', world.organisationA, municipalityA),
    ...open({ seasons }),
  });
  const { places } = await readPublished(cms.payload);
  expect(places.find((place) => place.id === id)?.openingHours.seasons).toEqual([
    { name: {}, from: '06-01', to: '08-31', spans },
  ]);
});
