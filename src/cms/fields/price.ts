import type { Condition, GroupField, Validate } from 'payload';
import { joiningKinds, priceKinds } from '#directory/listing.ts';
import { dateField } from './calendar.ts';
import { groupField } from './group.ts';
import { numberField } from './number.ts';
import { row, shownWhen } from './rows.ts';
import { selectField } from './select.ts';
import { textField } from './text.ts';
import { tellEditor } from './validation.ts';
import { webAddressField } from './web-address.ts';

const ofKind =
  (wanted: string): Condition =>
  (_, group: Partial<{ kind: string }>) =>
    group?.kind === wanted;

/** What it costs. *Unknown* is what nobody has told yet: it is not *free*. */
export function priceField(): GroupField {
  return groupField({ name: 'price', label: 'cms.price' }, [
    selectField({
      name: 'kind',
      label: 'cms.price.kind',
      values: priceKinds,
      labels: {
        unknown: 'cms.price.unknown',
        free: 'cms.price.free',
        voluntary: 'cms.price.voluntary',
        amount: 'cms.price.amount-kind',
      },
      defaultValue: 'unknown',
    }),
    shownWhen(
      ofKind('amount'),
      row(
        numberField({
          name: 'amount',
          label: 'cms.price.amount',
          description: 'cms.price.amount.help',
          least: 0.01,
          most: 10_000,
          step: 0.01,
          problem: 'cms.problem.amount',
          required: true,
        }),
        {
          ...textField({
            name: 'currency',
            label: 'cms.price.currency',
            maxLength: 3,
            validate: isCurrency,
          }),
          defaultValue: 'EUR',
        },
      ),
    ),
    shownWhen(
      ofKind('amount'),
      textField({
        name: 'concessions',
        label: 'cms.price.concessions',
        description: 'cms.price.concessions.help',
        localized: true,
      }),
    ),
    textField({ name: 'text', label: 'cms.price.text', description: 'cms.price.text.help', localized: true }),
  ]);
}

/** How one comes along. */
export function joiningField(): GroupField {
  const signUp = ofKind('sign-up');
  return groupField({ name: 'joining', label: 'cms.joining' }, [
    selectField({
      name: 'kind',
      label: 'cms.joining.kind',
      values: joiningKinds,
      labels: {
        unknown: 'cms.joining.unknown',
        'just-come': 'cms.joining.just-come',
        'tell-beforehand': 'cms.joining.tell-beforehand',
        'sign-up': 'cms.joining.sign-up',
        full: 'cms.joining.full',
      },
      defaultValue: 'unknown',
    }),
    textField({ name: 'how', label: 'cms.joining.how', description: 'cms.joining.how.help', localized: true }),
    shownWhen(
      signUp,
      row(
        dateField({ name: 'until', label: 'cms.joining.until', description: 'cms.joining.until.help' }),
        webAddressField({ name: 'link', label: 'cms.joining.link', description: 'cms.website.help' }),
      ),
    ),
  ]);
}

const isCurrency: Validate = (value, { req }) =>
  /^[A-Z]{3}$/.test(String(value)) ? true : tellEditor(req, 'cms.problem.currency');
