/** More work is waiting than would be done in reasonable time: of one owner, or of all together. */
export class QueueFull extends Error {
  readonly ofOne: boolean;

  constructor(ofOne: boolean) {
    super('more work is waiting than would be done in reasonable time');
    this.ofOne = ofOne;
  }
}

/** Nobody waits for the result any more. */
export class NotWanted extends Error {}

/** How much of some work may be under way and how much may wait: in all, and of one owner. */
export interface WorkLimits {
  readonly running: number;
  readonly waiting: number;
  readonly runningOfOne?: number;
  readonly waitingOfOne?: number;
}

interface Waiter {
  readonly owner: string;
  readonly begin: () => void;
}

/**
 * Work that takes much time or memory: some of it is under way, the rest waits. Of what waits, the first begins whose owner has
 * not too much under way already. Throws {@link QueueFull} and {@link NotWanted}.
 */
export class WorkQueue {
  readonly #limits: Required<WorkLimits>;
  readonly #running = new Map<string, number>();
  #total = 0;
  #waiting: readonly Waiter[] = [];

  constructor(limits: WorkLimits) {
    this.#limits = { runningOfOne: limits.running, waitingOfOne: limits.waiting, ...limits };
  }

  /** Does work of an owner in its turn, unless `signal` says before that its result is not wanted any more. */
  async run<T>(owner: string, work: () => Promise<T>, signal?: AbortSignal): Promise<T> {
    if (this.#mayBegin(owner)) this.#begin(owner);
    else await this.#wait(owner, signal);
    try {
      return await work();
    } finally {
      this.#end(owner);
    }
  }

  #mayBegin(owner: string): boolean {
    return this.#total < this.#limits.running && (this.#running.get(owner) ?? 0) < this.#limits.runningOfOne;
  }

  #begin(owner: string): void {
    this.#total += 1;
    this.#running.set(owner, (this.#running.get(owner) ?? 0) + 1);
  }

  #wait(owner: string, signal: AbortSignal | undefined): Promise<void> {
    const { waiting, waitingOfOne } = this.#limits;
    if (this.#waiting.length >= waiting) throw new QueueFull(false);
    if (this.#waiting.filter((one) => one.owner === owner).length >= waitingOfOne) throw new QueueFull(true);
    return new Promise((resolve, reject) => {
      const leave = (): void => {
        this.#waiting = this.#waiting.filter((one) => one !== waiter);
        reject(new NotWanted());
      };
      const begin = (): void => {
        signal?.removeEventListener('abort', leave);
        resolve();
      };
      const waiter: Waiter = { owner, begin };
      this.#waiting = [...this.#waiting, waiter];
      signal?.addEventListener('abort', leave, { once: true });
    });
  }

  #end(owner: string): void {
    this.#total -= 1;
    const left = (this.#running.get(owner) ?? 1) - 1;
    if (left > 0) this.#running.set(owner, left);
    else this.#running.delete(owner);
    const next = this.#waiting.find((one) => this.#mayBegin(one.owner));
    if (!next) return;
    this.#waiting = this.#waiting.filter((one) => one !== next);
    this.#begin(next.owner);
    next.begin();
  }
}
