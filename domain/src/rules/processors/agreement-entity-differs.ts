import { text } from '#language/text.ts';
import { checkOn, defineRule } from '#rules/engine/define-rule.ts';
import type { EvaluatedEntry } from '#rules/engine/evaluated-entry.ts';
import type { NameReader } from '#rules/engine/names.ts';

/** The names the recipients among the parties go by; empty when one of them is only a category. */
function partyNames({ values, context }: EvaluatedEntry<'agreement'>): readonly string[] {
  const names: string[] = [];
  for (const id of values.parties ?? []) {
    const party = context.entry('recipient', id)?.values;
    if (!party || party.isCategory) return [];
    names.push(...(party.legalName ? [party.legalName] : party.name ? [party.name] : []), ...(party.tradeNames ?? []));
  }
  return names;
}

const within = (a: string, b: string): boolean => a.startsWith(`${b} `) || b.startsWith(`${a} `) || a === b;

/** Whether a signature may be that of a party: "Example Hosting" for "Example Hosting AS". */
function mayBe({ nameOf, sameName }: NameReader, signed: string, name: string): boolean {
  const [one, other] = [nameOf(signed), nameOf(name)];
  return sameName(one, other) || within(one.words.join(' '), other.words.join(' '));
}

export const agreementEntityDiffers = defineRule({
  id: 'agreement-entity-differs',
  severity: 'recommended',
  cites: ['28(3)'],
  title: text('Signed by another entity than the processor'),
  message: text(
    'The agreement was signed by {signed}, but the party recorded is {party}. The contract binds only the entity that signed.',
  ),
  fix: text('Find out which entity processes the data, and correct the agreement or the legal name of the party.'),
  checks: [
    checkOn('agreement', (entry, report) => {
      const { signedBy } = entry.values;
      const names = signedBy === undefined ? [] : partyNames(entry);
      if (signedBy && names.length > 0 && !names.some((name) => mayBe(entry.context.names, signedBy, name)))
        report('signedBy', { signed: signedBy, party: names[0] ?? '' });
    }),
  ],
});
