import { fill, text, type Text, verbatim } from '#language/text.ts';
import type { TransferInstrument } from '#law/rows/law-rows.ts';
import { endedAfter, toolStates } from '#law/transfer-tools.ts';
import type { EntryValues } from '#registers/registers.ts';
import type { Details, Report } from '#rules/engine/define-rule.ts';
import type { EvaluatedEntry } from '#rules/engine/evaluated-entry.ts';
import type { RuleContext } from '#rules/engine/rule-context.ts';
import {
  agreementOf,
  endedInstrumentIn,
  type KindWithTransfers,
  type TransferBasis,
  transferBasesOf,
} from '#rules/facts/transfers.ts';
import { transferTools } from '#vocabulary/transfers.ts';
import { termOf } from '#vocabulary/vocabulary.ts';

type Agreement = EntryValues<'agreement'>;

export const clauses = 'A46-2-c';

const oldClauses = 'scc-old';

const clausesBefore2021 = text('The standard contractual clauses from before 2021');

/** Tools whose label contains their status, which the message has already. */
const names: Readonly<Record<string, Text>> = {
  'privacy-shield': verbatim('EU–US Privacy Shield'),
  'safe-harbor': verbatim('Safe Harbor'),
};

const toolName = (tool: string): Text => names[tool] ?? termOf(transferTools, tool)?.label ?? verbatim(tool);

/** How a tool other than an adequacy decision came to its end, if it has. */
const endOf = ({ row: { tool } }: TransferBasis, { law, on }: RuleContext): Text | undefined =>
  tool === undefined || tool === 'A45-3' ? undefined : toolStates(law, tool, [], on).find(({ end }) => end)?.end;

/** The texts of a row that may name an instrument. */
const textsOf = ({ row: { reference, statement } }: TransferBasis) =>
  [
    ['reference', reference],
    ['statement', statement],
  ] as const;

/** The detail of a finding on clauses that no longer apply. */
const clausesEnded = (clausesThere: Text, end: Text): Details => ({
  what: fill(text('{clausesThere} no longer apply: {end}.'), { clausesThere, end }),
});

const endedInstrument = ({ tool, instrument, ended, until = '' }: TransferInstrument): Details => {
  const end = ended ?? endedAfter(until);
  if (tool !== oldClauses) return { tool: instrument, end };
  return clausesEnded(fill(text('The standard contractual clauses of {instrument}'), { instrument }), end);
};

/** Reports the texts that rest on an instrument that has ended, on old clauses or on something else. */
export function reportEndedInTexts(
  context: RuleContext,
  texts: readonly (readonly [path: string, content: string | undefined])[],
  old: boolean,
  report: Report,
): void {
  for (const [path, content] of texts) {
    const ended = content === undefined ? undefined : endedInstrumentIn(content, context);
    if (ended && (ended.tool === oldClauses) === old) report(path, endedInstrument(ended));
  }
}

export function reportEndedIn(entry: EvaluatedEntry<KindWithTransfers>, old: boolean, report: Report): void {
  const { context } = entry;
  for (const basis of entry.fact(transferBasesOf)) {
    const { path, row } = basis;
    const end = endOf(basis, context);
    if (row.tool && end) {
      if ((row.tool === oldClauses) === old)
        report(`${path}/tool`, old ? clausesEnded(clausesBefore2021, end) : { tool: toolName(row.tool), end });
    } else
      reportEndedInTexts(
        context,
        textsOf(basis).map(([name, content]) => [`${path}/${name}`, content] as const),
        old,
        report,
      );
  }
}

export const agreementTexts = ({ name, reference, document, sccAnnexes, terms }: Agreement) =>
  [
    ['name', name],
    ['reference', reference],
    ['document', document],
    ['sccAnnexes', sccAnnexes],
    ['terms', terms],
  ] as const;

/** The agreements that may hold the clauses a footing names: the one a declared transfer names, or those of the recipient. */
export function agreementsBehind(basis: TransferBasis, entry: EvaluatedEntry<KindWithTransfers>): readonly Agreement[] {
  const { context } = entry;
  const named = agreementOf(basis, context);
  if (named) return [named];
  return entry.stored.kind === 'recipient' ? entry.fact(agreementsHere) : [];
}

const agreementsHere = ({ id, context }: EvaluatedEntry<KindWithTransfers>): readonly Agreement[] =>
  context.agreementsOf(id).map(({ values }) => values);
