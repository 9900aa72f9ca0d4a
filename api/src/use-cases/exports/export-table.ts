import type { Entry, RegisterState, Steps } from 'domain/core';
import { csvLines, entriesOf, exportContext, type ExportContext, rowsOf, type Table } from 'domain/tables';
import { inPieces, nextTurn } from '#scheduling/turns.ts';
import { codeName } from '#use-cases/entries/code-names.ts';
import type { ExportFacts } from '#use-cases/exports/export-log.ts';
import { type ExportRequest, filtersIn } from '#use-cases/exports/export-query.ts';
import { scopeOf } from '#use-cases/exports/export-scope.ts';
import { createExport, type Export, type ExportServices, momentOf, utcNow } from '#use-cases/exports/create-export.ts';
import { snapshotHash } from '#use-cases/exports/snapshot-hash.ts';
import { lawOn } from '#use-cases/findings/law-on.ts';
import type { Actor } from '#use-cases/actor/actor.ts';

/** What an export says of itself besides its rows: the dates it was made for, and what was chosen. */
function factsOf(
  { table, query, language }: ExportRequest,
  state: RegisterState,
  now: string,
): Omit<ExportFacts, 'rows'> {
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

function* countRows(table: Table, entries: readonly Entry[], context: ExportContext): Steps<number> {
  let rows = 0;
  for (const entry of entries) {
    rows += table.rowsOf(entry, context).length;
    yield;
  }
  return rows;
}

/**
 * Makes an export: finds who gets which rows of which moment, journals that it begins, and hands its bytes out as they are
 * asked for. It shows one moment, whatever is written meanwhile.
 */
export async function exportTable(services: ExportServices, actor: Actor, request: ExportRequest): Promise<Export> {
  const { table, query, language } = request;
  const { role, state, includes } = await scopeOf(services, actor, request);
  const facts = factsOf(request, state, utcNow());
  const { asOf, evaluatedOn } = facts;
  const law = await lawOn(services.register, evaluatedOn);
  // Only the statutory tables say what is found in their entries. The findings change later: an export keeps those of its moment.
  const looked = table.group === 'statutory' ? await services.evaluations?.at(query.as_of, evaluatedOn) : undefined;
  const found = looked && { found: new Map(looked.found) };
  const context = exportContext({
    state,
    asOf,
    evaluatedOn,
    law,
    language,
    hashOf: snapshotHash,
    codeName,
    ...found,
  });
  await nextTurn();
  if (table.prepare) await inPieces(table.prepare(context));
  const entries = entriesOf(table, context, query.archived !== 'no').filter(includes);
  const rows = await inPieces(countRows(table, entries, context));
  const signed = { actor: actor.name, role };
  return createExport(
    services,
    signed,
    { ...facts, rows },
    {
      date: query.as_of,
      lines: () => csvLines(table, rowsOf(table, entries, context), query.profile, context),
    },
  );
}
