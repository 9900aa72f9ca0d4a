import type { Request } from 'express';
import { problem } from '#use-cases/problems/problem.ts';

/** The ETag of a version. */
export const etagOf = (version: number): string => `"${version}"`;

/** The version a change starts from. `*` names none, so it is refused like a missing header. A tag we never wrote matches nothing. */
export function versionIn(request: Request): number {
  const header = request.get('If-Match')?.trim();
  if (!header || header === '*') throw problem('version-required');
  const match = /^(?:W\/)?"(\d{1,9})"$/.exec(header);
  return match ? Number(match[1]) : 0;
}
