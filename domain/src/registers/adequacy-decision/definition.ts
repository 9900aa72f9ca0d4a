import { defineRegister } from '#model/define-register.ts';
import { country, date, group, line } from '#model/field.ts';
import { inBothLanguages, lawRowFields, suppliedField } from '#registers/shared-fields/law-row.ts';
import { text } from '#language/text.ts';

/** A row of law: an adequacy decision (Art. 45(3)), corrected or added by an administrator. */
export const adequacyDecision = defineRegister({
  name: 'adequacy-decision',
  path: 'adequacy-decisions',
  prefix: 'ADQ',
  label: text('Adequacy decision'),
  plural: text('Adequacy decisions'),
  about: text(
    'A territory the Commission finds to protect personal data adequately, from when to when, and within which limits.',
  ),
  cites: ['45(3)'],
  title: 'territory',
  menu: 'none',
  writeAction: 'correct-law',
  fields: {
    ...suppliedField,
    territory: line({ label: text('Territory'), list: true }),
    country: country({ label: text('Country'), list: true }),
    decision: line({ label: text('Decision'), cites: ['45(3)'], list: true }),
    scope: inBothLanguages({ label: text('Limited to') }),
    challenged: group(
      { label: text('Under challenge') },
      {
        by: inBothLanguages({ label: text('Proceedings') }),
        since: date({ label: text('Since') }),
      },
    ),
    ...lawRowFields,
  },
});
