/** This version of this entry is written already. */
export class VersionTaken extends Error {
  readonly kind: string;
  readonly id: string;
  readonly version: number;

  constructor({ kind, id, version }: { readonly kind: string; readonly id: string; readonly version: number }) {
    super(`${kind} ${id} already has a version ${version}`);
    this.kind = kind;
    this.id = id;
    this.version = version;
  }
}

/** A request with this key is carried out already, or under way; nothing was written. */
export class KeyTaken extends Error {}

/** The disk is full, or the file may not grow: nothing was written, and what was written before stands. */
export class StorageFull extends Error {}

/** Another process has held the store for writing for too long: nothing was written; trying again is safe. */
export class StorageBusy extends Error {}

/** What is stored is not what was written. */
export class DamagedJournal extends Error {}

/** A store or archive this program must not touch; the message says why in a line. */
export class UnusableStore extends Error {}

/** It belongs to another program. */
export class ForeignStore extends UnusableStore {}

/** A newer version of this program has written it. */
export class NewerStore extends UnusableStore {}

/** Another server holds it, or another command is at work on it. */
export class StoreInUse extends UnusableStore {}

/** It cannot be opened, made or read where it is; `why` follows "the folder cannot be used: ". */
export class StoreUnreachable extends Error {
  readonly why: string;

  constructor(why: string, options?: ErrorOptions) {
    super(`The store cannot be used: ${why}.`, options);
    this.why = why;
  }
}

/** Its files or the disk may not be written: nothing was written, and what was written before can be read. */
export class StorageReadOnly extends StoreUnreachable {}
