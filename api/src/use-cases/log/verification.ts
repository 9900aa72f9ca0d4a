import type { Broken } from '#storage/chain.ts';
import type { Head, Journal, Verdict } from '#storage/journal.ts';

/** Full verifications of the journal, whoever asks for them, and what the last one found. */
export class Verification {
  readonly #journal: Pick<Journal, 'verify'>;
  readonly #tell: (fault: Broken) => void;
  #running: Promise<Verdict> | undefined;
  #fault: Broken | undefined;
  #isEnded = false;

  /** `tell` is called with what a verification finds. */
  constructor(journal: Pick<Journal, 'verify'>, tell: (fault: Broken) => void = () => undefined) {
    this.#journal = journal;
    this.#tell = tell;
  }

  /** What the last verification found wrong. */
  get fault(): Broken | undefined {
    return this.#fault;
  }

  /** Verifies every line; those who ask at once share one verification. */
  verify(): Promise<Verdict> {
    this.#running ??= this.#journal
      .verify()
      .then((verdict) => this.#note(verdict))
      .finally(() => (this.#running = undefined));
    return this.#running;
  }

  /** Verifies that a line noted outside still stands; a note may be wrong itself, so that it is only answered. */
  verifyNoted(noted: Head): Promise<Verdict> {
    return this.#journal.verify([noted]);
  }

  /** Tells nothing from now on: the journal is about to be closed, and one that is closed cannot be told from one that is damaged. */
  end(): void {
    this.#isEnded = true;
  }

  #note(verdict: Verdict): Verdict {
    if (this.#isEnded) return verdict;
    this.#fault = verdict.sound ? undefined : verdict;
    if (this.#fault) this.#tell(this.#fault);
    return verdict;
  }
}
