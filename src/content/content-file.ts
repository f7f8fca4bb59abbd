import { existsSync, readFileSync } from 'node:fs';
import type { z } from 'zod';
import type { Problem } from '#i18n/problem.ts';
import { problemOfIssue } from './content-problems.ts';

/** A file of `content/` that has been read: where it lies and what is in it. */
export type ContentFile<T> = { readonly file: string; readonly content: T };

/** Reads a JSON file and holds it against its schema. What is wrong is added to `problems`, and the file is `null`. */
export function readContentFile<T>(file: string, schema: z.ZodType<T>, problems: Problem[]): ContentFile<T> | null {
  if (!existsSync(file)) {
    problems.push({ message: 'content.file.missing', values: { file } });
    return null;
  }
  return parseContent(file, readFileSync(file, 'utf8'), 1, schema, problems);
}

/** The same for a JSON text that begins on line `firstLine` of a file. */
export function parseContent<T>(
  file: string,
  text: string,
  firstLine: number,
  schema: z.ZodType<T>,
  problems: Problem[],
): ContentFile<T> | null {
  const json = parseJson(text);
  if (json.wrongLine !== null) {
    problems.push({ message: 'content.file.not-json', values: { file, line: json.wrongLine + firstLine - 1 } });
    return null;
  }
  const parsed = schema.safeParse(json.value);
  if (parsed.success) return { file, content: parsed.data };
  problems.push(...parsed.error.issues.map((issue) => problemOfIssue(issue, file, json.value)));
  return null;
}

/** The value of a JSON text, or the line (from 1) where it stops being JSON. */
function parseJson(text: string): { value: unknown; wrongLine: number | null } {
  try {
    return { value: JSON.parse(text), wrongLine: null };
  } catch (error) {
    const position = /position (\d+)/.exec(String(error))?.[1];
    const before = position === undefined ? text.trimEnd() : text.slice(0, Number(position));
    return { value: null, wrongLine: before.split('\n').length };
  }
}
