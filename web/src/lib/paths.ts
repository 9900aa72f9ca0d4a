import type { Kind } from 'domain/core';
import { kindOf } from '#lib/kinds.ts';
import { outlines } from '#lib/outlines.ts';

/** Where an entry's pages are: the parameters of the route `/$plural/$id`. */
export function entryParams(id: string): { plural: string; id: string } {
  const kind = kindOf(id);
  return { plural: kind ? outlines[kind].path : 'unknown', id };
}

/** The list of a kind: the parameters of the route `/$plural`. */
export const listParams = (kind: Kind): { plural: string } => ({ plural: outlines[kind].path });
