import type { Signature } from 'domain/core';
import type { CredentialStore } from '#storage/credentials.ts';
import type { AnswerStore } from '#storage/keyed-request.ts';
import type { Head, Journal } from '#storage/journal.ts';

/** A file beside an archive, to be kept elsewhere too: it identifies the archive and detects a change of it. */
export interface Manifest {
  /** The number of the store's schema. */
  readonly schema: number;
  readonly head: Head;
  readonly bytes: number;
  readonly sha256: string;
}

/** What a restore came to: the moment that was restored, and where the data it replaced lies now. */
export interface Restored {
  readonly head: Head;
  readonly kept?: string;
}

/** Everything that is kept of one register, open for reading and writing. */
export interface Store {
  readonly journal: Journal;
  readonly credentials: CredentialStore;
  readonly answers: AnswerStore;
  /**
   * Writes everything as of one moment into a new archive, while others go on writing, and verifies it there. It is under
   * its name only when it is whole.
   */
  backUp(archive: string): Promise<Manifest>;
  close(): Promise<void>;
}

/** A place held for one server, until it is released or the process ends, however it ends. */
export interface ServerLock {
  release(): void;
}

/** Where a register is kept. */
export interface Storage {
  /** Whether a register was ever begun here. */
  isBegun(): Promise<boolean>;
  /** Opens it, made or brought up to date when need be. Rejects with UnusableStore, DamagedJournal, StorageFull … */
  open(): Promise<Store>;
  /** Holds it for this process as its server; rejects with StoreInUse when another does. */
  hold(): Promise<ServerLock>;
  /** Whether it takes new data now. */
  isWritable(): Promise<boolean>;
  /**
   * Puts an archive in the place of the register, verified as a whole before anything is replaced. What was there before is
   * kept; there is no moment with neither. Rejects when a server holds it.
   */
  restore(archive: string, signature: Signature): Promise<Restored>;
}
