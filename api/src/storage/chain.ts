import { genesis, type StoredLine } from 'domain/core';
import { LineTimes } from '#storage/clock.ts';
import type { Fault } from '#storage/faults.ts';
import type { ErasablePart, Head, Verdict } from '#storage/journal.ts';
import { faultOf } from '#storage/lines.ts';

export type Broken = Extract<Verdict, { sound: false }>;

/** The id of the line that says that a part of another line was erased. */
export const redactionId = (seq: number, part: ErasablePart): string =>
  part === 'content' ? String(seq) : `${seq}/reason`;

const bad = (seq: number, fault: Fault): Broken => ({ sound: false, seq, fault });

/** Walks the lines in the order of the journal and remembers what the next one must agree with. */
export class Chain {
  #last = { seq: 0, hash: genesis };
  readonly #times = new LineTimes();
  readonly #versions = new Map<string, number>();
  readonly #noted: Map<number, string>;
  /** What is not there any more, and what lines say was erased; named as {@link redactionId} names it. */
  readonly #erased = new Set<string>();
  readonly #redacted = new Set<string>();

  constructor(noted: readonly Head[]) {
    this.#noted = new Map(noted.map(({ seq, hash }) => [seq, hash]));
  }

  /** The number of lines followed so far. */
  get length(): number {
    return this.#last.seq;
  }

  /** Takes the next line, or says what is wrong with it. */
  follow(line: StoredLine): Broken | undefined {
    const fault = this.#misplaced(line) ?? faultOf(line) ?? this.#outOfOrder(line);
    if (fault) return bad(fault === 'line-missing' ? this.#last.seq + 1 : line.seq, fault);
    this.#remember(line);
    return undefined;
  }

  #misplaced(line: StoredLine): Fault | undefined {
    return line.seq === this.#last.seq + 1 ? undefined : 'line-missing';
  }

  #outOfOrder(line: StoredLine): Fault | undefined {
    if (line.previousHash !== this.#last.hash) return 'link-broken';
    if (line.version !== (this.#versions.get(keyOf(line)) ?? 0) + 1) return 'version-skipped';
    if ((this.#noted.get(line.seq) ?? line.hash) !== line.hash) return 'not-the-noted';
    return undefined;
  }

  #remember(line: StoredLine): void {
    this.#last = line;
    this.#times.follow(line);
    this.#versions.set(keyOf(line), line.version);
    if (line.snapshot === null) this.#erased.add(redactionId(line.seq, 'content'));
    if (line.reasonHash !== null && line.reason === null) this.#erased.add(redactionId(line.seq, 'reason'));
    if (line.kind === 'redaction') this.#redacted.add(line.id);
  }

  /** What the whole came to. */
  end(): Verdict {
    const back = [...this.#redacted].find((id) => !this.#erased.has(id));
    if (back !== undefined) return bad(Number.parseInt(back), back.endsWith('reason') ? 'reason-back' : 'content-back');
    if ([...this.#noted.keys()].some((seq) => seq > this.#last.seq)) return bad(this.#last.seq + 1, 'tail-cut');
    return {
      sound: true,
      head: { seq: this.#last.seq, hash: this.#last.hash },
      redacted: new Set([...this.#erased].map((id) => Number.parseInt(id))).size,
      jumps: this.#times.jumps,
    };
  }
}

const keyOf = (line: StoredLine): string => `${line.kind}\n${line.id}`;
