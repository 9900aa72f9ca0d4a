import type { findingsExportQuery, impactExportQuery } from 'domain/contract';
import type { Language } from 'domain/core';
import {
  csvLines,
  exportContext,
  type ExportContext,
  findingsSheet,
  impactSheet,
  type Profile,
  type Sheet,
} from 'domain/tables';
import { impactSteps } from 'domain/impact';
import type { z } from 'zod';
import { inPieces } from '#scheduling/turns.ts';
import { maySee } from '#use-cases/entries/entry-permissions.ts';
import { codeName } from '#use-cases/entries/code-names.ts';
import { createExport, type Export, type ExportServices, momentOf, utcNow } from '#use-cases/exports/create-export.ts';
import { snapshotHash } from '#use-cases/exports/snapshot-hash.ts';
import { evaluationFor } from '#use-cases/findings/evaluation-for.ts';
import type { Evaluation } from '#use-cases/findings/evaluations.ts';
import { selectFindings } from '#use-cases/findings/select-findings.ts';
import { lawOn } from '#use-cases/findings/law-on.ts';
import { permit } from '#use-cases/permission/permission.ts';
import type { Actor } from '#use-cases/actor/actor.ts';
import { targetOf } from '#use-cases/impact/impact.ts';

interface Dates {
  readonly as_of?: string | undefined;
  readonly evaluated_on?: string | undefined;
  readonly profile: Profile;
}

/** What rows a sheet has, once the register of the moment is at hand. */
type Rows<R> = (looked: Evaluation, context: ExportContext) => readonly R[] | Promise<readonly R[]>;

async function exportSheet<R>(
  services: ExportServices,
  actor: Actor,
  { query, language, sheet }: { readonly query: Dates; readonly language: Language; readonly sheet: Sheet<R> },
  rowsIn: Rows<R>,
): Promise<Export> {
  const role = permit('export', actor);
  const { as_of: date, evaluated_on: _, profile: form, ...filtering } = query;
  if (!services.evaluations) throw new Error('findings are exported by who evaluates them');
  const looked = await evaluationFor(services.evaluations, actor, query);
  const law = await lawOn(services.register, looked.on);
  const asOf = momentOf(date, looked.state, utcNow());
  const basis = { state: looked.state, asOf, evaluatedOn: looked.on, law, language, hashOf: snapshotHash, codeName };
  const context = exportContext({ ...basis, found: looked.found, organisations: await looked.organisations() });
  const rows = await rowsIn({ ...looked, state: context.state }, context);
  const filters = Object.fromEntries(
    Object.entries(filtering).filter(([, value]) => value !== undefined && value !== ''),
  );
  const facts = {
    table: sheet.name,
    profile: form,
    language,
    versions: 'working',
    asOf,
    evaluatedOn: looked.on,
    ...(Object.keys(filters).length > 0 && { filters }),
    rows: rows.length,
  };
  return createExport(services, { actor: actor.name, role }, facts, {
    date,
    lines: () => csvLines(sheet, rows, form, context),
  });
}

/** Findings, open and accepted, as CSV. */
export const exportFindings = async (
  services: ExportServices,
  actor: Actor,
  query: z.output<typeof findingsExportQuery>,
  language: Language,
): Promise<Export> =>
  exportSheet(services, actor, { query, language, sheet: findingsSheet }, (looked) =>
    selectFindings(looked, query, language, (entry) => maySee(actor, entry)),
  );

/** What is affected if something changes, as CSV. */
export const exportImpact = async (
  services: ExportServices,
  actor: Actor,
  query: z.output<typeof impactExportQuery>,
  language: Language,
): Promise<Export> =>
  exportSheet(
    services,
    actor,
    { query, language, sheet: impactSheet },
    async ({ state, on }) => (await inPieces(impactSteps(targetOf(query, state), state, on))).rows,
  );
