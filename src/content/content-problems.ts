import type { z } from 'zod';
import { type MessageKey, messages } from '#i18n/messages.ts';
import type { Problem } from '#i18n/problem.ts';

type Path = readonly PropertyKey[];

/**
 * What a person is told about one wrong value: the file, the place in it, what is expected and what to do.
 * `content` is the whole of the file, for naming the entry the place belongs to.
 */
export function problemOfIssue(issue: z.core.$ZodIssue, file: string, content: unknown): Problem {
  return wantsAt(file, content, issue.path, ...messageOf(issue));
}

/** A problem at one place of a file, for what only a comparison of entries can show. */
export function wantsAt(
  file: string,
  content: unknown,
  path: Path,
  message: MessageKey,
  values: Readonly<Record<string, string | number>> = {},
): Problem {
  return { message, values: { file, where: tellPath(path, content), ...values } };
}

/**
 * The place in a JSON file, with the `id` of the entry of a list it is in.
 *
 * @example tellPath([3, 'name', 'sv'], municipalities) // '[3].name.sv (keuruu)'
 */
function tellPath(path: Path, content: unknown): string {
  let place = '';
  let entry = '';
  let value = content;
  for (const step of path) {
    place += typeof step === 'number' ? `[${step}]` : `${place && '.'}${String(step)}`;
    value = isRecord(value) ? value[step] : undefined;
    if (typeof step === 'number' && isRecord(value) && typeof value.id === 'string') entry = ` (${value.id})`;
  }
  return (place || '$') + entry;
}

function messageOf(issue: z.core.$ZodIssue): [MessageKey, Record<string, string | number>?] {
  if (isMessageKey(issue.message)) return [issue.message];
  switch (issue.code) {
    case 'invalid_type':
      return [ofType[issue.expected] ?? 'content.wants.text'];
    case 'invalid_value':
      return ['content.wants.one-of', { choices: issue.values.map(String).join(', ') }];
    case 'unrecognized_keys':
      return ['content.wants.no-more-keys', { keys: issue.keys.join(', ') }];
    case 'invalid_key':
      return ['content.wants.no-more-keys', { keys: String(issue.path.at(-1)) }];
    case 'too_small':
      return issue.origin === 'array'
        ? ['content.wants.filled-list']
        : ['content.wants.at-least', { limit: Number(issue.minimum) }];
    case 'too_big':
      return ['content.wants.at-most', { limit: Number(issue.maximum) }];
    default:
      return ['content.wants.other', { detail: issue.message }];
  }
}

const ofType: Readonly<Record<string, MessageKey>> = {
  array: 'content.wants.list',
  boolean: 'content.wants.true-or-false',
  int: 'content.wants.whole-number',
  number: 'content.wants.number',
  object: 'content.wants.object',
  record: 'content.wants.object',
};

function isMessageKey(message: string): message is MessageKey {
  return Object.hasOwn(messages.en, message);
}

function isRecord(value: unknown): value is Record<PropertyKey, unknown> {
  return typeof value === 'object' && value !== null;
}
