import { resolve } from 'node:path';
import { z } from 'zod';
import { isLanguage, type Language, languages } from '#i18n/languages.ts';
import type { MessageKey } from '#i18n/messages.ts';
import { type Problem, problemError } from '#i18n/problem.ts';

export type Config = {
  /** Absolute. Everything the program keeps: database, media, releases, accounts, secrets, logs. */
  readonly dataDir: string;
  /** Absolute. The region, its municipalities, the taxonomy, the editorial pages and the sample listings. */
  readonly contentDir: string;
  /** Absolute. What `npm run build` makes the site from; `null` means the snapshot of the live release. */
  readonly snapshotFile: string | null;
  readonly host: string;
  readonly port: number;
  /** The public address of the site, without a slash at the end. */
  readonly siteUrl: string;
  /** `null` means the PostgreSQL that comes with the program. */
  readonly databaseUrl: string | null;
  readonly sampleContent: boolean;
  /** `null` means the secret kept in `DATA_DIR`. */
  readonly payloadSecret: string | null;
  /** Where the front process finds the CMS and the publisher: loopback addresses without a slash at the end. */
  readonly cmsUrl: string;
  readonly publisherUrl: string;
  readonly logLevel: LogLevel;
  readonly operatorLanguage: Language;
  /** For the crash test alone: the point of a publish (`publish/crash-point.ts`) at which the publisher dies. */
  readonly crashAt: string | null;
};

type LogLevel = (typeof logLevels)[number];

const logLevels = ['fatal', 'error', 'warn', 'info', 'debug', 'trace', 'silent'] as const;

/** The folder of this project: where `package.json` stands. In a bundle of Next a file has no folder; it runs from here. */
export const projectRoot = import.meta.dirname ? resolve(import.meta.dirname, '..') : process.cwd();

/** An address of a server, without path, query or fragment; gives it without the slash at the end. */
const origin = z
  .url({ protocol: /^https?$/ })
  .refine((text) => URL.canParse(text) && /^[/]?$/.test(new URL(text).pathname + new URL(text).search))
  .transform((text) => new URL(text).origin);

const absolutePath = z
  .string()
  .refine((path) => !path.includes('\0'))
  .transform((path) => resolve(path));

const schema = z.object({
  DATA_DIR: absolutePath.default(resolve(projectRoot, 'data')),
  CONTENT_DIR: absolutePath.default(resolve(projectRoot, 'content')),
  SNAPSHOT_FILE: absolutePath.optional(),
  HOST: z
    .string()
    .regex(/^[\w.:-]+$/)
    .default('127.0.0.1'),
  PORT: z
    .string()
    .regex(/^\d{1,5}$/)
    .transform(Number)
    .pipe(z.number().min(1).max(65_535))
    .default(3000),
  SITE_URL: origin.optional(),
  DATABASE_URL: z.url({ protocol: /^postgres(ql)?$/ }).optional(),
  SAMPLE_CONTENT: z.enum(['on', 'off']).default('on'),
  PAYLOAD_SECRET: z.string().min(32).optional(),
  CMS_URL: origin.default('http://127.0.0.1:3101'),
  PUBLISHER_URL: origin.default('http://127.0.0.1:3102'),
  LOG_LEVEL: z.enum(logLevels).default('info'),
  YHDESSA_LANGUAGE: z.enum(languages).optional(),
  YHDESSA_CRASH_AT: z
    .string()
    .regex(/^[a-z-]+$/)
    .optional(),
});

type Variable = keyof z.infer<typeof schema>;

/** What each variable is expected to be, as the message that says so. */
const expectations = {
  DATA_DIR: 'operator.config.folder',
  CONTENT_DIR: 'operator.config.folder',
  SNAPSHOT_FILE: 'operator.config.folder',
  HOST: 'operator.config.host',
  PORT: 'operator.config.port',
  SITE_URL: 'operator.config.site-url',
  DATABASE_URL: 'operator.config.database-url',
  SAMPLE_CONTENT: 'operator.config.sample-content',
  PAYLOAD_SECRET: 'operator.config.payload-secret',
  CMS_URL: 'operator.config.cms-url',
  PUBLISHER_URL: 'operator.config.publisher-url',
  LOG_LEVEL: 'operator.config.log-level',
  YHDESSA_LANGUAGE: 'operator.config.language',
  YHDESSA_CRASH_AT: 'operator.config.crash-at',
} as const satisfies Record<Variable, MessageKey>;

type Environment = Readonly<Record<string, string | undefined>>;

/**
 * The configuration of this process. An empty variable counts as one that is not set.
 * Throws a `problemError` with every wrong variable at once, each with what it must be.
 */
export function readConfig(environment: Environment = process.env): Config {
  const given = Object.fromEntries(
    Object.entries(environment).filter(([, value]) => value !== undefined && value !== ''),
  );
  const result = schema.safeParse(given);
  if (!result.success) throw problemError(problemsOf(result.error, given));
  const values = result.data;
  return {
    dataDir: values.DATA_DIR,
    contentDir: values.CONTENT_DIR,
    snapshotFile: values.SNAPSHOT_FILE ?? null,
    host: values.HOST,
    port: values.PORT,
    siteUrl: values.SITE_URL ?? `http://localhost:${values.PORT}`,
    databaseUrl: values.DATABASE_URL ?? null,
    sampleContent: values.SAMPLE_CONTENT === 'on',
    payloadSecret: values.PAYLOAD_SECRET ?? null,
    cmsUrl: values.CMS_URL,
    publisherUrl: values.PUBLISHER_URL,
    logLevel: values.LOG_LEVEL,
    operatorLanguage: readOperatorLanguage(environment),
    crashAt: values.YHDESSA_CRASH_AT ?? null,
  };
}

/** A configuration as the environment of a process that is to have the same one. */
export function environmentOf(config: Config): Record<string, string> {
  const set: Partial<Record<Variable, string | null>> = {
    DATA_DIR: config.dataDir,
    CONTENT_DIR: config.contentDir,
    HOST: config.host,
    PORT: String(config.port),
    SITE_URL: config.siteUrl,
    DATABASE_URL: config.databaseUrl,
    SAMPLE_CONTENT: config.sampleContent ? 'on' : 'off',
    PAYLOAD_SECRET: config.payloadSecret,
    CMS_URL: config.cmsUrl,
    PUBLISHER_URL: config.publisherUrl,
    LOG_LEVEL: config.logLevel,
    YHDESSA_LANGUAGE: config.operatorLanguage,
    YHDESSA_CRASH_AT: config.crashAt,
  };
  return Object.fromEntries(Object.entries(set).map(([name, value]) => [name, value ?? '']));
}

/**
 * The language of the person at the terminal, also when the rest of the configuration is wrong.
 *
 * @example readOperatorLanguage({ LANG: 'sv_FI.UTF-8' }) // 'sv'
 */
export function readOperatorLanguage(environment: Environment = process.env): Language {
  const locale = environment.LC_ALL || environment.LC_MESSAGES || environment.LANG || '';
  const wanted = [environment.YHDESSA_LANGUAGE, locale.slice(0, 2).toLowerCase()];
  return wanted.find(isLanguage) ?? 'en';
}

function problemsOf(error: z.ZodError, given: Environment): Problem[] {
  const variables = new Set(error.issues.map((issue) => String(issue.path[0]) as Variable));
  return [...variables].map((variable) => ({
    message: expectations[variable],
    values: { variable, value: given[variable] ?? '' },
  }));
}
