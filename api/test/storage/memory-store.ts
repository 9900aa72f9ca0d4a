import { setImmediate as nextTurn } from 'node:timers/promises';
import { actNumbered, type ActPrefix, numberOfAct, type Signature, type StoredLine } from 'domain/core';
import { Chain } from '#storage/chain.ts';
import type { CredentialChange } from '#storage/credentials.ts';
import type { Draft, EntryHead, EntryPosition, Head, Journal, NewLine, Positions, Writer } from '#storage/journal.ts';
import { chained, emptyTail } from '#storage/lines.ts';
import { PositionWalk } from '#storage/position-walk.ts';
import type { KeptRequest, KeyedDraft } from '#storage/keyed-request.ts';
import { KeyTaken, VersionTaken } from '#storage/problems.ts';
import type { Store } from '#storage/store.ts';
import { emptyCredentials, type MemoryCredentials, memoryCredentials, withChanges } from './memory-credentials.ts';

/** What is stored, replaced as a whole by each commit. */
interface Stored {
  readonly lines: readonly StoredLine[];
  readonly credentials: MemoryCredentials;
  readonly requests: ReadonlyMap<string, KeptRequest>;
}

/** A place in memory whose commits take time, and may fail: what a database on another machine would be. */
export class MemoryPlace implements AsyncDisposable {
  stored: Stored = { lines: [], credentials: emptyCredentials, requests: new Map() };
  /** Waited for between a decision and its being stored; when it rejects, nothing is stored. */
  commit: () => Promise<unknown> = () => nextTurn();
  #turn: Promise<unknown> = Promise.resolve();

  async open(): Promise<Store> {
    return {
      journal: new MemoryJournal(this),
      credentials: memoryCredentials(
        () => this.stored.credentials,
        (credentials) =>
          this.write({ seen: () => Infinity, decide: () => ({ lines: [], signature: unsigned, credentials }) }),
      ),
      answers: {
        find: async (keyHash) => this.stored.requests.get(keyHash),
      },
      backUp: () => Promise.reject(new Error('a memory has no archive')),
      close: async () => undefined,
    };
  }

  /** One writer after another, each alone. */
  write(writer: Writer): Promise<readonly StoredLine[]> {
    const written = this.#turn.then(() => this.#commit(writer));
    this.#turn = written.catch(() => undefined);
    return written;
  }

  async #commit(writer: Writer): Promise<readonly StoredLine[]> {
    const { lines, credentials, requests } = this.stored;
    const seen = writer.seen();
    const draft = writer.decide(lines.filter(({ seq }) => seq > seen));
    const after = withChanges(credentials, draft.credentials ?? []);
    const known = draft.request && requests.get(draft.request.keyHash);
    if (draft.request && known && known.at >= draft.request.forgetBefore) throw new KeyTaken();
    const written = chainedAfter(lines, draft);
    const answer = draft.answer?.(written);
    const request = draft.request && keptOf(draft.request, answer);
    await this.commit();
    const all = (draft.erases ?? []).reduce(
      (kept, { seq, part }) => kept.map((line) => (line.seq === seq ? { ...line, ...erased[part] } : line)),
      [...lines, ...written],
    );
    const kept = [...requests.values()].filter(({ at }) => !draft.request || at >= draft.request.forgetBefore);
    const both = [...kept, ...(request ? [request] : [])].map((one) => [one.keyHash, one] as const);
    this.stored = { lines: all, credentials: after, requests: new Map(both) };
    return written;
  }

  async [Symbol.asyncDispose](): Promise<void> {
    await this.#turn;
  }
}

const erased = {
  content: { snapshot: null, nonce: null },
  reason: { reason: null, reasonNonce: null },
};

const unsigned: Signature = { actor: '', role: '', at: '' };

function keptOf(request: KeyedDraft, answer: unknown): KeptRequest {
  const { keyHash, requestHash, at } = request;
  const sealed = request.seal(answer);
  return { keyHash, requestHash, at, ...(sealed !== undefined && { answer: sealed }) };
}

function nextAct(lines: readonly StoredLine[], prefix: ActPrefix): string {
  const acts = lines.flatMap(({ act }) => (act?.startsWith(prefix) ? numberOfAct(act) : []));
  return actNumbered(prefix, Math.max(0, ...acts) + 1);
}

function chainedAfter(lines: readonly StoredLine[], draft: Draft): StoredLine[] {
  const all = [...lines];
  const act = draft.act && nextAct(lines, draft.act);
  for (const line of draft.lines) {
    const isSame = ({ kind, id, version }: StoredLine) =>
      kind === line.kind && id === line.id && version === line.version;
    if (all.some(isSame)) throw new VersionTaken(line);
    all.push(chained(line, draft.signature, all.at(-1) ?? emptyTail, act));
  }
  return all.slice(lines.length);
}

class MemoryJournal implements Journal {
  readonly #place: MemoryPlace;

  constructor(place: MemoryPlace) {
    this.#place = place;
  }

  get #lines(): readonly StoredLine[] {
    return this.#place.stored.lines;
  }

  append(lines: readonly NewLine[], signature: Signature, credentials: readonly CredentialChange[] = []) {
    return this.write({ seen: () => Infinity, decide: () => ({ lines, signature, credentials }) });
  }

  write(writer: Writer): Promise<readonly StoredLine[]> {
    return this.#place.write(writer);
  }

  async since(seq: number, limit = 500): Promise<readonly StoredLine[]> {
    return this.#lines.slice(seq, limit < 0 ? undefined : seq + limit);
  }

  async history(kind: string, id: string, after = 0): Promise<readonly StoredLine[]> {
    return this.#lines.filter((line) => line.kind === kind && line.id === id && line.version > after);
  }

  async positions(time?: string, known?: Positions): Promise<Positions> {
    const walk = new PositionWalk({ time, known });
    for (const line of this.#lines.slice(known?.end.seq ?? 0)) walk.follow(line);
    return walk.end();
  }

  async lines(seqs: readonly number[]): Promise<readonly StoredLine[]> {
    return this.#lines.filter(({ seq }) => seqs.includes(seq));
  }

  async *entryHeads(positions: readonly EntryPosition[]): AsyncIterable<readonly EntryHead[]> {
    const lines = await this.lines(positions.map(({ seq }) => seq));
    yield lines.map((line, index) => ({ line, createdAt: positions[index]?.createdAt ?? line.at }));
  }

  async head(): Promise<Head> {
    const { seq, hash } = this.#lines.at(-1) ?? emptyTail;
    return { seq, hash };
  }

  async verify(noted: readonly Head[] = []) {
    const chain = new Chain(noted);
    for (const line of this.#lines) {
      const bad = chain.follow(line);
      if (bad) return bad;
    }
    return chain.end();
  }
}

export const memoryPlace = (): MemoryPlace => new MemoryPlace();
