import { type Prepared, prepareDatabase } from '#cms/prepare.ts';
import type { Config } from '#config.ts';
import { loadRegion } from '#content/region.ts';
import { loadSample } from '#content/sample.ts';
import { localDay } from '#i18n/dates.ts';
import { type Command, say } from '#launch/command.ts';
import { withCms } from '#launch/open-cms.ts';
import { hasParent, tellParent } from '#launch/parent.ts';

/** Brings the database up to date: migrations, and in an empty one the sample and the first accounts. */
export const prepare: Command = async ({ config, translate }) => {
  const { accounts, loaded } = await prepareWith(config, config.sampleContent ? 'new' : null);
  tellParent({ kind: 'accounts', accounts });
  if (!hasParent()) say(translate('operator.prepare.done', { loaded, accounts: accounts.length }));
  return 0;
};

/** Loads the sample listings, also where `SAMPLE_CONTENT` is off, into a database that has no content yet. */
export const loadSampleContent: Command = async ({ config, translate }) => {
  const { loaded } = await prepareWith(config, 'empty');
  say(loaded > 0 ? translate('operator.sample.loaded', { count: loaded }) : translate('operator.sample.not-empty'));
  return loaded > 0 ? 0 : 1;
};

function prepareWith(config: Config, sampleInto: 'new' | 'empty' | null): Promise<Prepared> {
  const region = loadRegion(config.contentDir);
  const sample = sampleInto ? loadSample(config.contentDir, region) : null;
  const today = localDay(new Date().toISOString(), region.timeZone);
  const onProgress = (done: number, total: number) => tellParent({ kind: 'progress', done, total });
  return withCms({ ...config, logLevel: 'warn' }, region, ({ payload }) =>
    prepareDatabase({
      payload,
      region,
      sample,
      sampleInto: sampleInto ?? 'new',
      dataDir: config.dataDir,
      today,
      onProgress,
    }),
  );
}
