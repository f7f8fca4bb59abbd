import { type Logger, pino } from 'pino';
import type { Config } from '#config.ts';

/** The log of a process: one JSON object a line on its standard output. */
export function createLog({ logLevel }: Config, name: string): Logger {
  return pino({ name, level: logLevel });
}
