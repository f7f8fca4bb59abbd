import { resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { environmentOf, projectRoot, readConfig, readOperatorLanguage } from '#config.ts';
import { languages } from '#i18n/languages.ts';
import { problemsIn, tellProblem } from '#i18n/problem.ts';

function problemsOf(environment: Record<string, string>) {
  try {
    readConfig(environment);
  } catch (error) {
    return problemsIn(error) ?? [];
  }
  return [];
}

describe('the configuration', () => {
  it('needs nothing set', () => {
    expect(readConfig({})).toEqual({
      dataDir: resolve(projectRoot, 'data'),
      contentDir: resolve(projectRoot, 'content'),
      snapshotFile: null,
      host: '127.0.0.1',
      port: 3000,
      siteUrl: 'http://localhost:3000',
      databaseUrl: null,
      sampleContent: true,
      payloadSecret: null,
      cmsUrl: 'http://127.0.0.1:3101',
      publisherUrl: 'http://127.0.0.1:3102',
      logLevel: 'info',
      operatorLanguage: 'en',
      crashAt: null,
    });
  });

  it('takes an empty variable for one that is not set', () => {
    expect(readConfig({ PORT: '', SITE_URL: '', SAMPLE_CONTENT: '' })).toEqual(readConfig({}));
  });

  it('follows the port in the address of the site, unless that is given', () => {
    expect(readConfig({ PORT: '8080' }).siteUrl).toBe('http://localhost:8080');
    expect(readConfig({ PORT: '8080', SITE_URL: 'https://yhdessa.example/' }).siteUrl).toBe('https://yhdessa.example');
  });

  it('is the same in a process that gets it in its environment', () => {
    const config = readConfig({
      PORT: '8080',
      SAMPLE_CONTENT: 'off',
      LANG: 'sv_FI',
      DATABASE_URL: 'postgres://a:b@c/d',
    });
    expect(readConfig(environmentOf(config))).toEqual(config);
    expect(readConfig(environmentOf(readConfig({})))).toEqual(readConfig({}));
  });

  it('tells every wrong variable at once', () => {
    const problems = problemsOf({
      PORT: '70000',
      SITE_URL: 'yhdessa.example',
      SAMPLE_CONTENT: 'yes',
      LOG_LEVEL: 'loud',
    });
    expect(problems.map((problem) => problem.values?.variable).sort()).toEqual([
      'LOG_LEVEL',
      'PORT',
      'SAMPLE_CONTENT',
      'SITE_URL',
    ]);
  });

  it.each([
    ['PORT', '0'],
    ['PORT', '30a'],
    ['PORT', '-1'],
    ['SITE_URL', 'ftp://yhdessa.example'],
    ['SITE_URL', 'https://yhdessa.example/katalogi'],
    ['SITE_URL', 'https://yhdessa.example/?a=1'],
    ['DATABASE_URL', 'mysql://x'],
    ['PAYLOAD_SECRET', 'short'],
    ['HOST', 'http://x'],
    ['CMS_URL', 'x'],
    ['PUBLISHER_URL', 'http://127.0.0.1:1/x'],
    ['YHDESSA_LANGUAGE', 'no'],
    ['DATA_DIR', 'a\0b'],
  ])('refuses %s=%j, naming the variable in every language', (variable, value) => {
    const [problem, ...others] = problemsOf({ [variable]: value });
    expect(others).toEqual([]);
    for (const language of languages) expect(problem && tellProblem(problem, language)).toContain(variable);
  });

  it('does not repeat a secret in a message', () => {
    const [secret, address] = [
      ...problemsOf({ PAYLOAD_SECRET: 'hunter2' }),
      ...problemsOf({ DATABASE_URL: 'mysql://me:hunter2@db' }),
    ];
    for (const problem of [secret, address]) expect(problem && tellProblem(problem, 'en')).not.toContain('hunter2');
  });
});

describe('the language of the operator', () => {
  it.each([
    [{ LANG: 'fi_FI.UTF-8' }, 'fi'],
    [{ LANG: 'sv_FI.UTF-8', LC_ALL: 'de_DE' }, 'de'],
    [{ LANG: 'fi_FI.UTF-8', YHDESSA_LANGUAGE: 'sv' }, 'sv'],
    [{ LANG: 'C' }, 'en'],
    [{ LANG: 'pt_BR.UTF-8' }, 'en'],
    [{}, 'en'],
  ] as const)('%j gives %s', (environment, language) => {
    expect(readOperatorLanguage(environment)).toBe(language);
  });
});
