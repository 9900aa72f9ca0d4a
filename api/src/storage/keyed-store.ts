import { AsyncLocalStorage } from 'node:async_hooks';
import type { Draft, Head, Journal, NewLine, Writer } from '#storage/journal.ts';
import type { CredentialChange } from '#storage/credentials.ts';
import type { KeyedRequest } from '#storage/keyed-request.ts';
import type { Store } from '#storage/store.ts';
import type { Signature } from 'domain/core';

/** The request under way, for the first transaction it writes: the key is stored with the lines, or neither is. */
interface UnderWay {
  readonly request: KeyedRequest;
  isWritten: boolean;
}

const underWay = new AsyncLocalStorage<UnderWay>();

/** Carries out a request whose key is to be stored with what it writes first. */
export const withKey = <T>(request: KeyedRequest, work: () => Promise<T>): Promise<T> =>
  underWay.run({ request, isWritten: false }, work);

/** Does what is no part of the request under way, though it comes of it. */
export const withoutKey = <T>(work: () => T): T => underWay.exit(work);

function keyed(writer: Writer): Writer {
  const current = underWay.getStore();
  if (!current || current.isWritten) return writer;
  current.isWritten = true;
  return {
    seen: () => writer.seen(),
    decide: (newer): Draft => ({ ...writer.decide(newer), request: current.request }),
  };
}

/** A journal that stores the key of the request under way in the transaction of its lines. */
class KeyedJournal implements Journal {
  readonly #journal: Journal;

  constructor(journal: Journal) {
    this.#journal = journal;
  }

  append(lines: readonly NewLine[], signature: Signature, credentials: readonly CredentialChange[] = []) {
    return this.write({ seen: () => Infinity, decide: () => ({ lines, credentials }) }, signature);
  }

  write(writer: Writer, signature: Signature) {
    return this.#journal.write(keyed(writer), signature);
  }

  since(seq: number, limit?: number) {
    return this.#journal.since(seq, limit);
  }

  history(kind: string, id: string) {
    return this.#journal.history(kind, id);
  }

  positions(time?: string) {
    return this.#journal.positions(time);
  }

  lines(seqs: readonly number[]) {
    return this.#journal.lines(seqs);
  }

  entryHeads(kinds: readonly string[]) {
    return this.#journal.entryHeads(kinds);
  }

  head() {
    return this.#journal.head();
  }

  verify(noted?: readonly Head[]) {
    return this.#journal.verify(noted);
  }
}

/** The store whose journal keeps the keys of requests. */
export const keepingKeys = (store: Store): Store => ({
  journal: new KeyedJournal(store.journal),
  credentials: store.credentials,
  answers: store.answers,
  backUp: (archive) => store.backUp(archive),
  close: () => store.close(),
});
