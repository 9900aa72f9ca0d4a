import type { CompletenessAnswer } from 'domain/contract';
import { type Entry, type Language, ownOrganisation, translate } from 'domain/core';
import { letterTitle } from 'domain/layout';
import { type Article30Letter, completenessOf, rulesOf } from 'domain/rules';
import { isTurnOver, nextTurn } from '#scheduling/turns.ts';
import type { Evaluation } from '#use-cases/findings/evaluations.ts';

type RecordCounts = CompletenessAnswer['controller'];

async function recordCounts(
  entries: Iterable<Entry>,
  { found }: Evaluation,
  organisation: string | undefined,
  language: Language,
): Promise<RecordCounts> {
  const lacking = new Map<Article30Letter, number>();
  let [records, exempt] = [0, 0];
  for (const entry of entries) {
    if (isTurnOver()) await nextTurn();
    if (entry.archived || (organisation !== undefined && ownOrganisation(entry) !== organisation)) continue;
    const complete = completenessOf(entry, (id) => rulesOf(found.get(id)));
    if (!complete) continue;
    records++;
    if (complete.exempt) exempt++;
    for (const letter of complete.letters)
      lacking.set(letter, (lacking.get(letter) ?? 0) + Number(complete.lacking.includes(letter)));
  }
  return {
    records,
    exempt,
    letters: [...lacking].map(([letter, count]) => ({
      letter,
      label: translate(letterTitle(letter), language) ?? letter,
      complete: records - exempt - count,
      lacking: count,
    })),
  };
}

/** Counts the records of a register, or of one organisation in it, letter by letter. */
export const completenessIn = async (
  evaluation: Evaluation,
  organisation: string | undefined,
  language: Language,
): Promise<CompletenessAnswer> => ({
  controller: await recordCounts(evaluation.state.entries.activity.values(), evaluation, organisation, language),
  processor: await recordCounts(
    evaluation.state.entries['processor-record'].values(),
    evaluation,
    organisation,
    language,
  ),
  evaluated_on: evaluation.on,
});
