import type { EntryAnswer } from 'domain/contract';
import type { EntryValues } from 'domain/core';
import type { ReadEntry } from '#register/entries/entry-queries.ts';

/** A recipient as the API answers it: with its places in chains, the shortest first. */
export type RecipientEntry = EntryAnswer<'recipient'>;

export const valuesOf = (entry: ReadEntry): EntryValues<'recipient'> => entry.values;

/** The countries data lie in, are reached from, or are answered for in, each once. */
export function countriesOf(entry: ReadEntry): string[] {
  const { country, storageCountries = [], accessCountries = [] } = valuesOf(entry);
  return [...new Set([...storageCountries, ...accessCountries, ...(country ? [country] : [])])];
}
