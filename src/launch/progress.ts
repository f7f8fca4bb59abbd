import { type Language, languageDetails } from '#i18n/languages.ts';
import { type MessageKey, translator } from '#i18n/messages.ts';

/** Where progress is written: `process.stdout`. */
export type Screen = { readonly isTTY?: boolean; write: (text: string) => unknown };

export type Progress = {
  /** Does one step of the work and says so: what, how far, how long. */
  readonly step: <T>(name: MessageKey, work: (tellShare: TellShare) => Promise<T>) => Promise<T>;
  /** A line of its own, in between. */
  readonly say: (line: string) => void;
};

export type TellShare = (done: number, total: number) => void;

const millisecondsBetweenLines = 10_000;

/**
 * Tells how far the work of so many steps is: on a terminal in one line a step that changes as it goes, elsewhere in
 * lines that stay, at most one in ten seconds.
 */
export function createProgress(steps: number, language: Language, screen: Screen = process.stdout): Progress {
  const translate = translator(language);
  const numbers = new Intl.NumberFormat(languageDetails[language].locale, { maximumFractionDigits: 1 });
  let number = 0;
  let open: string | null = null;

  function show(line: string): void {
    if (screen.isTTY) screen.write(`\r\x1b[K${line}`);
    else screen.write(`${line}\n`);
    open = screen.isTTY ? line : null;
  }

  function say(line: string): void {
    const interrupted = open;
    screen.write(`${interrupted === null ? '' : '\r\x1b[K'}${line}\n`);
    if (interrupted !== null) show(interrupted);
  }

  async function step<T>(name: MessageKey, work: (tellShare: TellShare) => Promise<T>): Promise<T> {
    number += 1;
    const label = `${number}/${steps} ${translate(name)}`;
    const started = performance.now();
    let share = '';
    const seconds = () =>
      translate('operator.progress.seconds', { seconds: numbers.format((performance.now() - started) / 1000) });
    show(`${label} …`);
    const timer = setInterval(
      () => show(`${label} … ${share}${seconds()}`),
      screen.isTTY ? 1000 : millisecondsBetweenLines,
    );
    try {
      const result = await work((done, total) => {
        share = `${done}/${total}, `;
      });
      clearInterval(timer);
      show(`${label}: ${translate('operator.progress.done')} (${seconds()})`);
      return result;
    } finally {
      clearInterval(timer);
      if (open !== null) screen.write('\n');
      open = null;
    }
  }

  return { step, say };
}
