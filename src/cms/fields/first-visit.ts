import type { GroupField } from 'payload';
import { readUnless } from '#cms/access/hidden-facts.ts';
import { firstVisitQuestions } from '#directory/listing.ts';
import type { MessageKey } from '#i18n/messages.ts';
import { groupField } from './group.ts';
import { pictureField } from './picture.ts';
import { longTextField } from './text.ts';

type Question = (typeof firstVisitQuestions)[number];

const questions = {
  welcome: { label: 'cms.first-visit.welcome', description: 'cms.first-visit.welcome.help' },
  freedom: { label: 'cms.first-visit.freedom', description: 'cms.first-visit.freedom.help' },
  whatHappens: { label: 'cms.first-visit.what-happens', description: 'cms.first-visit.what-happens.help' },
  howLong: { label: 'cms.first-visit.how-long', description: 'cms.first-visit.how-long.help' },
  bring: { label: 'cms.first-visit.bring', description: 'cms.first-visit.bring.help' },
  language: { label: 'cms.first-visit.language', description: 'cms.first-visit.language.help' },
} as const satisfies Record<Question, { readonly label: MessageKey; readonly description: MessageKey }>;

/** What somebody asks before the first time, in the words and the order they would ask it. */
export function firstVisitField(): GroupField {
  return groupField({ name: 'firstVisit', label: 'cms.first-visit', description: 'cms.first-visit.help' }, [
    ...firstVisitQuestions.map((name) => longTextField({ name, ...questions[name], localized: true, maxLength: 1000 })),
    {
      ...pictureField({ name: 'door', label: 'cms.first-visit.door', description: 'cms.first-visit.door.help' }),
      access: { read: readUnless('place') },
    },
  ]);
}
