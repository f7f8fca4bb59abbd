import type { GroupField } from 'payload';
import { gatheringStates } from '#directory/listing.ts';
import { dateField } from './calendar.ts';
import { groupField } from './group.ts';
import { shownWhen } from './rows.ts';
import { selectField } from './select.ts';
import { textField } from './text.ts';

type Status = Partial<{ state: string }>;

const goesOn = (_: unknown, status: Status) => (status?.state ?? 'scheduled') === 'scheduled';

/** What has become of a group or an event as a whole. */
export function gatheringStatusField(): GroupField {
  return groupField({ name: 'status', label: 'cms.status' }, [
    selectField({
      name: 'state',
      label: 'cms.status.state',
      description: 'cms.status.state.help',
      values: gatheringStates,
      labels: {
        scheduled: 'cms.status.scheduled',
        cancelled: 'cms.status.cancelled',
        postponed: 'cms.status.postponed',
        ended: 'cms.status.ended',
      },
      defaultValue: 'scheduled',
    }),
    shownWhen(
      (_, status: Status) => !goesOn(_, status),
      textField({
        name: 'reason',
        label: 'cms.exception.reason',
        description: 'cms.status.reason.help',
        localized: true,
      }),
    ),
    shownWhen(
      goesOn,
      dateField({ name: 'resumes', label: 'cms.status.resumes', description: 'cms.status.resumes.help' }),
    ),
  ]);
}
