import { text } from '#language/text.ts';
import { answer, choice, choices, countries, date, flag, line, lines, ref, rows } from '#model/field.ts';
import { certificateReaches, derogations, sccModules, transferTools } from '#vocabulary/transfers.ts';

/** The instrument a transfer rests on, and the countries it covers (Art. 44–49). */
export const safeguardFields = {
  countries: countries({ label: text('Third countries', 'Tredjeland') }),
  tool: choice(transferTools, { label: text('Transfer tool', 'Overføringsgrunnlag'), cites: ['44', '45', '46', '49'] }),
  reference: line({
    label: text('Decision, clause or certificate', 'Beslutning, bestemmelse eller sertifikat'),
  }),
  module: choice(sccModules, { label: text('Module', 'Modul') }),
  assessment: ref('assessment', {
    label: text('Transfer impact assessment', 'Vurdering av overføring (TIA)'),
    cites: ['46'],
  }),
};

export const regionField = line({
  label: text('Region, where the source names no country', 'Region, når kilden ikke nevner land'),
});

/** The safeguards a recipient offers for data it receives in a third country. */
export const safeguards = rows(
  {
    label: text('Safeguards for third countries', 'Garantier for tredjeland'),
    cites: ['46', '30(1)(e)', '30(2)(c)'],
    row: text('Safeguard', 'Garanti'),
    title: 'tool',
  },
  {
    ...safeguardFields,
    certified: flag({ label: text('Certification confirmed', 'Sertifisering bekreftet') }),
    certificateCovers: choices(certificateReaches, {
      label: text('Data the certificate covers', 'Opplysninger sertifikatet gjelder'),
      cites: ['45', 'Decision (EU) 2023/1795'],
    }),
    checkedOn: date({ label: text('Checked on', 'Kontrollert') }),
  },
);

/** The transfers a record declares (Art. 30(1)(e), 30(2)(c)). `letter` is the letter of the record at hand. */
export const transfers = (letter: '30(1)(e)' | '30(2)(c)') =>
  rows(
    {
      label: text(
        'Transfers to third countries or international organisations',
        'Overføringer til tredjestater eller internasjonale organisasjoner',
      ),
      cites: [letter, '44'],
      row: text('Transfer', 'Overføring'),
      title: 'importer',
    },
    {
      importer: ref('recipient', { label: text('Importer', 'Dataimportør') }),
      ...safeguardFields,
      region: regionField,
      agreement: ref('agreement', { label: text('Agreement', 'Avtale') }),
      derogation: choice(derogations, { label: text('Derogation relied on', 'Unntak som brukes'), cites: ['49(1)'] }),
      documentedSafeguards: lines({
        label: text('Documented assessment and suitable safeguards', 'Dokumentert vurdering og nødvendige garantier'),
        cites: [letter, '49(6)'],
      }),
      authorityInformedOn: date({
        label: text('Supervisory authority informed on', 'Tilsynsmyndigheten underrettet'),
        cites: ['49(1) second subparagraph'],
      }),
      dataSubjectsInformed: answer({
        label: text('Data subjects informed', 'De registrerte er underrettet'),
        cites: ['49(1) second subparagraph'],
      }),
      supplementaryMeasures: lines({ label: text('Supplementary measures', 'Ytterligere tiltak'), cites: ['46'] }),
      condition: line({
        label: text('Only if', 'Bare dersom'),
      }),
    },
  );
