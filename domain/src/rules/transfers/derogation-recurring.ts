import { text } from '#language/text.ts';
import type { EntryValues } from '#registers/registers.ts';
import { checkOn, defineRule } from '#rules/engine/define-rule.ts';
import type { EvaluatedEntry } from '#rules/engine/evaluated-entry.ts';
import { placeOf } from '#rules/facts/derogations.ts';
import {
  derogationOf,
  type KindWithTransfers,
  kindsWithTransfers,
  type TransferBasis,
  transferBasesOf,
} from '#rules/facts/transfers.ts';

/** Derogations for what happens now and then (recital 111; EDPB Guidelines 2/2018): vital interests, public interest and registers are not among them. */
const occasional: ReadonlySet<string> = new Set(['A49-1-a', 'A49-1-b', 'A49-1-c', 'A49-1-e', 'A49-1-sub2']);

/** Whether what is done is done again and again: said so of the activity, or else because the importer is a processor. */
function recurs({ importer }: TransferBasis, { stored }: EvaluatedEntry<KindWithTransfers>): boolean {
  const answer = stored.kind === 'activity' ? (stored.values as EntryValues<'activity'>).occasional?.answer : undefined;
  if (answer === 'yes' || answer === 'no') return answer === 'no';
  return importer?.values.role === 'processor';
}

export const derogationRecurring = defineRule({
  id: 'derogation-recurring',
  severity: 'likely-unlawful',
  cites: ['49(1)', 'EDPB Guidelines 2/2018'],
  title: text('Derogation for what is not occasional'),
  message: text(
    'The transfer rests on a derogation, but it is not occasional. Derogations are exceptions and cannot carry what is done regularly.',
  ),
  fix: text('Put the transfer on a tool of Article 46, or record that it is occasional.'),
  checks: [
    checkOn(kindsWithTransfers, (entry, report) => {
      for (const basis of entry.fact(transferBasesOf)) {
        const letter = derogationOf(basis);
        if (letter && occasional.has(letter) && recurs(basis, entry)) report(placeOf(basis));
      }
    }),
  ],
});
