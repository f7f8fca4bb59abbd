import { describe, expect, test } from 'vitest';
import { joinTexts } from '#i18n/lists.ts';
import { inEveryLanguage, messages, translator } from '#i18n/messages.ts';
import { problemError, problemsIn, tellProblem } from '#i18n/problem.ts';

const problem = { message: 'schedule.nextTime', values: { date: '3.12.' } } as const;

describe('a problem a person can put right', () => {
  test('is told in their language', () => {
    expect(tellProblem(problem, 'fi')).toBe('seuraavan kerran 3.12.');
  });

  test('is found again in the error that carried it, with the cause', () => {
    const cause = new Error('disk full');
    const error = problemError([problem, { message: 'opening.unknown' }], cause);
    expect(problemsIn(error)).toEqual([problem, { message: 'opening.unknown' }]);
    expect(error.cause).toBe(cause);
    expect(error.message.split('\n')).toEqual([
      'next on 3.12.',
      'The opening hours are not known. Please ask before you come.',
    ]);
  });

  test.each([[new Error('a bug')], ['a string'], [null]])('is not in %s', (error) => {
    expect(problemsIn(error)).toBeNull();
  });
});

describe('a message', () => {
  test('puts a value in as it is: neither escaped nor read as a message', () => {
    const date = '<b>"&\'</b> {{weekday}} $t(list.and)';
    expect(translator('en')('schedule.begins', { date })).toBe(`starting ${date}`);
  });

  test('is in the singular or the plural by its count', () => {
    const translate = translator('en');
    expect(translate('freshness.weeks', { count: 1 })).toBe('a week ago');
    expect(translate('freshness.weeks', { count: 3 })).toBe('3 weeks ago');
  });

  test('needs a count when it has a plural', () => {
    // @ts-expect-error without `count` there is no telling which form is meant
    expect(() => translator('en')('freshness.weeks', { date: 'x' })).not.toThrow();
  });

  test('is to be had in every language at once', () => {
    expect(inEveryLanguage('schedule.daily')).toEqual({
      fi: messages.fi['schedule.daily'],
      sv: 'varje dag',
      en: 'every day',
      de: 'täglich',
    });
  });
});

describe('a list in a sentence', () => {
  test.each([
    [[], ''],
    [['1.12.'], '1.12.'],
    [['1.12.', '8.12.'], '1.12. eikä 8.12.'],
    [['1.12.', '8.12.', '15.12.'], '1.12., 8.12. eikä 15.12.'],
  ])('of %j', (texts, told) => {
    expect(joinTexts(texts, 'nor', 'fi')).toBe(told);
  });
});
