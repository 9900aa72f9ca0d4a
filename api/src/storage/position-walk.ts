import { genesis } from 'domain/core';
import { LineTimes } from '#storage/clock.ts';
import type { EntryPosition, Head, Positions } from '#storage/journal.ts';
import { damagedAt, headFaultOf, type LineHead, missing } from '#storage/lines.ts';

/** Moved on where it is: a start passes hundreds of thousands of lines. */
interface Found extends EntryPosition {
  seq: number;
  version: number;
}

/**
 * The last line of a time by number, whatever a wrong clock has stamped in between: the line after which the fewest lines have
 * the wrong side of it, the later one of two. A time still to come says nothing.
 */
class Cut {
  readonly #time: string;
  readonly #now: string;
  #balance = 0;
  #best = 0;

  constructor(time: string, now: string) {
    this.#time = time;
    this.#now = now;
  }

  /** Whether the cut lies after the line with this time, the next one, as far as is known. */
  isAfter(at: string): boolean {
    if (at > this.#time) {
      if (at <= this.#now) this.#balance -= 1;
      return false;
    }
    this.#balance += 1;
    if (this.#balance < this.#best) return false;
    this.#best = this.#balance;
    return true;
  }
}

/** Where a walk ends and begins; with a time it begins at the first line. */
export interface WalkFrom {
  readonly time?: string | undefined;
  readonly known?: Positions | undefined;
}

const keyOf = ({ kind, id }: Pick<EntryPosition, 'kind' | 'id'>): string => `${kind}\n${id}`;

/**
 * Finds each entry's newest line in a walk over the whole journal, from the first line on. Which line that is follows from
 * kinds, references and times, so none of them is believed before the hash of its line and its link to the line above are checked.
 */
export class PositionWalk {
  readonly #found: Map<string, Found>;
  readonly #times: LineTimes;
  readonly #cut: Cut | undefined;
  /** Lines after the cut as far as it is known. */
  #waiting: LineHead[] = [];
  #last: Head;

  /** `time` is the UTC time as of which they are asked for; without it, all lines count. What is `known` is not walked again. */
  constructor({ time, known }: WalkFrom = {}, now = new Date().toISOString()) {
    this.#found = new Map(known?.newest.map((position) => [keyOf(position), { ...position }]));
    this.#times = new LineTimes(known?.times.known);
    this.#last = known?.end ?? { seq: 0, hash: genesis };
    this.#cut = time === undefined ? undefined : new Cut(time, now);
  }

  /** The number of lines followed so far. */
  get length(): number {
    return this.#last.seq;
  }

  /** Takes the next line; rejects with DamagedJournal what is not as it was written. */
  follow(head: LineHead): void {
    if (head.seq !== this.length + 1) throw missing(this.length + 1);
    const fault = headFaultOf(head, this.#last);
    if (fault) throw damagedAt(head, fault);
    this.#last = head;
    this.#times.follow(head);
    if (!this.#cut) return this.#take(head);
    this.#waiting.push(head);
    if (!this.#cut.isAfter(head.at)) return;
    for (const one of this.#waiting) this.#take(one);
    this.#waiting = [];
  }

  #take(head: LineHead): void {
    const { seq, kind, id, version, at } = head;
    const key = keyOf(head);
    const before = this.#found.get(key);
    if (version !== (before?.version ?? 0) + 1) throw damagedAt(head, 'version-skipped');
    if (before) {
      before.seq = seq;
      before.version = version;
    } else this.#found.set(key, { seq, kind, id, version, createdAt: at });
  }

  end(): Positions {
    const newest = [...this.#found.values()].toSorted((a, b) => a.seq - b.seq);
    return { newest, times: this.#times, end: { seq: this.#last.seq, hash: this.#last.hash } };
  }
}
