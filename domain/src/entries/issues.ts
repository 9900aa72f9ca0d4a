import type { z } from 'zod';
import type { AnyValues } from '#entries/values.ts';
import { tidyValues, withoutEmptyRows, withRowIds } from '#entries/values.ts';
import type { Kind } from '#registers/registers.ts';
import { schemaOf } from '#entries/schema.ts';

/** Something wrong with the form of what was sent: where, what in one word, and figures for the message. */
export interface Issue {
  readonly path: readonly (string | number)[];
  readonly code: string;
  readonly params?: Readonly<Record<string, string | number>>;
}

function issuesOf(issue: z.core.$ZodIssue): Issue[] {
  const path = issue.path as (string | number)[];
  switch (issue.code) {
    case 'unrecognized_keys':
      return issue.keys.map((key) => ({ path: [...path, key], code: 'unknown-field' }));
    case 'too_big':
      // Zod measures whatever has a length or a size; that it is no text and no list is said already.
      if (issue.origin === 'unknown') return [];
      return [
        {
          path,
          code: issue.origin === 'string' ? 'too-long' : issue.origin === 'array' ? 'too-many' : 'too-large',
          params: { maximum: Number(issue.maximum) },
        },
      ];
    case 'too_small':
      if (issue.origin === 'unknown') return [];
      return [{ path, code: 'too-small', params: { minimum: Number(issue.minimum) } }];
    case 'invalid_type':
      return [{ path, code: ['number', 'int'].includes(issue.expected) ? 'not-a-number' : 'wrong-type' }];
    case 'invalid_value':
      return [{ path, code: 'unknown-choice' }];
    case 'invalid_format':
      return [{ path, code: 'malformed' }];
    case 'custom':
      return [{ path, code: String(issue.params?.['code'] ?? 'malformed') }];
    default:
      return [{ path, code: 'wrong-type' }];
  }
}

/** Translates the issues of zod into those of this product. */
export const issuesFrom = (error: z.ZodError): Issue[] => error.issues.flatMap(issuesOf);

/** What reading came to: values in canonical form, or every issue with its path. */
export type Read<T> =
  | { readonly ok: true; readonly values: T }
  | { readonly ok: false; readonly issues: readonly Issue[] };

/**
 * Reads input as the values of a kind. Empty answers are left out, rows without an id get one from
 * `newId`, unknown fields are refused by name. Completeness is not asked: that is what findings are for.
 */
export function readValues(kind: Kind, input: unknown, newId: () => string): Read<AnyValues> {
  const isValues = typeof input === 'object' && input !== null && !Array.isArray(input);
  return readTidied(kind, isValues ? withRowIds(kind, tidyValues(kind, input as AnyValues), newId) : input);
}

/** The same for what has been tidied already, and whose rows have their ids. */
export function readTidied(kind: Kind, tidied: unknown): Read<AnyValues> {
  const parsed = schemaOf(kind).safeParse(tidied);
  if (!parsed.success) return { ok: false, issues: issuesFrom(parsed.error) };
  return { ok: true, values: withoutEmptyRows(kind, parsed.data) };
}
