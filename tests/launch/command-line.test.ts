import { describe, expect, it } from 'vitest';
import { languages } from '#i18n/languages.ts';
import { tellProblem } from '#i18n/problem.ts';
import { readCommandLine } from '#launch/command-line.ts';
import { type CommandName, commands } from '#launch/command-table.ts';
import { helpText } from '#launch/help.ts';

const names = Object.keys(commands) as CommandName[];

describe('the command line', () => {
  it.each(names)('knows %s and its help', (name) => {
    expect(readCommandLine(name.split(' '))).toMatchObject({
      kind: 'run',
      command: name,
      options: { full: false, json: false },
    });
    expect(readCommandLine([...name.split(' '), '--help'])).toEqual({ kind: 'help', command: name });
    expect(readCommandLine(['-h', ...name.split(' ')])).toEqual({ kind: 'help', command: name });
  });

  it.each([[[]], [['--help']], [['-h']], [['help']]])('%j is answered with the list of commands', (parameters) => {
    expect(readCommandLine(parameters)).toEqual({ kind: 'help', command: null });
  });

  it('gives a command the options it has', () => {
    expect(readCommandLine(['publish', '--full'])).toMatchObject({ kind: 'run', options: { full: true, json: false } });
    expect(readCommandLine(['doctor', '--json'])).toMatchObject({ kind: 'run', options: { full: false, json: true } });
  });

  it.each([
    [['publish', '--json'], '--json'],
    [['start', '--full'], '--full'],
    [['publish', '--full=yes'], '--full'],
    [['doctor', '--jsn'], '--jsn'],
    [['web', '-x'], '-x'],
    [['web', '--zone', 'UTC'], '--zone'],
  ])('%j is refused, naming the option', (parameters, option) => {
    expect(readCommandLine(parameters)).toMatchObject({
      kind: 'problem',
      problem: { message: 'operator.command.unknown-option', values: { option } },
    });
  });

  it('gives a command about a file its file, and the values of its options', () => {
    const asked = ['occurrences', '-', '--from', '2026-01-01', '--to=2027-01-01', '--json'];
    const options = { full: false, json: true, from: '2026-01-01', to: '2027-01-01', zone: null, file: '-' };
    expect(readCommandLine(asked)).toMatchObject({ kind: 'run', command: 'occurrences', options });
  });

  it('takes all words after search for what is looked for', () => {
    const options = { file: 'kahvila Suolahdessa', lang: 'fi', limit: null, json: true, release: null };
    expect(readCommandLine(['search', 'kahvila', 'Suolahdessa', '--lang', 'fi', '--json'])).toMatchObject({
      kind: 'run',
      command: 'search',
      options,
    });
    expect(readCommandLine(['search', 'kahvila', '--snapshot', 'x'])).toMatchObject({ kind: 'problem' });
  });

  it('may be told which release a command is about', () => {
    const verify = { kind: 'run', command: 'release verify' };
    expect(readCommandLine(['release', 'verify'])).toMatchObject({ ...verify, options: { file: null } });
    expect(readCommandLine(['release', 'verify', 'x'])).toMatchObject({ ...verify, options: { file: 'x' } });
    expect(readCommandLine(['release', 'list', 'x'])).toMatchObject({ kind: 'problem' });
  });

  it('asks for the value of an option', () => {
    expect(readCommandLine(['occurrences', 'a.ics', '--from'])).toMatchObject({
      kind: 'problem',
      problem: { message: 'operator.command.no-value', values: { option: '--from' } },
    });
  });

  it.each([[['strat']], [['sample']], [['start', 'now']], [['constructor']], [['occurrences', 'a.ics', 'b.ics']]])(
    '%j is no command',
    (parameters) => {
      const line = readCommandLine(parameters);
      expect(line.kind === 'problem' && tellProblem(line.problem, 'en')).toContain(`"${parameters.join(' ')}"`);
    },
  );
});

describe('the help', () => {
  it.each(languages)('in %s lists every command, and every option of each', (language) => {
    const general = helpText(null, language);
    for (const name of names) {
      expect(general).toContain(`  ${name} `);
      for (const option of commands[name].options) expect(helpText(name, language)).toContain(`--${option}`);
    }
  });
});
