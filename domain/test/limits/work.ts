import { Session } from 'node:inspector';

interface Counted {
  readonly url: string;
  readonly functions: readonly { readonly ranges: readonly { readonly count: number }[] }[];
}

/**
 * Counts work: how often the blocks of the product's source run, by the coverage the engine keeps. The same work has the same
 * count on every machine, however busy it is.
 */
export class WorkCounter {
  readonly #session = new Session();

  constructor() {
    this.#session.connect();
    this.#session.post('Profiler.enable');
    this.#session.post('Profiler.startPreciseCoverage', { callCount: true, detailed: true });
  }

  /** The work of a call. */
  count(run: () => unknown): number {
    this.#take();
    run();
    return this.#take();
  }

  stop(): void {
    this.#session.post('Profiler.stopPreciseCoverage');
    this.#session.disconnect();
  }

  #take(): number {
    let work = 0;
    this.#session.post('Profiler.takePreciseCoverage', (error, taken) => {
      if (error) throw error;
      for (const { url, functions } of taken.result as readonly Counted[])
        if (url.includes('/domain/src/'))
          for (const { ranges } of functions) for (const { count } of ranges) work += count;
    });
    return work;
  }
}
