import type { AccountEntry, AccountValues, StoredLine } from 'domain/core';
import type { Journal } from '#storage/journal.ts';

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

/** The accounts as the journal has them, in memory. */
export class AccountBook {
  readonly #journal: Journal;
  #accounts = new Map<string, AccountEntry>();
  #seen = 0;

  private constructor(journal: Journal) {
    this.#journal = journal;
  }

  static async open(journal: Journal): Promise<AccountBook> {
    const book = new AccountBook(journal);
    const { seq } = await journal.head();
    for await (const batch of journal.entryHeads(['account']))
      for (const { line, createdAt } of batch) fold(book.#accounts, line, createdAt);
    book.#seen = seq;
    return book;
  }

  /** The newest line that is known here. */
  get seen(): number {
    return this.#seen;
  }

  get all(): AccountsByName {
    return this.#accounts;
  }

  /** Takes in what others have written, the command line among them. Costs one look-up when there is nothing new. */
  async catchUp(): Promise<void> {
    const { seq } = await this.#journal.head();
    while (this.#seen < seq) {
      const lines = await this.#journal.since(this.#seen);
      this.take(lines);
      if (lines.length === 0) return;
    }
  }

  take(lines: readonly StoredLine[]): void {
    for (const line of lines) {
      fold(this.#accounts, line);
      this.#seen = Math.max(this.#seen, line.seq);
    }
  }

  /** The accounts as they would be after lines that are not known to stay: the transaction they belong to may yet fail. */
  with(newer: readonly StoredLine[]): AccountsByName {
    const accounts = new Map(this.#accounts);
    for (const line of newer) fold(accounts, line);
    return accounts;
  }
}

/** The account somebody signs in to: by user name, or by e-mail address. */
export function accountCalled(accounts: AccountsByName, called: string): AccountEntry | undefined {
  const wanted = called.trim().toLowerCase();
  return accounts.get(wanted) ?? [...accounts.values()].find((account) => account.email.toLowerCase() === wanted);
}
