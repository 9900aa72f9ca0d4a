import { agreementValidity } from '#derived/agreements.ts';
import type { Entry } from '#entries/register.ts';
import { text } from '#language/text.ts';
import { checkOn, defineRule } from '#rules/engine/define-rule.ts';
import type { EvaluatedEntry } from '#rules/engine/evaluated-entry.ts';

/** Agreements about something else; any other contract may set out what is done. */
const otherTypes: ReadonlySet<string | undefined> = new Set(['joint-controller', 'bcr', 'confidentiality']);

/** Whether it carries no processing on a controller's behalf: it is over, or about something else. */
const isNone = ({ values }: Pick<Entry<'agreement'>, 'values'>, on: string): boolean =>
  ['expired', 'terminated'].includes(agreementValidity(values, on)) || otherTypes.has(values.type);

/** Whether a contract with a client is recorded: named in the row, or one the client is a party to. */
function hasContract({ context, on }: EvaluatedEntry<'processor-record'>, client: string, agreement?: string): boolean {
  const named = agreement === undefined ? undefined : context.entry('agreement', agreement)?.stored;
  return [...(named ? [named] : []), ...context.agreementsOf(client)].some((one) => !isNone(one, on));
}

export const clientAgreementMissing = defineRule({
  id: 'client-agreement-missing',
  severity: 'required',
  cites: ['28(3)', '28(9)'],
  title: text('No agreement with the controller'),
  message: text(
    'No data processing agreement with this controller is recorded. A processor too may act on a controller’s behalf only under a contract in writing that sets out what it does.',
  ),
  fix: text('Choose the agreement, or conclude one.'),
  checks: [
    checkOn('processor-record', (entry, report) => {
      for (const { id, client, agreement } of entry.values.engagements ?? [])
        if (client !== undefined && !hasContract(entry, client, agreement)) report(`engagements/${id}/agreement`);
    }),
  ],
});
