import { series, type Text, text } from '#language/text.ts';
import { checkOn, defineRule } from '#rules/engine/define-rule.ts';
import type { EvaluatedEntry } from '#rules/engine/evaluated-entry.ts';
import { agreementsBehind, clauses } from '#rules/facts/instruments.ts';
import { isDirect, isSubProcessor, type Recipient } from '#rules/facts/recipient.ts';
import {
  type KindWithTransfers,
  kindsWithTransfers,
  type TransferBasis,
  transferBasesOf,
} from '#rules/facts/transfers.ts';
import { sccModules } from '#vocabulary/transfers.ts';
import { termOf } from '#vocabulary/vocabulary.ts';

type Module = NonNullable<TransferBasis['row']['module']>;

/** The modules that fit who sends and who receives; empty when the roles leave it open. */
function fittingModules(basis: TransferBasis, entry: EvaluatedEntry<KindWithTransfers>): readonly Module[] {
  const { importer } = basis;
  const role = importer?.values.role;
  const { kind } = entry.stored;
  const isController = role === 'independent-controller' || role === 'joint-controller';
  if (kind === 'processor-record') return role === 'processor' ? ['3'] : isController ? ['4'] : [];
  if (kind !== 'recipient') return role === 'processor' ? ['2'] : isController ? ['1'] : [];
  if (isController) return ['1', '4'];
  if (role !== 'processor') return [];
  const recipient = entry as unknown as Recipient;
  return isSubProcessor(recipient) && !isDirect(recipient) ? ['3'] : ['2', '3'];
}

const either = (codes: readonly string[]): Text => {
  const labels = codes.flatMap((code) => termOf(sccModules, code)?.label ?? []);
  return series(labels, { between: ' / ' });
};

const anyModule = text('the one that fits the roles of the two parties');

export const clausesModuleMismatch = defineRule({
  id: 'clauses-module-mismatch',
  severity: 'recommended',
  cites: ['46(2)(c)', 'Decision (EU) 2021/914'],
  title: text('Module of the clauses missing or against the roles'),
  message: text(
    'The module of the clauses is missing, or does not fit the roles of sender and receiver. It should be: {fitting}.',
  ),
  fix: text('Choose the module that is signed, and correct the contract or the role if they do not fit.'),
  checks: [
    checkOn(kindsWithTransfers, (entry, report) => {
      for (const basis of entry.fact(transferBasesOf)) {
        if (basis.row.tool !== clauses) continue;
        const fitting = fittingModules(basis, entry);
        const module = basis.row.module ?? agreementsBehind(basis, entry).find(({ sccModule }) => sccModule)?.sccModule;
        if (!module || (fitting.length > 0 && !fitting.includes(module)))
          report(`${basis.path}/module`, { fitting: fitting.length > 0 ? either(fitting) : anyModule });
      }
    }),
    checkOn('agreement', ({ values }, report) => {
      if (values.type === 'scc' && values.status !== 'terminated' && !values.sccModule)
        report('sccModule', { fitting: anyModule });
    }),
  ],
});
