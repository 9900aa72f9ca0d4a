import { choice, date, type FieldFacts, flag, group, line, lines } from '#model/field.ts';
import { text } from '#language/text.ts';
import { confidences } from '#vocabulary/law.ts';

/** Wording that readers of either language see. */
export const inBothLanguages = (facts: FieldFacts) =>
  group(facts, {
    en: lines({ label: text('In English'), max: 2000 }),
    nb: lines({ label: text('In Norwegian'), max: 2000 }),
  });

/** What comes first in every law table: the supplied row an entry stands in for, or nothing when it adds one. */
export const suppliedField = {
  supplied: line({ label: text('Stands in for the supplied row'), max: 100 }),
};

/** What every row of law says of itself. */
export const lawRowFields = {
  from: date({ label: text('Counts from'), list: true }),
  until: date({ label: text('Counts until'), list: true }),
  withdrawn: flag({ label: text('Withdrawn'), list: true }),
  source: line({ label: text('Source'), max: 1000 }),
  confidence: choice(confidences, { label: text('Confidence'), list: true }),
  note: inBothLanguages({ label: text('Note') }),
};
