import type { Signature } from 'domain/core';
import type { Journal, NewLine } from '#storage/journal.ts';
import { VersionTaken } from '#storage/problems.ts';

/** What the journal says of an export when it begins. */
export interface ExportFacts {
  readonly table: string;
  readonly profile: string;
  readonly language: string;
  readonly versions: string;
  /** The UTC time the register is shown as of, and the date agreements, chains and the law are judged on. */
  readonly asOf: string;
  readonly evaluatedOn: string;
  /** The search and the filters, as they stand in the address; absent when there are none. */
  readonly filters?: Readonly<Record<string, unknown>>;
  readonly rows: number;
}

/** What it says once every byte has been handed out. */
export interface ExportBytes {
  readonly bytes: number;
  readonly sha256: string;
}

const attempts = 20;
const referenceOf = (number: number): string => `EXP-${String(number).padStart(4, '0')}`;

const lineOf = (id: string, version: number, snapshot: object): NewLine => ({
  kind: 'export',
  id,
  version,
  action: version === 1 ? 'exported' : 'completed',
  snapshot,
});

/**
 * The journal's entries about exports, `EXP-0001` and on. Each has two versions: who began to get what, written before the
 * first byte leaves, and the SHA-256 of the bytes, written before the last one does. An export broken off keeps its first.
 */
export class ExportLog {
  readonly #journal: Journal;
  #next: number | undefined;

  constructor(journal: Journal) {
    this.#journal = journal;
  }

  /** Writes that an export begins; answers its reference. Where another process has just taken it, the next one. */
  async begin(facts: ExportFacts, signature: Signature): Promise<string> {
    for (let attempt = 0; attempt < attempts; attempt++) {
      this.#next ??= await this.#free();
      const id = referenceOf(this.#next++);
      try {
        await this.#journal.append([lineOf(id, 1, facts)], signature);
        return id;
      } catch (error) {
        this.#next = undefined;
        if (!(error instanceof VersionTaken)) throw error;
      }
    }
    throw new Error('no reference was free for the export');
  }

  /** Writes what was exported, once it is known. */
  async finish(id: string, snapshot: ExportFacts & ExportBytes, signature: Signature): Promise<void> {
    await this.#journal.append([lineOf(id, 2, snapshot)], signature);
  }

  async #free(): Promise<number> {
    const { newest } = await this.#journal.positions();
    const numbers = newest.filter(({ kind }) => kind === 'export').map(({ id }) => Number(id.slice('EXP-'.length)));
    return Math.max(0, ...numbers) + 1;
  }
}
