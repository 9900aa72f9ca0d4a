import { defineRegister } from '#model/define-register.ts';
import { choice, country, line, period, texts } from '#model/field.ts';
import { inBothLanguages, lawRowFields, suppliedField } from '#registers/shared-fields/law-row.ts';
import { text } from '#language/text.ts';
import { retentionBounds } from '#vocabulary/law.ts';

/** A row of law: a period of the retention library, corrected or added by an administrator. */
export const retentionPeriod = defineRegister({
  name: 'retention-period',
  path: 'retention-periods',
  prefix: 'LIB',
  label: text('Retention period'),
  plural: text('Retention library'),
  about: text('How long a statute or good practice has certain data kept.'),
  cites: ['5(1)(e)'],
  title: 'law',
  menu: 'none',
  writeAction: 'correct-law',
  fields: {
    ...suppliedField,
    law: line({ label: text('Provision'), list: true }),
    lawWords: texts({ label: text('The statute is also called') }),
    country: country({ label: text('Country'), list: true }),
    data: inBothLanguages({ label: text('Data') }),
    dataWords: texts({ label: text('Words for the data') }),
    bound: choice(retentionBounds, { label: text('Binds to'), list: true }),
    minimum: period({ label: text('No shorter than'), list: true }),
    maximum: period({ label: text('No longer than'), list: true }),
    period: inBothLanguages({ label: text('Period in words') }),
    trigger: inBothLanguages({ label: text('Runs from') }),
    ...lawRowFields,
  },
});
