import { endOfDay, type RegisterState } from 'domain/core';
import { bytesOf } from '#use-cases/exports/export-bytes.ts';
import type { ExportFacts, ExportLog } from '#use-cases/exports/export-log.ts';
import type { ScopeServices } from '#use-cases/exports/export-scope.ts';
import type { Evaluation } from '#use-cases/findings/evaluations.ts';
import type { Head, Journal } from '#storage/journal.ts';

/** What exports stand on. */
export interface ExportServices extends ScopeServices {
  readonly journal: Journal;
  readonly log: Pick<ExportLog, 'begin' | 'finish'>;
  /** What the rules find, where findings are exported too. */
  readonly evaluations?: { at(asOf: string | undefined, evaluatedOn: string | undefined): Promise<Evaluation> };
}

/** An export that has been permitted and journalled; its bytes are generated lazily. */
export interface Export {
  readonly id: string;
  readonly fileName: string;
  /** The newest line of the journal when it began. */
  readonly head: Head;
  bytes(): AsyncGenerator<Buffer>;
}

export const utcNow = (): string => new Date().toISOString();

/**
 * The moment a register is shown as of: the time of its last change, so that a file made on a day and one made later for that
 * day are the same. A change stamped by a wrong clock with a time to come is left out.
 */
export function momentOf(date: string | undefined, { entries }: RegisterState, now: string): string {
  const end = date === undefined ? now : endOfDay(date);
  const latest = end < now ? end : now;
  let last = '';
  for (const ofKind of Object.values(entries))
    for (const { changedAt } of ofKind.values()) if (last < changedAt && changedAt <= latest) last = changedAt;
  return last;
}

/** The day a file is named after: that of the register in it, whichever day's law it is judged by; never a day to come. */
function dayOf(date: string | undefined): string {
  const today = utcNow().slice(0, 10);
  return date !== undefined && date < today ? date : today;
}

/** Journals that an export begins, and streams its bytes. */
export async function createExport(
  { journal, log }: Pick<ExportServices, 'journal' | 'log'>,
  signed: { readonly actor: string; readonly role: string },
  facts: ExportFacts,
  { date, lines }: { readonly date: string | undefined; readonly lines: () => Iterable<string> },
): Promise<Export> {
  const id = await log.begin(facts, { ...signed, at: utcNow() });
  return {
    id,
    fileName: `protokoll-${facts.table.replaceAll('/', '-')}-${dayOf(date)}.csv`,
    head: await journal.head(),
    bytes: () => bytesOf(lines(), (came) => log.finish(id, { ...facts, ...came }, { ...signed, at: utcNow() })),
  };
}
