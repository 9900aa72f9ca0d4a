import type { Kind } from 'domain/core';

/** The tables the API exports as CSV so far. */
export const tables = ['activities', 'processor-records', 'subprocessors'] as const;
export type Table = (typeof tables)[number];

const byKind: Partial<Record<Kind, Table>> = {
  activity: 'activities',
  'processor-record': 'processor-records',
  recipient: 'subprocessors',
};

/** The exported table that holds the entries of a kind, where there is one. */
export const tableOf = (kind: Kind): Table | undefined => byKind[kind];
