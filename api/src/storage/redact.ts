import type { Signature, StoredLine } from 'domain/core';
import type { Journal } from '#storage/journal.ts';

/** Why a line cannot be redacted. */
export class NotRedactable extends Error {}

/**
 * Erases the content of a line for good and says so in a line of its own. The hashes stay, so the chain still verifies.
 * What stands in the register now cannot be redacted: change the entry first, then redact what it said before.
 */
export async function redact(journal: Journal, seq: number, signature: Signature): Promise<void> {
  const [line] = await journal.since(seq - 1, 1);
  if (line?.seq !== seq) throw new NotRedactable(`There is no line ${seq}.`);
  await assertRedactable(journal, line);
  const { kind, id, version } = line;
  const redaction = {
    kind: 'redaction',
    id: String(seq),
    version: 1,
    action: 'redacted',
    snapshot: { kind, id, version },
  };
  const draft = { lines: [redaction], erases: [seq] };
  await journal.write({ seen: () => Infinity, decide: () => draft }, signature);
}

async function assertRedactable(journal: Journal, line: StoredLine): Promise<void> {
  if (line.snapshot === null) throw new NotRedactable(`Line ${line.seq} has been redacted already.`);
  if (line.kind === 'redaction') throw new NotRedactable('The record of a redaction cannot be redacted.');
  const newest = (await journal.history(line.kind, line.id)).at(-1);
  if (newest?.seq === line.seq)
    throw new NotRedactable(`Line ${line.seq} is what ${line.kind} ${line.id} says now. Change it first, then redact.`);
}
