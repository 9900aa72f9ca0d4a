import { hash, randomBytes } from 'node:crypto';
import {
  chainText,
  definitionsNumber,
  erasableText,
  genesis,
  newestFormat,
  type Signature,
  type StoredLine,
} from 'domain/core';
import { stampAfter } from '#storage/clock.ts';
import { faults, type Fault } from '#storage/faults.ts';
import type { Head, NewLine } from '#storage/journal.ts';
import { DamagedJournal } from '#storage/problems.ts';

const sha256 = (text: string): string => hash('sha256', text, 'hex');

/** A line without what can be erased: what its own hash and its link to the line above are made of. */
export type LineHead = Omit<StoredLine, 'snapshot' | 'nonce' | 'reasonNonce'>;

/** The place a new line is chained to. */
export interface Tail extends Head {
  readonly at: string;
  readonly definitions: number | null;
}

/** The tail of an empty journal. */
export const emptyTail: Tail = { seq: 0, hash: genesis, at: '', definitions: null };

/** A text that can be erased: what is stored of it, and the hash that stays. */
function erasable(content: string): { readonly nonce: string; readonly hash: string } {
  const nonce = randomBytes(16).toString('base64url');
  return { nonce, hash: sha256(erasableText(nonce, content)) };
}

/** Gives a new line its number, its time, nonces and hashes. */
export function chained(line: NewLine, signature: Signature, tail: Tail, act: string | null = null): StoredLine {
  const snapshot = JSON.stringify(line.snapshot);
  const content = erasable(snapshot);
  const reason = signature.reason === undefined ? undefined : erasable(signature.reason);
  const open = {
    format: newestFormat,
    seq: tail.seq + 1,
    at: stampAfter(tail.at, signature.at),
    actor: signature.actor,
    role: signature.role,
    reason: signature.reason ?? null,
    reasonHash: reason?.hash ?? null,
    kind: line.kind,
    id: line.id,
    version: line.version,
    action: line.action,
    act,
    definitions: definitionsNumber,
    snapshotHash: content.hash,
    previousHash: tail.hash,
  };
  const beside = { snapshot, nonce: content.nonce, reasonNonce: reason?.nonce ?? null };
  return { ...open, ...beside, hash: sha256(chainText(open)) };
}

/** What can be wrong with a text that can be erased. A nonce that is empty says that it has gone without a redaction. */
function faultOfErasable(
  { content, nonce, hash: written }: { content: string | null; nonce: string | null; hash: string },
  faultNames: { readonly missing: Fault; readonly changed: Fault },
): Fault | undefined {
  if (nonce === null) return undefined;
  if (content === null) return faultNames.missing;
  // One bit makes a text the same bytes without being text.
  if (typeof content !== 'string' || typeof nonce !== 'string') return faultNames.changed;
  return sha256(erasableText(nonce, content)) === written ? undefined : faultNames.changed;
}

interface HashedContent {
  readonly nonce: string | null;
  readonly content: string | null;
  readonly snapshotHash: string;
}

const isAsHashed = (line: LineHead): boolean => sha256(chainText(line)) === line.hash;

/** What is wrong with a line after the one above it, its content and reason left alone. */
export function headFaultOf(line: LineHead, above: Head): Fault | undefined {
  if (!isAsHashed(line)) return 'line-changed';
  return line.previousHash === above.hash ? undefined : 'link-broken';
}

/** Whether a content is there and is as it was hashed. */
export const isContentSound = ({ nonce, content, snapshotHash }: HashedContent): boolean =>
  nonce !== null &&
  faultOfErasable(
    { content, nonce, hash: snapshotHash },
    { missing: 'content-missing', changed: 'content-changed' },
  ) === undefined;

/** What is wrong with a line taken by itself, or `undefined`. Whether it stands in its place is the chain's matter. */
export function faultOf(line: StoredLine): Fault | undefined {
  if (!isAsHashed(line)) return 'line-changed';
  const { snapshot, nonce, snapshotHash, reason, reasonNonce, reasonHash } = line;
  const fault = faultOfErasable(
    { content: snapshot, nonce, hash: snapshotHash },
    { missing: 'content-missing', changed: 'content-changed' },
  );
  if (fault || reasonHash === null) return fault;
  return faultOfErasable(
    { content: reason, nonce: reasonNonce, hash: reasonHash },
    { missing: 'reason-missing', changed: 'reason-changed' },
  );
}

/** The line itself when it is as it was written; nothing is ever read past this. */
export function sound(line: StoredLine): StoredLine {
  const fault = faultOf(line);
  if (fault) throw damagedAt(line, fault);
  return line;
}

/** Lines as they follow one another after `seq`, each sound and chained to the one above, and none left out. */
export function soundAfter(seq: number, lines: readonly StoredLine[]): readonly StoredLine[] {
  for (const [index, line] of lines.entries()) {
    if (sound(line).seq !== seq + index + 1) throw missing(seq + index + 1);
    if (line.previousHash !== (lines[index - 1]?.hash ?? line.previousHash)) throw damagedAt(line, 'link-broken');
  }
  return lines;
}

/** The lines of one entry after a version, each sound and no version left out. */
export function soundHistory(lines: readonly StoredLine[], after = 0): readonly StoredLine[] {
  for (const [index, line] of lines.entries())
    if (sound(line).version !== after + index + 1)
      throw new DamagedJournal(
        `The journal is damaged: version ${after + index + 1} of ${line.kind} ${line.id} is missing.`,
      );
  return lines;
}

/** A line that is not as it was written. */
export const damagedAt = ({ seq, kind, id }: LineHead, fault: Fault): DamagedJournal =>
  new DamagedJournal(`The journal is damaged at line ${seq} (${kind} ${id}): ${faults[fault].en}.`);

/** A line that should be there. */
export const missing = (seq: number): DamagedJournal =>
  new DamagedJournal(`The journal is damaged: line ${seq} is missing.`);
