import { queryOptions } from '@tanstack/react-query';
import type { Kind, Language } from 'domain/core';
import type { ImpactReason } from 'domain/impact';
import { api, type Params } from '#lib/api.ts';
import type { Names } from '#register/entries/entry-queries.ts';

/** One way in which a record is touched. */
export interface TouchedBy {
  readonly reason: ImpactReason;
  /** The entries in between, the nearest to the change first. */
  readonly way: readonly string[];
}

/** A record that is touched. */
export interface AffectedRecord {
  readonly kind: Kind;
  readonly id: string;
  readonly title: string;
  readonly organisation?: string;
  readonly touches: readonly TouchedBy[];
  readonly data: readonly string[];
  readonly dataSubjects: readonly string[];
}

/** Everything and everybody concerned, whichever page of records is at hand. */
export interface Concerned {
  /** What would change. */
  readonly title: string;
  readonly total: number;
  readonly through: readonly string[];
  readonly data: readonly string[];
  readonly dataSubjects: readonly string[];
  readonly clients: readonly string[];
  readonly organisations: readonly string[];
  /** As far as activities say; `null` when none does. */
  readonly people: number | null;
  /** How many activities say so. */
  readonly counted: number;
  readonly names: Names;
}

export interface ImpactPage extends Concerned {
  readonly items: readonly AffectedRecord[];
  readonly page: number;
  readonly size: number;
}

/** One page of what is affected. It follows every entry, so its key begins as theirs do. */
export const impactQuery = (params: Params, language: Language, page: number, size: number) =>
  queryOptions({
    queryKey: ['entries', 'impact', params, language, page, size] as const,
    queryFn: ({ signal }) => api.get<ImpactPage>('/impact', { ...params, page, size }, signal),
  });
