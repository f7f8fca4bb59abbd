import * as initial from './20261124_212956_initial.ts';
import * as outboxNotification from './20261124_213000_outbox_notification.ts';
import * as depthSchema from './20261125_014800_depth_schema.ts';
import * as formerSlugsSchema from './20261125_072758_former_slugs_schema.ts';
import * as parentIndexesSchema from './20261125_092925_parent_indexes_schema.ts';
import * as outboxSaverSchema from './20261125_140958_outbox_saver_schema.ts';

/** In the order they are run. Payload writes this file anew when a migration is made: keep the `.ts` in the imports. */
export const migrations = [
  { name: '20261124_212956_initial', up: initial.up, down: initial.down },
  { name: '20261124_213000_outbox_notification', up: outboxNotification.up, down: outboxNotification.down },
  { name: '20261125_014800_depth_schema', up: depthSchema.up, down: depthSchema.down },
  { name: '20261125_072758_former_slugs_schema', up: formerSlugsSchema.up, down: formerSlugsSchema.down },
  { name: '20261125_092925_parent_indexes_schema', up: parentIndexesSchema.up, down: parentIndexesSchema.down },
  { name: '20261125_140958_outbox_saver_schema', up: outboxSaverSchema.up, down: outboxSaverSchema.down },
];
