import { text } from '#language/text.ts';
import type { EntryValues } from '#registers/registers.ts';
import { checkOn, defineRule } from '#rules/engine/define-rule.ts';
import type { EvaluatedEntry } from '#rules/engine/evaluated-entry.ts';
import type { RuleContext } from '#rules/engine/rule-context.ts';
import { declaring } from '#rules/facts/declared-transfers.ts';
import { isDirect, isTool, type Recipient } from '#rules/facts/recipient.ts';
import { isOpen, onlyAccessesFrom, saysNoTool, uncovered } from '#rules/facts/third-countries.ts';
import {
  agreementOf,
  type TransferBasis,
  transferBasesOf,
  hasTool,
  isAdequate,
  toolsFor,
} from '#rules/facts/transfers.ts';

/** The country of the organisation that transfers. */
function exporterOf({ stored, context }: EvaluatedEntry<(typeof declaring)[number]>): string | undefined {
  const id = stored.kind === 'organisation' ? stored.id : (stored.values as EntryValues<'activity'>).organisation;
  return id === undefined ? undefined : context.entry('organisation', id)?.values.country;
}

const offersAny = ({ values: { safeguards = [] } }: Recipient): boolean => safeguards.some(({ tool }) => isTool(tool));

/** Whether a declared transfer has something to rest on: a tool of its own, one its importer offers, a contract that is one, or adequate countries. What the United Kingdom’s law offers serves transfers from there. */
function hasBasis(basis: TransferBasis, context: RuleContext, exporter: string | undefined): boolean {
  const { row, importer, third } = basis;
  if (hasTool(basis) && !(row.tool?.startsWith('UK-') && exporter !== 'GB')) return true;
  const type = agreementOf(basis, context)?.type;
  if (type === 'scc' || type === 'bcr') return true;
  if (third.length === 0) return row.countries !== undefined || (importer?.fact(offersAny) ?? false);
  return third.every((code) => isAdequate(context, code) || (importer && toolsFor(importer, code).length > 0));
}

export const transferSafeguardMissing = defineRule({
  id: 'transfer-safeguard-missing',
  severity: 'likely-unlawful',
  cites: ['44', '46', '30(1)(e)'],
  title: text('Transfer without a legal tool'),
  message: text(
    'Data go to a third country, and nothing is recorded that the transfer can rest on: no adequacy decision that is enough by itself, and no tool of Article 46 or 49.',
  ),
  fix: text('Record the tool that is in place, or stop the transfer until there is one.'),
  checks: [
    checkOn(
      'recipient',
      (entry, report) => {
        const countries = uncovered(entry).filter((code) => !onlyAccessesFrom(entry, code));
        if (countries.length > 0 && isDirect(entry) && !saysNoTool(entry) && isOpen(entry)) report('safeguards');
      },
      { needsFullRegister: true },
    ),
    checkOn(declaring, (entry, report) => {
      const exporter = exporterOf(entry);
      for (const basis of entry.fact(transferBasesOf))
        if (!hasBasis(basis, entry.context, exporter)) report(`${basis.path}/tool`);
    }),
    checkOn('recipient', (entry, report) => {
      for (const basis of entry.fact(transferBasesOf)) if (!hasTool(basis)) report(`${basis.path}/tool`);
    }),
  ],
});
