import { type Kind, kindOf, registers } from 'domain/core';

/** Where an entry's pages are: the parameters of the route `/$plural/$id`. */
export function entryParams(id: string): { plural: string; id: string } {
  const kind = kindOf(id);
  return { plural: kind ? registers[kind].path : 'unknown', id };
}

/** The list of a kind: the parameters of the route `/$plural`. */
export const listParams = (kind: Kind): { plural: string } => ({ plural: registers[kind].path });
