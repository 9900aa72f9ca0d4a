import { queryOptions } from '@tanstack/react-query';
import type { Action, Kind, Language } from 'domain/core';
import type { Concern, Severity } from 'domain/rules';
import { api, type Params } from '#lib/api.ts';
import { outlines } from '#lib/outlines.ts';

export type { Severity };
export type FindingState = 'open' | 'accepted';

/** That a finding is lived with for a time: why, until when, and who said so. */
export interface AcceptedFor {
  readonly id: string;
  readonly reason: string;
  readonly until: string;
  readonly by: string;
  readonly on: string;
}

/** Something missing or wrong in one entry, in the reader's language. */
export interface FindingItem {
  readonly rule: string;
  readonly severity: Severity;
  readonly citations: string;
  /** The letter of Article 30 it is about: `30(1)(e)`. */
  readonly letter?: string;
  readonly concern: Concern;
  /** Article 30 itself asks for what is missing: its letter is not complete. */
  readonly article30: boolean;
  readonly kind: Kind;
  readonly id: string;
  /** What the entry is called. */
  readonly name: string;
  readonly organisation?: string;
  /** The field to mend, row ids included; empty for the entry as a whole. */
  readonly path: string;
  readonly title: string;
  readonly message: string;
  readonly fix: string;
  /** Other entries the message names. */
  readonly entries?: readonly string[];
  readonly state: FindingState;
  readonly acceptance?: AcceptedFor;
  /** The observation a person made, where no rule can see it. */
  readonly observation?: string;
}

export interface FindingPage {
  readonly items: readonly FindingItem[];
  readonly total: number;
  readonly page: number;
  readonly size: number;
  readonly evaluated_on: string;
  readonly may: readonly Action[];
}

/** What findings are counted by. */
export const countings = ['rule', 'letter', 'owner', 'id', 'severity', 'concern', 'organisation', 'kind'] as const;
export type CountedBy = (typeof countings)[number];

export interface FindingCount {
  readonly key: string;
  readonly label: string;
  readonly severity?: Severity;
  readonly open: number;
  readonly accepted: number;
}

export interface FindingCounts {
  readonly items: readonly FindingCount[];
  readonly open: number;
  readonly accepted: number;
}

/** Findings follow entries: a change to one refreshes the other, so they share the beginning of their keys. */
const keyOf = (...rest: readonly unknown[]) => ['entries', 'findings', ...rest] as const;

/** Everything found in one entry fits on a page of this size. */
export const wholePage = 500;

/** One page of findings, the graver first; `params` are those of the API. */
export const findingsQuery = (params: Params, language: Language, page = 1, size = wholePage) =>
  queryOptions({
    queryKey: keyOf('list', params, language, page, size),
    queryFn: ({ signal }) => api.get<FindingPage>('/findings', { ...params, page, size }, signal),
  });

export const findingCountsQuery = (by: CountedBy, params: Params, language: Language) =>
  queryOptions({
    queryKey: keyOf('counts', by, params, language),
    queryFn: ({ signal }) => api.get<FindingCounts>('/findings/counts', { state: 'all', ...params, by }, signal),
  });

/** The letter alone of `30(1)(e)`. */
export const bareLetter = (letter: string): string => letter.slice(-2, -1);

/** One finding among all: a rule speaks once of a place. */
export const findingKey = ({ rule, id, path }: Pick<FindingItem, 'rule' | 'id' | 'path'>): string =>
  `${rule} ${id} ${path}`;

/** The entry that one found to be there twice may be merged into. */
export const duplicateOf = ({ rule, kind, entries }: FindingItem): string | undefined =>
  rule === 'possible-duplicate-entry' && outlines[kind].mergeable ? entries?.[0] : undefined;
