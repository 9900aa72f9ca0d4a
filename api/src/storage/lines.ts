import { hash, randomBytes } from 'node:crypto';
import { chainText, genesis, snapshotText, type Signature, type StoredLine } from 'domain/core';
import { faults, type Fault } from '#storage/faults.ts';
import type { Head, NewLine } from '#storage/journal.ts';
import { DamagedJournal } from '#storage/problems.ts';

const sha256 = (text: string): string => hash('sha256', text, 'hex');

/** The place a new line is chained to. */
export interface Tail extends Head {
  readonly at: string;
}

/** The tail of an empty journal. */
export const emptyTail: Tail = { seq: 0, hash: genesis, at: '' };

const later = (a: string, b: string): string => (a < b ? b : a);

/** Gives a new line its number, a time not before the one above it, nonce and hashes. */
export function chained(line: NewLine, signature: Signature, tail: Tail): StoredLine {
  const nonce = randomBytes(16).toString('base64url');
  const snapshot = JSON.stringify(line.snapshot);
  const open = {
    seq: tail.seq + 1,
    at: later(signature.at, tail.at),
    actor: signature.actor,
    role: signature.role,
    reason: signature.reason ?? null,
    kind: line.kind,
    id: line.id,
    version: line.version,
    action: line.action,
    snapshotHash: sha256(snapshotText(nonce, snapshot)),
    previousHash: tail.hash,
  };
  return { ...open, hash: sha256(chainText(open)), snapshot, nonce };
}

/** What is wrong with a line taken by itself, or `undefined`. Whether it stands in its place is the chain's matter. */
export function faultOf(line: StoredLine): Fault | undefined {
  if (sha256(chainText(line)) !== line.hash) return 'line-changed';
  if (line.nonce === null) return undefined;
  if (line.snapshot === null) return 'content-missing';
  // One bit makes a text the same bytes without being text.
  if (typeof line.snapshot !== 'string' || typeof line.nonce !== 'string') return 'content-changed';
  if (sha256(snapshotText(line.nonce, line.snapshot)) !== line.snapshotHash) return 'content-changed';
  return undefined;
}

/** The line itself when it is as it was written; nothing is ever read past this. */
export function sound(line: StoredLine): StoredLine {
  const fault = faultOf(line);
  if (fault)
    throw new DamagedJournal(
      `The journal is damaged at line ${line.seq} (${line.kind} ${line.id}): ${faults[fault].en}.`,
    );
  return line;
}

/** Lines as they follow one another after `seq`, each sound and none left out. */
export function soundAfter(seq: number, lines: readonly StoredLine[]): readonly StoredLine[] {
  for (const [index, line] of lines.entries()) if (sound(line).seq !== seq + index + 1) throw missing(seq + index + 1);
  return lines;
}

/** The lines of one entry, each sound and no version left out. */
export function soundHistory(lines: readonly StoredLine[]): readonly StoredLine[] {
  for (const [index, line] of lines.entries())
    if (sound(line).version !== index + 1)
      throw new DamagedJournal(`The journal is damaged: version ${index + 1} of ${line.kind} ${line.id} is missing.`);
  return lines;
}

/** A line that should be there. */
export const missing = (seq: number): DamagedJournal =>
  new DamagedJournal(`The journal is damaged: line ${seq} is missing.`);
