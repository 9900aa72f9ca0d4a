import { fill, text, type Text } from '#language/text.ts';
import type { EntryValues } from '#registers/registers.ts';
import { checkOn, defineRule } from '#rules/engine/define-rule.ts';
import type { EvaluatedEntry } from '#rules/engine/evaluated-entry.ts';
import type { RuleContext } from '#rules/engine/rule-context.ts';
import {
  agreementsBehind,
  agreementTexts,
  clauses,
  reportEndedInTexts,
  reportEndedIn,
} from '#rules/facts/instruments.ts';
import {
  endedInstrumentIn,
  type KindWithTransfers,
  kindsWithTransfers,
  type TransferBasis,
  transferBasesOf,
  namesPresentClauses,
  oldClausesUntil,
  presentClausesFrom,
} from '#rules/facts/transfers.ts';

type Agreement = EntryValues<'agreement'>;

/** Whether an agreement shows that it holds the clauses of 2021: by their module, by name, or by being signed since. */
function holdsPresent(agreement: Agreement, context: RuleContext): boolean {
  const { sccModule, signedOn } = agreement;
  if (sccModule || (signedOn && signedOn >= presentClausesFrom(context.law))) return true;
  return agreementTexts(agreement).some(
    ([, content]) => content !== undefined && namesPresentClauses(content, context),
  );
}

/** Contracts are left alone until the clauses before 2021 are gone for good. */
const onlyPresentCount = ({ law, on }: RuleContext): boolean => on > oldClausesUntil(law);

/** Where the set of clauses is left open, or shown to be an old one. */
function unnamedSet(basis: TransferBasis, entry: EvaluatedEntry<KindWithTransfers>): string | undefined {
  const { path, row } = basis;
  const { context } = entry;
  if (row.tool !== clauses || row.module) return undefined;
  if (row.reference && (namesPresentClauses(row.reference, context) || endedInstrumentIn(row.reference, context)))
    return undefined;
  if (agreementsBehind(basis, entry).some((agreement) => holdsPresent(agreement, context))) return undefined;
  return `${path}/reference`;
}

const unnamed = text('Nothing shows that the standard contractual clauses are those of Decision (EU) 2021/914.');

const signedBefore = (day: string): Text =>
  fill(
    text(
      'The standard contractual clauses were signed on {day}, and nothing shows that they are those of Decision (EU) 2021/914.',
    ),
    { day },
  );

export const transferClausesOutdated = defineRule({
  id: 'transfer-clauses-outdated',
  severity: 'likely-unlawful',
  cites: ['46(2)(c)', 'Decision (EU) 2021/914 Art. 4'],
  title: text('Standard clauses repealed or set not named'),
  message: text('{what} Only the clauses in force can carry a transfer.'),
  fix: text('Sign the clauses of Decision (EU) 2021/914, and record the set, its module and its date.'),
  checks: [
    checkOn(kindsWithTransfers, (entry, report) => {
      reportEndedIn(entry, true, report);
      if (!onlyPresentCount(entry.context)) return;
      for (const basis of entry.fact(transferBasesOf)) {
        const path = unnamedSet(basis, entry);
        if (path) report(path, { what: unnamed });
      }
    }),
    checkOn('agreement', ({ values, context }, report) => {
      if (values.status === 'terminated') return;
      reportEndedInTexts(context, agreementTexts(values), true, report);
      const { type, signedOn } = values;
      if (type === 'scc' && signedOn && onlyPresentCount(context) && !holdsPresent(values, context))
        report('signedOn', { what: signedBefore(signedOn) });
    }),
  ],
});
