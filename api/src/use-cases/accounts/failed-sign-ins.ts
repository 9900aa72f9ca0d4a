import type { Journal } from '#storage/journal.ts';
import { withoutKey } from '#storage/keyed-store.ts';
import { newHandle } from '#use-cases/accounts/secrets.ts';

const MINUTE = 60_000;
const firstWindow = MINUTE;
const maxWindow = 60 * MINUTE;
const maxNamed = 20;

interface Tally {
  readonly from: string;
  failures: number;
  throttled: number;
  unknownNames: number;
  readonly accounts: Set<string>;
  readonly addresses: Set<string>;
}

/** What failed: the account when there is one of that name, and whether it was turned away without being checked. */
export interface Failure {
  readonly account?: string | undefined;
  readonly address: string;
  readonly throttled: boolean;
}

const nameSome = (names: Set<string>, name: string): void => void (names.size < maxNamed && names.add(name));

/**
 * Failed sign-ins in the journal: the first at once, what follows as one line a window, and the windows grow while it goes
 * on, so that an attack leaves some thirty lines a day however hard it tries. A name of no account is counted and not
 * written down: people type passwords there by mistake.
 */
export class FailedSignIns {
  readonly #journal: Journal;
  readonly #now: () => number;
  #tally: Tally | undefined;
  #window = firstWindow;
  #timer: NodeJS.Timeout | undefined;

  constructor(journal: Journal, now: () => number) {
    this.#journal = journal;
    this.#now = now;
  }

  note({ account, address, throttled }: Failure): void {
    const tally = (this.#tally ??= this.#begin());
    tally.failures += 1;
    tally.throttled += throttled ? 1 : 0;
    if (account === undefined) tally.unknownNames += 1;
    else nameSome(tally.accounts, account);
    nameSome(tally.addresses, address);
    if (this.#timer) return;
    void this.flush();
    this.#window = firstWindow;
    this.#wait();
  }

  #wait(): void {
    this.#timer = setTimeout(() => this.#windowOver(), this.#window).unref();
  }

  #windowOver(): void {
    this.#timer = undefined;
    if (!this.#tally) return;
    void this.flush();
    this.#window = Math.min(this.#window * 2, maxWindow);
    this.#wait();
  }

  #begin(): Tally {
    const from = new Date(this.#now()).toISOString();
    return { from, failures: 0, throttled: 0, unknownNames: 0, accounts: new Set(), addresses: new Set() };
  }

  /** Writes what has been counted since the last line. */
  async flush(): Promise<void> {
    const tally = this.#tally;
    this.#tally = undefined;
    if (!tally) return;
    const at = new Date(this.#now()).toISOString();
    const snapshot = { ...tally, to: at, accounts: [...tally.accounts], addresses: [...tally.addresses] };
    const line = { kind: 'session', id: newHandle(), version: 1, action: 'sign-in-failed', snapshot };
    // A disk that is full must not turn a wrong password into another answer than 401.
    const signature = { actor: 'server', role: 'server', at };
    await withoutKey(() => this.#journal.append([line], signature)).then(
      () => undefined,
      () => undefined,
    );
  }

  /** Writes what is left and lets the process end. */
  async close(): Promise<void> {
    clearTimeout(this.#timer);
    this.#timer = undefined;
    await this.flush();
  }
}
