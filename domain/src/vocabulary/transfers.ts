import type { Vocabulary } from '#vocabulary/vocabulary.ts';
import { vocabulary } from '#vocabulary/vocabulary.ts';

/** The instruments of Chapter V, the two of the United Kingdom, and the dead ones that registers still name. */
export const transferTools = vocabulary([
  ['A45-3', 'Adequacy decision', 'Beslutning om tilstrekkelig beskyttelsesnivå', '45(3)'],
  [
    'A46-2-a',
    'Binding instrument between public authorities',
    'Bindende instrument mellom offentlige myndigheter',
    '46(2)(a)',
  ],
  ['A46-2-b', 'Binding corporate rules', 'Bindende virksomhetsregler', '46(2)(b), 47'],
  [
    'A46-2-c',
    'Standard contractual clauses of the Commission',
    'Kommisjonens standard personvernbestemmelser (SCC)',
    '46(2)(c)',
  ],
  [
    'A46-2-d',
    'Standard clauses of a supervisory authority',
    'En tilsynsmyndighets standard personvernbestemmelser',
    '46(2)(d)',
  ],
  ['A46-2-e', 'Approved code of conduct', 'Godkjente atferdsnormer', '46(2)(e)'],
  ['A46-2-f', 'Approved certification', 'Godkjent sertifisering', '46(2)(f)'],
  ['A46-3-a', 'Ad hoc contractual clauses', 'Særskilte avtalevilkår', '46(3)(a)'],
  ['A46-3-b', 'Administrative arrangement', 'Administrativ ordning', '46(3)(b)'],
  ['A49-1-a', 'Derogation: explicit consent', 'Unntak: uttrykkelig samtykke', '49(1)(a)'],
  ['A49-1-b', 'Derogation: contract with the data subject', 'Unntak: avtale med den registrerte', '49(1)(b)'],
  [
    'A49-1-c',
    'Derogation: contract in the data subject’s interest',
    'Unntak: avtale i den registrertes interesse',
    '49(1)(c)',
  ],
  ['A49-1-d', 'Derogation: important public interest', 'Unntak: viktige allmenne interesser', '49(1)(d)'],
  ['A49-1-e', 'Derogation: legal claims', 'Unntak: rettskrav', '49(1)(e)'],
  ['A49-1-f', 'Derogation: vital interests', 'Unntak: vitale interesser', '49(1)(f)'],
  ['A49-1-g', 'Derogation: public register', 'Unntak: offentlig register', '49(1)(g)'],
  ['A49-1-sub2', 'Compelling legitimate interests', 'Tvingende berettigede interesser', '49(1) second subparagraph'],
  ['UK-IDTA', 'UK International Data Transfer Agreement', 'Britisk IDTA'],
  ['UK-ADD', 'UK Addendum to the EU clauses', 'Britisk tillegg til EUs standard personvernbestemmelser'],
  ['privacy-shield', 'EU–US Privacy Shield (invalid)', 'EU–US Privacy Shield (ugyldig)'],
  ['safe-harbor', 'Safe Harbor (invalid)', 'Safe Harbor (ugyldig)'],
  [
    'scc-old',
    'Standard contractual clauses before 2021 (repealed)',
    'Standard personvernbestemmelser fra før 2021 (opphevet)',
  ],
  ['other', 'Another tool, described in words', 'Et annet grunnlag, beskrevet med ord'],
  ['none', 'None', 'Ingen'],
  ['not-stated', 'Not stated in the source', 'Ikke oppgitt i kilden'],
]);

/** The modules of Implementing Decision (EU) 2021/914. */
export const sccModules = vocabulary([
  ['1', 'Module one: controller to controller', 'Modul 1: behandlingsansvarlig til behandlingsansvarlig'],
  ['2', 'Module two: controller to processor', 'Modul 2: behandlingsansvarlig til databehandler'],
  ['3', 'Module three: processor to processor', 'Modul 3: databehandler til databehandler'],
  ['4', 'Module four: processor to controller', 'Modul 4: databehandler til behandlingsansvarlig'],
]);

/** What an organisation on the list of the EU–US Data Privacy Framework is certified for: data of its own group's staff are listed apart. */
export const certificateReaches = vocabulary([
  ['human-resources', 'Human resources data', 'Personaldata (HR)'],
  ['other', 'Other data (non-HR)', 'Andre opplysninger (ikke HR)'],
]);

/** The letters of Art. 49(1) alone, for the record Art. 49(6) asks for. */
export const derogations: Vocabulary = { terms: transferTools.terms.filter((term) => term.code.startsWith('A49')) };
