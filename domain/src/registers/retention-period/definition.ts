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
  label: text('Retention period', 'Oppbevaringstid'),
  plural: text('Retention library', 'Oppbevaringstider'),
  about: text(
    'How long a statute or good practice has certain data kept.',
    'Hvor lenge en lov eller god praksis sier at visse opplysninger skal oppbevares.',
  ),
  cites: ['5(1)(e)'],
  title: 'law',
  menu: 'none',
  writeAction: 'correct-law',
  fields: {
    ...suppliedField,
    law: line({ label: text('Provision', 'Bestemmelse'), list: true }),
    lawWords: texts({ label: text('The statute is also called', 'Loven kalles også') }),
    country: country({ label: text('Country', 'Land'), list: true }),
    data: inBothLanguages({ label: text('Data', 'Opplysninger') }),
    dataWords: texts({ label: text('Words for the data', 'Ord for opplysningene') }),
    bound: choice(retentionBounds, { label: text('Binds to', 'Forplikter til'), list: true }),
    minimum: period({ label: text('No shorter than', 'Ikke kortere enn'), list: true }),
    maximum: period({ label: text('No longer than', 'Ikke lenger enn'), list: true }),
    period: inBothLanguages({ label: text('Period in words', 'Tid med ord') }),
    trigger: inBothLanguages({ label: text('Runs from', 'Løper fra') }),
    ...lawRowFields,
  },
});
