import { Worker } from 'node:worker_threads';
import { type KnownTimes, LineTimes } from '#storage/clock.ts';
import type { Head, Positions, Verdict } from '#storage/journal.ts';

/** What a thread is started for. */
export type ThreadTask =
  | { readonly name: 'check'; readonly file: string }
  | { readonly name: 'verify'; readonly file: string; readonly noted: readonly Head[] };

/** Positions as one thread tells another. */
export type ToldPositions = Omit<Positions, 'times'> & { readonly times: KnownTimes };

/**
 * Work on a journal that would keep others waiting, in a thread with a connection of its own. It answers only what it is sure
 * of: where it cannot do it, for whatever reason, the answer is `undefined`, and the same work says why.
 */
export class JournalThread {
  readonly #program: URL;

  /** `program` is the file that runs in the thread. */
  constructor(program: URL) {
    this.#program = program;
  }

  /** Where the newest lines are, when every line and each newest content is as it was written. */
  async check(file: string): Promise<Positions | undefined> {
    const told = await this.#do<ToldPositions>({ name: 'check', file });
    return told && { ...told, times: new LineTimes(told.times) };
  }

  verify(file: string, noted: readonly Head[]): Promise<Verdict | undefined> {
    return this.#do<Verdict>({ name: 'verify', file, noted });
  }

  #do<T>(task: ThreadTask): Promise<T | undefined> {
    return new Promise((resolve) => {
      const thread = new Worker(this.#program, { workerData: task });
      thread.once('message', (answer: T | undefined) => resolve(answer));
      thread.once('error', () => resolve(undefined));
      thread.once('exit', () => resolve(undefined));
    });
  }
}
