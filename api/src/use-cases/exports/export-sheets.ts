import type { Language } from 'domain/core';
import {
  csvLines,
  exportContext,
  type ExportContext,
  findingsSheet,
  impactSheet,
  profiles,
  type Sheet,
} from 'domain/csv';
import { impactOf } from 'domain/impact';
import { lawIn } from 'domain/rules';
import { z } from 'zod';
import { sees } from '#use-cases/entries/access.ts';
import { codeName } from '#use-cases/entries/code-names.ts';
import { begunExport, type Export, type ExportShelf, momentOf, utcNow } from '#use-cases/exports/making.ts';
import { snapshotHash } from '#use-cases/exports/snapshot-hash.ts';
import type { Evaluation } from '#use-cases/findings/findings.ts';
import { findingScope } from '#use-cases/findings/question.ts';
import { selectedFrom } from '#use-cases/findings/selection.ts';
import { roleTo } from '#use-cases/permission/permission.ts';
import type { Actor } from '#use-cases/actor/actor.ts';
import { impactTarget, targetOf } from '#use-cases/impact/impact.ts';
import { asOfDate } from '#use-cases/lists/list.ts';

const profile = z.enum(profiles).default('excel');

/** The filters of findings; open and accepted ones both unless one is asked for. */
export const findingsExport = findingScope.extend({
  state: z.enum(['open', 'accepted', 'all']).default('all').describe('Open findings, accepted ones, or both'),
  profile,
});
export const impactExport = z.strictObject({ ...impactTarget, evaluated_on: asOfDate.optional(), profile });

interface Dates {
  readonly as_of?: string | undefined;
  readonly evaluated_on?: string | undefined;
  readonly profile: z.infer<typeof profile>;
}

/** What rows a sheet has, once the register of the moment is at hand. */
type Rows<R> = (looked: Evaluation, context: ExportContext) => readonly R[];

async function exportSheet<R>(
  shelf: ExportShelf,
  account: Actor,
  { query, language, sheet }: { readonly query: Dates; readonly language: Language; readonly sheet: Sheet<R> },
  rowsIn: Rows<R>,
): Promise<Export> {
  const role = roleTo('export', account);
  const { as_of: date, evaluated_on: on, profile: form, ...asked } = query;
  if (date !== undefined) roleTo('as-of', account);
  const law = lawIn(await shelf.register.current());
  if (!shelf.findings) throw new Error('nobody keeps an eye on what is found');
  const looked = await shelf.findings.at(date, on);
  const asOf = momentOf(date, looked.state, utcNow());
  const basis = { state: looked.state, asOf, evaluatedOn: looked.on, law, language, hashOf: snapshotHash, codeName };
  const context = exportContext({ ...basis, found: looked.found });
  const rows = rowsIn({ ...looked, state: context.state }, context);
  const filters = Object.fromEntries(Object.entries(asked).filter(([, value]) => value !== undefined && value !== ''));
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
  return begunExport(shelf, { actor: account.name, role }, facts, {
    date,
    lines: () => csvLines(sheet, rows, form, context),
  });
}

/** Findings, open and accepted, as CSV. */
export const exportFindings = async (
  shelf: ExportShelf,
  account: Actor,
  query: z.infer<typeof findingsExport>,
  language: Language,
): Promise<Export> =>
  exportSheet(shelf, account, { query, language, sheet: findingsSheet }, (looked) =>
    selectedFrom(looked, query, language, (entry) => sees(account, entry)),
  );

/** What is affected if something changes, as CSV. */
export const exportImpact = async (
  shelf: ExportShelf,
  account: Actor,
  query: z.infer<typeof impactExport>,
  language: Language,
): Promise<Export> =>
  exportSheet(
    shelf,
    account,
    { query, language, sheet: impactSheet },
    ({ state, on }) => impactOf(targetOf(query, state), state, on).rows,
  );
