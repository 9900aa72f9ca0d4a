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
  label: text('Transfer instrument', 'Overføringsinstrument'),
  plural: text('Transfer instruments', 'Overføringsinstrumenter'),
  about: text(
    'An instrument transfers rest on, or once rested on, with every way it is written.',
    'Et instrument overføringer bygger på, eller en gang bygde på, med alle måter det skrives på.',
  ),
  cites: ['46', '45(5)'],
  title: 'instrument',
  menu: 'none',
  writeAction: 'correct-law',
  fields: {
    ...suppliedField,
    instrument: line({ label: text('Instrument', 'Instrument'), list: true }),
    tool: choice(transferTools, { label: text('Transfer tool', 'Overføringsgrunnlag'), cites: ['46'], list: true }),
    country: country({ label: text('Adequacy decision for', 'Beslutning om beskyttelsesnivå for') }),
    reference: line({ label: text('Reference', 'Referanse'), list: true }),
    spellings: texts({ label: text('Also written', 'Skrives også') }),
    ended: inBothLanguages({ label: text('How it ended', 'Hvordan det tok slutt') }),
    ...lawRowFields,
  },
});
