import { keepPreviousData, queryOptions } from '@tanstack/react-query';
import { api } from '#lib/api.ts';

/** A line of the journal: who did what when to which thing, and never its content. */
export interface LogLine {
  readonly seq: number;
  readonly at: string;
  readonly actor: string;
  readonly role: string;
  readonly reason?: string;
  readonly kind: string;
  readonly id: string;
  readonly version: number;
  readonly action: string;
  readonly redacted?: true;
  readonly hash: string;
}

interface Log {
  readonly items: readonly LogLine[];
  readonly names: Readonly<Record<string, string>>;
  readonly total: number;
}

export const logPageSize = 50;

export const logQuery = (page: number) =>
  queryOptions({
    queryKey: ['log', page],
    queryFn: ({ signal }) => api.get<Log>('/log', { page, size: logPageSize }, signal),
    placeholderData: keepPreviousData,
  });

/** What verifying the journal came to. */
export interface Verdict {
  readonly sound: boolean;
  readonly head?: string;
  readonly message?: string;
}

export const verifyLog = (): Promise<Verdict> => api.get<Verdict>('/log/verify');
