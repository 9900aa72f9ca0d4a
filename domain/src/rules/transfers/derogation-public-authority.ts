import { text } from '#language/text.ts';
import type { EntryValues } from '#registers/registers.ts';
import { checkOn, defineRule } from '#rules/engine/define-rule.ts';
import type { EvaluatedEntry } from '#rules/engine/evaluated-entry.ts';
import { placeOf } from '#rules/facts/derogations.ts';
import { derogationOf, type KindWithTransfers, transferBasesOf } from '#rules/facts/transfers.ts';

/** Those not open to public authorities in the exercise of their powers (Art. 49(3)). */
const notForAuthorities: ReadonlySet<string> = new Set(['A49-1-a', 'A49-1-b', 'A49-1-c', 'A49-1-sub2']);

function isPublicAuthority({ stored, context }: EvaluatedEntry<KindWithTransfers>): boolean {
  const id = stored.kind === 'organisation' ? stored.id : (stored.values as EntryValues<'activity'>).organisation;
  return id !== undefined && context.entry('organisation', id)?.values.isPublicAuthority?.answer === 'yes';
}

export const derogationPublicAuthority = defineRule({
  id: 'derogation-public-authority',
  severity: 'likely-unlawful',
  cites: ['49(3)'],
  title: text('Derogation not open to public authorities'),
  message: text('A public authority cannot rely on this derogation in the exercise of its public powers.'),
  fix: text('Choose another tool, or correct the record if the organisation is no public authority.'),
  checks: [
    checkOn(['activity', 'processor-record', 'organisation'], (entry, report) => {
      for (const basis of entry.fact(transferBasesOf)) {
        const letter = derogationOf(basis);
        if (letter && notForAuthorities.has(letter) && isPublicAuthority(entry)) report(placeOf(basis));
      }
    }),
  ],
});
