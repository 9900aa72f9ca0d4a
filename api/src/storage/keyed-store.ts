import { AsyncLocalStorage } from 'node:async_hooks';
import type { Draft, EntryPosition, Head, Journal, NewLine, Positions, Writer } from '#storage/journal.ts';
import type { CredentialChange } from '#storage/credentials.ts';
import type { KeyedDraft } from '#storage/keyed-request.ts';
import type { Store } from '#storage/store.ts';
import type { Signature } from 'domain/core';

/** The request under way: the first transaction that it writes stores its key and its answer. */
interface CurrentRequest {
  readonly request: KeyedDraft;
  isStored: boolean;
}

const currentRequest = new AsyncLocalStorage<CurrentRequest>();

/** Does what is no part of the request under way, though it comes of it. */
export const withoutKey = <T>(work: () => T): T => currentRequest.exit(work);

/** Carries out a request whose key and answer are stored with what it writes; `work` resolves with the answer. */
export function withKey<T>(journal: Journal, request: KeyedDraft, work: () => Promise<T>): Promise<T> {
  const current: CurrentRequest = { request, isStored: false };
  return currentRequest.run(current, async () => {
    const answer = await work();
    if (!current.isStored) await journal.write(writingNothing(answer));
    return answer;
  });
}

const unsigned: Signature = { actor: '', role: '', at: '' };

/** What was answered without writing anything is kept all the same: the same request may find something to write later. */
const writingNothing = (answer: unknown): Writer => ({
  seen: () => Infinity,
  decide: () => ({ lines: [], signature: unsigned, answer: () => answer }),
});

/** A journal that stores the key and the answer of the request under way in the transaction of its lines. */
class KeyedJournal implements Journal {
  readonly #journal: Journal;

  constructor(journal: Journal) {
    this.#journal = journal;
  }

  append(lines: readonly NewLine[], signature: Signature, credentials: readonly CredentialChange[] = []) {
    return this.write({ seen: () => Infinity, decide: () => ({ lines, signature, credentials }) });
  }

  async write(writer: Writer) {
    const current = currentRequest.getStore();
    if (!current || current.isStored) return this.#journal.write(writer);
    const { request } = current;
    const decide: Writer['decide'] = (newer): Draft => ({ ...writer.decide(newer), request });
    const lines = await this.#journal.write({ seen: () => writer.seen(), decide });
    current.isStored = true;
    return lines;
  }

  since(seq: number, limit?: number) {
    return this.#journal.since(seq, limit);
  }

  history(kind: string, id: string, after?: number) {
    return this.#journal.history(kind, id, after);
  }

  positions(time?: string, known?: Positions) {
    return this.#journal.positions(time, known);
  }

  lines(seqs: readonly number[]) {
    return this.#journal.lines(seqs);
  }

  entryHeads(positions: readonly EntryPosition[]) {
    return this.#journal.entryHeads(positions);
  }

  head() {
    return this.#journal.head();
  }

  verify(noted?: readonly Head[]) {
    return this.#journal.verify(noted);
  }
}

/** The store whose journal keeps the keys of requests. */
export const withKeyedJournal = (store: Store): Store => ({
  journal: new KeyedJournal(store.journal),
  credentials: store.credentials,
  answers: store.answers,
  backUp: (archive) => store.backUp(archive),
  close: () => store.close(),
});
