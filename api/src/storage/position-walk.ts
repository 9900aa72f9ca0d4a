import { genesis } from 'domain/core';
import type { EntryPosition, Head } from '#storage/journal.ts';
import { damagedAt, headFaultOf, type LineHead, missing } from '#storage/lines.ts';

/** Moved on where it is: a start passes hundreds of thousands of lines. */
interface Found extends EntryPosition {
  seq: number;
  version: number;
}

/**
 * Finds each entry's newest line in a walk over the whole journal, from the first line on. Which line that is follows from
 * kinds and references, so none of them is believed before the hash of its line and its link to the line above are checked.
 */
export class PositionWalk {
  readonly #found = new Map<string, Found>();
  #last: Head = { seq: 0, hash: genesis };

  /** The number of lines followed so far. */
  get length(): number {
    return this.#last.seq;
  }

  /** Takes the next line; rejects with DamagedJournal what is not as it was written. */
  follow(head: LineHead): void {
    if (head.seq !== this.length + 1) throw missing(this.length + 1);
    const key = `${head.kind}\n${head.id}`;
    const before = this.#found.get(key);
    const fault =
      headFaultOf(head, this.#last) ?? (head.version === (before?.version ?? 0) + 1 ? undefined : 'version-skipped');
    if (fault) throw damagedAt(head, fault);
    this.#last = head;
    const { seq, kind, id, version, at } = head;
    if (before) {
      before.seq = seq;
      before.version = version;
    } else this.#found.set(key, { seq, kind, id, version, createdAt: at });
  }

  /** Where the newest lines are, in the order of the journal. */
  end(): EntryPosition[] {
    return [...this.#found.values()].toSorted((a, b) => a.seq - b.seq);
  }
}
