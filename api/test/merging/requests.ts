import { type Kind, kindOf } from 'domain/core';
import type { Answer, Client } from '../client.ts';
import { add, at, bodyOf, type AnsweredEntry } from '../entries/requests.ts';

/** What a merge would change, as it was answered. */
export interface Preview {
  readonly moved: number;
  readonly kinds: readonly object[];
  readonly records: { readonly items: readonly { id: string; labels: string[] }[]; readonly total: number };
  readonly changes: readonly { label: string; before: string; after: string }[];
  readonly differences: readonly { label: string; stays: string; gives: string }[];
  readonly obstacles: readonly { path: string; code: string; message: string }[];
}
/** What a merge came to. */
export interface Outcome {
  readonly into: { id: string; version: number };
  readonly from: { id: string; version: number };
  readonly moved: number;
  readonly records: number;
}
/** Why it was refused. */
export interface Refusal {
  readonly type: string;
  readonly detail: string;
  readonly errors?: readonly { path: string; code: string; message: string }[];
  readonly current?: { version: number };
}

/** The reason every merge of these tests is given. */
export const reason = 'The same party, written down twice';

/** Where an entry is found by its reference alone. */
export const place = (id: string): string => at(kindOf(id) as Kind, id);

/** What a privacy officer asks when merging. */
export const deskOf = (officer: Client) => ({
  unitNamed: (name: string, more: object = {}): Promise<AnsweredEntry> => add(officer, 'unit', { name, ...more }),
  read: async (id: string): Promise<AnsweredEntry> => bodyOf<AnsweredEntry>(await officer.send('GET', place(id))),
  preview: async (from: string, into: string): Promise<Preview> =>
    bodyOf<Preview>(await officer.send('GET', `${place(from)}/merge?into=${into}`)),
  merge: (from: string, into: string, version = 1, caller = officer): Promise<Answer> =>
    caller.send('POST', `${place(from)}/merge`, { into, reason }, { 'If-Match': `"${version}"` }),
  unmerge: (from: string, caller = officer): Promise<Answer> =>
    caller.send('POST', `${place(from)}/unmerge`, { reason: 'Two after all' }),
});
