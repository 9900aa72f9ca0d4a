import { text } from '#language/text.ts';
import { answer, choice, choices, countries, date, flag, line, lines, ref, rows } from '#model/field.ts';
import { certificateReaches, derogations, sccModules, transferTools } from '#vocabulary/transfers.ts';

/** The instrument a transfer rests on, and the countries it covers (Art. 44–49). */
export const safeguardFields = {
  countries: countries({ label: text('Third countries') }),
  tool: choice(transferTools, { label: text('Transfer tool'), cites: ['44', '45', '46', '49'] }),
  reference: line({
    label: text('Decision, clause or certificate'),
  }),
  module: choice(sccModules, { label: text('Module') }),
  assessment: ref('assessment', {
    label: text('Transfer impact assessment'),
    cites: ['46'],
  }),
};

export const regionField = line({
  label: text('Region, where the source names no country'),
});

/** The safeguards a recipient offers for data it receives in a third country. */
export const safeguards = rows(
  {
    label: text('Safeguards for third countries'),
    cites: ['46', '30(1)(e)', '30(2)(c)'],
    row: text('Safeguard'),
    title: 'tool',
  },
  {
    ...safeguardFields,
    certified: flag({ label: text('Certification confirmed') }),
    certificateCovers: choices(certificateReaches, {
      label: text('Data the certificate covers'),
      cites: ['45', 'Decision (EU) 2023/1795'],
    }),
    checkedOn: date({ label: text('Checked on') }),
  },
);

/** The transfers a record declares (Art. 30(1)(e), 30(2)(c)). `letter` is the letter of the record at hand. */
export const transfers = (letter: '30(1)(e)' | '30(2)(c)') =>
  rows(
    {
      label: text('Transfers to third countries or international organisations'),
      cites: [letter, '44'],
      row: text('Transfer'),
      title: 'importer',
    },
    {
      importer: ref('recipient', { label: text('Importer') }),
      ...safeguardFields,
      region: regionField,
      agreement: ref('agreement', { label: text('Agreement') }),
      derogation: choice(derogations, { label: text('Derogation relied on'), cites: ['49(1)'] }),
      documentedSafeguards: lines({
        label: text('Documented assessment and suitable safeguards'),
        cites: [letter, '49(6)'],
      }),
      authorityInformedOn: date({
        label: text('Supervisory authority informed on'),
        cites: ['49(1) second subparagraph'],
      }),
      dataSubjectsInformed: answer({
        label: text('Data subjects informed'),
        cites: ['49(1) second subparagraph'],
      }),
      supplementaryMeasures: lines({ label: text('Supplementary measures'), cites: ['46'] }),
      condition: line({
        label: text('Only if'),
      }),
    },
  );
