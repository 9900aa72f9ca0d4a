import { endOfDay, type RegisterState } from 'domain/core';
import { csvLines, exportContext, rowsOf } from 'domain/csv';
import { lawIn } from 'domain/rules';
import { codeName } from '#entries/code-names.ts';
import { bytesOf } from '#exports/export-bytes.ts';
import type { ExportFacts, ExportLog } from '#exports/export-log.ts';
import { type ExportWish, filtersIn } from '#exports/export-query.ts';
import { scopeOf, type ScopeShelf } from '#exports/export-scope.ts';
import { snapshotHash } from '#exports/snapshot-hash.ts';
import type { Account } from '#http/who.ts';
import type { Head, Journal } from '#journal/journal.ts';

/** What exports stand on. */
export interface ExportShelf extends ScopeShelf {
  readonly journal: Journal;
  readonly log: ExportLog;
}

/** An export that has been decided on and journalled; its bytes come when they are asked for. */
export interface Export {
  readonly id: string;
  readonly fileName: string;
  /** The newest line of the journal when it began. */
  readonly head: Head;
  bytes(): AsyncGenerator<Buffer>;
}

const utcNow = (): string => new Date().toISOString();

const lastChange = ({ entries }: RegisterState): string =>
  Object.values(entries)
    .flatMap((ofKind) => [...ofKind.values()])
    .reduce((last, { changedAt }) => (last < changedAt ? changedAt : last), '');

/** The moment a register is shown as of: the end of a day gone by, otherwise its last change; never a time to come. */
function momentOf(date: string | undefined, state: RegisterState, now: string): string {
  const end = date === undefined ? now : endOfDay(date);
  return end < now ? end : lastChange(state);
}

/** What an export says of itself besides its rows: the dates it was made for, and what was chosen. */
function factsOf({ table, query, language }: ExportWish, state: RegisterState, now: string): Omit<ExportFacts, 'rows'> {
  const filters = filtersIn(query);
  return {
    table: table.name,
    profile: query.profile,
    language,
    versions: query.versions,
    asOf: momentOf(query.as_of, state, now),
    evaluatedOn: query.evaluated_on ?? query.as_of ?? now.slice(0, 10),
    ...(filters && { filters }),
  };
}

/**
 * Makes an export: finds who gets which rows of which moment, journals that it begins, and hands its bytes out as they are
 * asked for. It shows one moment, whatever is written meanwhile.
 */
export async function exportTable(shelf: ExportShelf, account: Account, wish: ExportWish): Promise<Export> {
  const { table, query, language } = wish;
  const { role, state, includes } = await scopeOf(shelf, account, wish);
  const facts = factsOf(wish, state, utcNow());
  const { asOf, evaluatedOn } = facts;
  const context = exportContext({
    state,
    asOf,
    evaluatedOn,
    law: lawIn(await shelf.register.current()),
    language,
    hashOf: snapshotHash,
    codeName,
  });
  const rows = rowsOf(table, context, query.archived !== 'no').filter(includes);
  const signed = { actor: account.name, role };
  const all = { ...facts, rows: rows.length };
  const id = await shelf.log.begin(all, { ...signed, at: utcNow() });
  return {
    id,
    fileName: `protokoll-${table.name}-${query.as_of ?? evaluatedOn}.csv`,
    head: await shelf.journal.head(),
    bytes: () =>
      bytesOf(csvLines(table, rows, query.profile, context), (came) =>
        shelf.log.finish(id, { ...all, ...came }, { ...signed, at: utcNow() }),
      ),
  };
}
