import { loadGeneratedInto } from '#cms/load-generated.ts';
import { isEmptyOfContent } from '#cms/load-sample.ts';
import { migrateDatabase, prepareDatabase } from '#cms/prepare.ts';
import { generateSample } from '#content/generated/generate.ts';
import { loadRegion } from '#content/region.ts';
import { loadSample } from '#content/sample.ts';
import { localDay } from '#i18n/dates.ts';
import { problemError } from '#i18n/problem.ts';
import { type Command, say } from '#launch/command.ts';
import { withCms } from '#launch/open-cms.ts';
import { asWholeNumber } from '#launch/option-values.ts';
import { createProgress } from '#launch/progress.ts';

const limits = { listings: { least: 10, most: 200_000 }, seed: { least: 0, most: 2 ** 31 } } as const;

/** Fills a database that has no content yet with invented listings; the same seed gives the same ones. */
export const generate: Command = async ({ config, options, translate }) => {
  const wanted = {
    listings: asWholeNumber('listings', options.listings ?? '10000', limits.listings),
    seed: asWholeNumber('seed', options.seed ?? '7', limits.seed),
  };
  const region = loadRegion(config.contentDir);
  const sample = loadSample(config.contentDir, region);
  const today = localDay(new Date().toISOString(), region.timeZone);
  const { step } = createProgress(1, config.operatorLanguage);
  const started = performance.now();
  const organisations = await step('operator.step.generate', (tellShare) =>
    withCms({ ...config, logLevel: 'warn' }, region, async ({ payload }) => {
      const { dataDir } = config;
      const settings = { today, timeZone: region.timeZone, onProgress: tellShare };
      await migrateDatabase(payload);
      if (!(await isEmptyOfContent(payload)))
        throw problemError([{ message: 'operator.sample.own-database', values: { dataDir } }]);
      const generated = generateSample(region, sample.pictures, wanted);
      await loadGeneratedInto(payload, generated, wanted.seed, settings);
      await prepareDatabase({ payload, region, sample, sampleInto: 'new', dataDir, today });
      return generated.organisations.length;
    }),
  );
  const seconds = ((performance.now() - started) / 1000).toFixed(1);
  say(translate('operator.sample.generated', { listings: wanted.listings, organisations, seconds }));
  return 0;
};
