import type { Signature, StoredLine } from 'domain/core';
import { redactionId } from '#storage/chain.ts';
import type { ErasablePart, Journal } from '#storage/journal.ts';

/** Why a line cannot be redacted. */
export class NotRedactable extends Error {}

/**
 * Erases the content of a line, or the reason that was given with it, for good and says so in a line of its own. The hashes
 * stay, so the chain still verifies. What the register says now cannot be redacted: change the entry first, then redact what
 * it said before.
 */
export async function redact(
  journal: Journal,
  seq: number,
  signature: Signature,
  part: ErasablePart = 'content',
): Promise<void> {
  const [line] = await journal.since(seq - 1, 1);
  if (line?.seq !== seq) throw new NotRedactable(`There is no line ${seq}.`);
  if (line.kind === 'redaction') throw new NotRedactable('The record of a redaction cannot be redacted.');
  if (part === 'content') await assertContentRedactable(journal, line);
  else assertReasonRedactable(line);
  const { kind, id, version } = line;
  const redaction = {
    kind: 'redaction',
    id: redactionId(seq, part),
    version: 1,
    action: 'redacted',
    snapshot: { kind, id, version },
  };
  const draft = { lines: [redaction], signature, erases: [{ seq, part }] };
  await journal.write({ seen: () => Infinity, decide: () => draft });
}

async function assertContentRedactable(journal: Journal, line: StoredLine): Promise<void> {
  if (line.snapshot === null) throw new NotRedactable(`Line ${line.seq} has been redacted already.`);
  const newest = (await journal.history(line.kind, line.id)).at(-1);
  if (newest?.seq === line.seq)
    throw new NotRedactable(`Line ${line.seq} is what ${line.kind} ${line.id} says now. Change it first, then redact.`);
}

function assertReasonRedactable({ seq, reason, reasonHash }: StoredLine): void {
  if (reason === null)
    throw new NotRedactable(
      reasonHash === null ? `Line ${seq} has no reason.` : `The reason of line ${seq} has been redacted already.`,
    );
  if (reasonHash === null)
    throw new NotRedactable(
      `Line ${seq} was written before reasons could be erased: its reason is a part of the line.`,
    );
}
