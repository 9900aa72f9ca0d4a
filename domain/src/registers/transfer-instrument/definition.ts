import { defineRegister } from '#model/define-register.ts';
import { choice, country, line, texts } from '#model/field.ts';
import { inBothLanguages, lawRowFields, suppliedField } from '#registers/shared-fields/law-row.ts';
import { text } from '#language/text.ts';
import { transferTools } from '#vocabulary/transfers.ts';

/** A row of law: a dated instrument of Chapter V, corrected or added by an administrator. */
export const transferInstrument = defineRegister({
  name: 'transfer-instrument',
  path: 'transfer-instruments',
  prefix: 'INS',
  label: text('Transfer instrument'),
  plural: text('Transfer instruments'),
  about: text('An instrument transfers rest on, or once rested on, with every way it is written.'),
  cites: ['46', '45(5)'],
  title: 'instrument',
  menu: 'none',
  writeAction: 'correct-law',
  fields: {
    ...suppliedField,
    instrument: line({ label: text('Instrument'), list: true }),
    tool: choice(transferTools, { label: text('Transfer tool'), cites: ['46'], list: true }),
    country: country({ label: text('Adequacy decision for') }),
    reference: line({ label: text('Reference'), list: true }),
    spellings: texts({ label: text('Also written') }),
    ended: inBothLanguages({ label: text('How it ended') }),
    ...lawRowFields,
  },
});
