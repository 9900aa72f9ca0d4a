import { defineRegister } from '#model/define-register.ts';
import { country, date, group, line } from '#model/field.ts';
import { inBothLanguages, lawRowFields, suppliedField } from '#registers/shared-fields/law-row.ts';
import { text } from '#language/text.ts';

/** A row of law: an adequacy decision (Art. 45(3)), corrected or added by an administrator. */
export const adequacyDecision = defineRegister({
  name: 'adequacy-decision',
  path: 'adequacy-decisions',
  prefix: 'ADQ',
  label: text('Adequacy decision', 'Beslutning om tilstrekkelig beskyttelsesnivå'),
  plural: text('Adequacy decisions', 'Beslutninger om tilstrekkelig beskyttelsesnivå'),
  about: text(
    'A territory the Commission finds to protect personal data adequately, from when to when, and within which limits.',
    'Et område Kommisjonen mener beskytter personopplysninger tilstrekkelig, fra når til når, og innenfor hvilke grenser.',
  ),
  cites: ['45(3)'],
  title: 'territory',
  menu: 'none',
  writeAction: 'correct-law',
  fields: {
    ...suppliedField,
    territory: line({ label: text('Territory', 'Område'), list: true }),
    country: country({ label: text('Country', 'Land'), list: true }),
    decision: line({ label: text('Decision', 'Beslutning'), cites: ['45(3)'], list: true }),
    scope: inBothLanguages({ label: text('Limited to', 'Begrenset til') }),
    challenged: group(
      { label: text('Under challenge', 'Under prøving') },
      {
        by: inBothLanguages({ label: text('Proceedings', 'Sak') }),
        since: date({ label: text('Since', 'Siden') }),
      },
    ),
    ...lawRowFields,
  },
});
