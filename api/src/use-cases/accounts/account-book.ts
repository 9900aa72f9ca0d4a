import type { AccountEntry, AccountValues, StoredLine } from 'domain/core';
import type { Draft, Journal, Positions } from '#storage/journal.ts';

/** Accounts by user name. */
export type AccountsByName = ReadonlyMap<string, AccountEntry>;

// A redacted line keeps what the line before it said, except that its content is gone: the account stays as it was.
function fold(accounts: Map<string, AccountEntry>, line: StoredLine, createdAt?: string): void {
  if (line.kind !== 'account' || line.snapshot === null) return;
  accounts.set(line.id, {
    ...(JSON.parse(line.snapshot) as AccountValues),
    name: line.id,
    version: line.version,
    createdAt: createdAt ?? accounts.get(line.id)?.createdAt ?? line.at,
    changedAt: line.at,
    changedBy: line.actor,
  });
}

/** What a decision is made on: the accounts as they stand, and the lines that were written since it was prepared. */
export interface AccountsTurn {
  readonly accounts: AccountsByName;
  readonly newer: readonly StoredLine[];
}

type AccountsDraft = Pick<Draft, 'lines' | 'signature' | 'credentials'>;

/** The accounts as the journal has them, in memory. */
export class AccountBook {
  readonly #journal: Journal;
  #accounts = new Map<string, AccountEntry>();
  #seen = 0;

  private constructor(journal: Journal) {
    this.#journal = journal;
  }

  /** Reads the accounts; `known` is where the newest lines are, when that was found just now. */
  static async open(journal: Journal, known?: Positions): Promise<AccountBook> {
    const book = new AccountBook(journal);
    const { newest } = known ?? (await journal.positions());
    for await (const batch of journal.entryHeads(newest.filter(({ kind }) => kind === 'account')))
      for (const { line, createdAt } of batch) fold(book.#accounts, line, createdAt);
    book.#seen = newest.at(-1)?.seq ?? 0;
    return book;
  }

  get all(): AccountsByName {
    return this.#accounts;
  }

  /** Takes in what others have written, the command line among them. Costs one look-up when there is nothing new. */
  async catchUp(): Promise<void> {
    const { seq } = await this.#journal.head();
    while (this.#seen < seq) {
      const lines = await this.#journal.since(this.#seen);
      this.#take(lines);
      if (lines.length === 0) return;
    }
  }

  #take(lines: readonly StoredLine[]): void {
    for (const line of lines) {
      fold(this.#accounts, line);
      this.#seen = Math.max(this.#seen, line.seq);
    }
  }

  /** The accounts as they would be after lines that are not known to stay: the transaction they belong to may yet fail. */
  #with(newer: readonly StoredLine[]): AccountsByName {
    const accounts = new Map(this.#accounts);
    for (const line of newer) fold(accounts, line);
    return accounts;
  }

  /**
   * Writes what `decide` answers in the turn of writing. `answer` is made in the same turn, from the accounts as they are then.
   * What was prepared on a line of the journal earlier than the newest says so by `preparedAt`, and sees all that came after.
   */
  async write<T>(
    decide: (turn: AccountsTurn) => AccountsDraft,
    answer: (accounts: AccountsByName) => T,
    preparedAt = Infinity,
  ): Promise<T> {
    const answers: T[] = [];
    await this.#journal.write({
      seen: () => Math.min(preparedAt, this.#seen),
      decide: (newer) => ({
        ...decide({ accounts: this.#with(newer), newer }),
        answer: (lines) => (answers[0] = answer(this.#with([...newer, ...lines]))),
      }),
    });
    await this.catchUp();
    return answers[0] as T;
  }
}

/** The account that is signed in to: by user name, or by e-mail address. */
export function accountByName(accounts: AccountsByName, called: string): AccountEntry | undefined {
  const wanted = called.trim().toLowerCase();
  return accounts.get(wanted) ?? [...accounts.values()].find((account) => account.email.toLowerCase() === wanted);
}
