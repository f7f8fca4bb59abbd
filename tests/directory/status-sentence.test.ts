import { describe, expect, test } from 'vitest';
import type { GatheringStatus } from '#directory/listing.ts';
import type { Schedule } from '#directory/schedule.ts';
import { tellDatesAgreed, tellStatus } from '#directory/status-sentence.ts';
import { forEachLanguage } from '#i18n/languages.ts';
import { once, today, weekly } from './schedules.ts';
import { booked } from './told-words.ts';

const spring = weekly({ startDate: '2026-01-12', endDate: '2026-05-31' });
const nextSpring = weekly({ startDate: '2027-01-11', endDate: '2027-05-31' });

describe('the status of a group or an event', () => {
  test('is not said when it goes on as its schedules say', () => {
    expect(tell({}, [weekly()])).toEqual({ fi: null, sv: null, en: null, de: null });
  });

  test('is cancelled, with the reason', () => {
    expect(tell({ state: 'cancelled', reason: booked })).toEqual({
      fi: 'Peruttu (tila varattu).',
      sv: 'Inställt (lokalen är bokad).',
      en: 'Cancelled (the room is booked).',
      de: 'Abgesagt (der Raum ist belegt).',
    });
  });

  test('is postponed without a date', () => {
    expect(tell({ state: 'postponed' }, [once()])).toEqual({
      fi: 'Siirretty. Uusi aika ei ole vielä tiedossa.',
      sv: 'Uppskjutet. Den nya tiden är inte känd ännu.',
      en: 'Postponed. The new date is not known yet.',
      de: 'Verschoben. Der neue Termin steht noch nicht fest.',
    });
  });

  test('is at an end', () => {
    expect(tell({ state: 'ended' }, [weekly()])).toEqual({
      fi: 'Toiminta on päättynyt.',
      sv: 'Verksamheten har upphört.',
      en: 'This is no longer running.',
      de: 'Das Angebot gibt es nicht mehr.',
    });
  });

  test('is between two seasons of its schedules', () => {
    expect(tell({}, [spring, nextSpring])).toEqual({
      fi: 'Nyt on tauko. Jatkuu tiistaina 12.1.',
      sv: 'Nu är det paus. Fortsätter tisdag 12.1.',
      en: 'On a break. Starts again on Tuesday 12 Jan.',
      de: 'Zurzeit Pause. Weiter geht es am Dienstag, 12.1.',
    });
  });

  test('is between two seasons because its keeper said so, with the year of a day far away', () => {
    expect(tell({ resumes: '2027-03-02' }, [spring])).toEqual({
      fi: 'Nyt on tauko. Jatkuu tiistaina 2.3.2027.',
      sv: 'Nu är det paus. Fortsätter tisdag 2.3.2027.',
      en: 'On a break. Starts again on Tuesday 2 Mar 2027.',
      de: 'Zurzeit Pause. Weiter geht es am Dienstag, 2.3.2027.',
    });
    expect(tell({ resumes: '2027-03-02', state: 'ended' }, []).fi).toBe('Nyt on tauko. Jatkuu tiistaina 2.3.2027.');
  });

  test('tells the real next date rather than the day the pause is over', () => {
    expect(tell({ resumes: '2027-01-07' }, [nextSpring]).fi).toBe('Nyt on tauko. Jatkuu tiistaina 12.1.');
  });

  test('is no pause while dates are to come before its end, or once that is past', () => {
    expect(tell({ resumes: '2027-01-07' }, [weekly()]).fi).toBeNull();
    expect(tell({ resumes: '2026-11-03' }, [spring]).fi).toBeNull();
  });

  test('is no pause between single dates, nor before the first season', () => {
    expect(tell({}, [once({ startDate: '2026-10-10' }), once()]).fi).toBeNull();
    expect(tell({}, [nextSpring]).fi).toBeNull();
  });
});

test('dates agreed with the group are a sentence', () => {
  expect(forEachLanguage(tellDatesAgreed)).toEqual({
    fi: 'Ajat sovitaan yhdessä ryhmän kanssa.',
    sv: 'Tiderna bestäms tillsammans med gruppen.',
    en: 'Dates are agreed with the group.',
    de: 'Die Termine werden in der Gruppe vereinbart.',
  });
});

function tell(changes: Partial<GatheringStatus>, schedules: readonly Schedule[] = []) {
  const status: GatheringStatus = { state: 'scheduled', reason: {}, resumes: null, ...changes };
  return forEachLanguage((language) => tellStatus(status, schedules, language, today));
}
