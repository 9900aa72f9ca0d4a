import { randomBytes } from 'node:crypto';
import { type AnyValues, type Kind, tidyValues, withRowIds } from 'domain/core';
import { type Issue, readTidied } from 'domain/schema';
import { problem } from '#use-cases/problems/problem.ts';

/** An id for a row that came without. */
export const newRowId = (): string => randomBytes(6).toString('base64url');

/** Values of a request, and how issues point into them. */
export interface SentValues {
  readonly values: AnyValues;
  /** Refuses what was sent for issues whose paths are names and row ids. */
  refuse(issues: readonly Issue[]): void;
}

/** The place in what was sent, by positions, of a path of names and row ids. */
export function placeIn(sent: unknown, path: Issue['path']): (string | number)[] {
  let container = sent;
  return path.map((part) => {
    const place = Array.isArray(container) ? container.findIndex((row: AnyValues) => row['id'] === part) : part;
    container = (container as AnyValues | undefined)?.[place];
    return place;
  });
}

const isObject = (value: unknown): value is AnyValues =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/**
 * Reads values of a kind before the turn of writing. Malformed values are refused with every issue when they are asked
 * for, so that a missing permission is refused first.
 */
export function sentValues(kind: Kind, input: unknown): () => SentValues {
  const sent = isObject(input) ? withRowIds(kind, tidyValues(kind, input), newRowId) : input;
  const read = readTidied(kind, sent);
  return () => {
    if (!read.ok) throw problem('invalid', { issues: read.issues });
    return {
      values: read.values,
      refuse(issues) {
        if (issues.length === 0) return;
        throw problem('invalid', { issues: issues.map((issue) => ({ ...issue, path: placeIn(sent, issue.path) })) });
      },
    };
  };
}
