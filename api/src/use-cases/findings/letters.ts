import type { Entry } from 'domain/core';
import { type Article30Letter, completenessOf, rulesOf } from 'domain/rules';
import { z } from 'zod';
import type { Evaluation } from '#use-cases/findings/findings.ts';
import { letters } from '#use-cases/findings/question.ts';
import { organisationOf } from '#use-cases/findings/selection.ts';

const bars = z.object({
  records: z.int(),
  letters: z.array(z.object({ letter: z.enum(letters), complete: z.int(), lacking: z.int() })),
});

/** How many records are complete in each letter of Article 30, (1) and (2) apart. */
export const toldLetters = z
  .object({ controller: bars, processor: bars, evaluated_on: z.string() })
  .meta({ id: 'Completeness' });

function barsOf(
  entries: Iterable<Entry>,
  { found }: Evaluation,
  organisation: string | undefined,
): z.infer<typeof bars> {
  const lacking = new Map<Article30Letter, number>();
  let records = 0;
  for (const entry of entries) {
    if (entry.archived || (organisation !== undefined && organisationOf(entry) !== organisation)) continue;
    const complete = completenessOf(entry, (id) => rulesOf(found.get(id)));
    if (!complete) continue;
    records++;
    for (const letter of complete.letters)
      lacking.set(letter, (lacking.get(letter) ?? 0) + Number(complete.lacking.includes(letter)));
  }
  return {
    records,
    letters: [...lacking].map(([letter, count]) => ({ letter, complete: records - count, lacking: count })),
  };
}

/** Counts the records of a register, or of one organisation in it, letter by letter. */
export const lettersOf = (evaluation: Evaluation, organisation: string | undefined): z.infer<typeof toldLetters> => ({
  controller: barsOf(evaluation.state.entries.activity.values(), evaluation, organisation),
  processor: barsOf(evaluation.state.entries['processor-record'].values(), evaluation, organisation),
  evaluated_on: evaluation.on,
});
