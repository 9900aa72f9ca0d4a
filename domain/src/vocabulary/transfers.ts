import type { Vocabulary } from '#vocabulary/vocabulary.ts';
import { vocabulary } from '#vocabulary/vocabulary.ts';

/** The instruments of Chapter V, the two of the United Kingdom, and the dead ones that registers still name. */
export const transferTools = vocabulary([
  ['A45-3', 'Adequacy decision', '45(3)'],
  ['A46-2-a', 'Binding instrument between public authorities', '46(2)(a)'],
  ['A46-2-b', 'Binding corporate rules', '46(2)(b), 47'],
  ['A46-2-c', 'Standard contractual clauses of the Commission', '46(2)(c)'],
  ['A46-2-d', 'Standard clauses of a supervisory authority', '46(2)(d)'],
  ['A46-2-e', 'Approved code of conduct', '46(2)(e)'],
  ['A46-2-f', 'Approved certification', '46(2)(f)'],
  ['A46-3-a', 'Ad hoc contractual clauses', '46(3)(a)'],
  ['A46-3-b', 'Administrative arrangement', '46(3)(b)'],
  ['A49-1-a', 'Derogation: explicit consent', '49(1)(a)'],
  ['A49-1-b', 'Derogation: contract with the data subject', '49(1)(b)'],
  ['A49-1-c', 'Derogation: contract in the data subject’s interest', '49(1)(c)'],
  ['A49-1-d', 'Derogation: important public interest', '49(1)(d)'],
  ['A49-1-e', 'Derogation: legal claims', '49(1)(e)'],
  ['A49-1-f', 'Derogation: vital interests', '49(1)(f)'],
  ['A49-1-g', 'Derogation: public register', '49(1)(g)'],
  ['A49-1-sub2', 'Compelling legitimate interests', '49(1) second subparagraph'],
  ['UK-IDTA', 'UK International Data Transfer Agreement'],
  ['UK-ADD', 'UK Addendum to the EU clauses'],
  ['privacy-shield', 'EU–US Privacy Shield (invalid)'],
  ['safe-harbor', 'Safe Harbor (invalid)'],
  ['scc-old', 'Standard contractual clauses before 2021 (repealed)'],
  ['other', 'Another tool, described in words'],
  ['none', 'None'],
  ['not-stated', 'Not stated in the source'],
]);

/** The modules of Implementing Decision (EU) 2021/914. */
export const sccModules = vocabulary([
  ['1', 'Module one: controller to controller'],
  ['2', 'Module two: controller to processor'],
  ['3', 'Module three: processor to processor'],
  ['4', 'Module four: processor to controller'],
]);

/** What an organisation on the list of the EU–US Data Privacy Framework is certified for: data of its own group's staff are listed apart. */
export const certificateReaches = vocabulary([
  ['human-resources', 'Human resources data'],
  ['other', 'Other data (non-HR)'],
]);

/** The letters of Art. 49(1) alone, for the record Art. 49(6) asks for. */
export const derogations: Vocabulary = { terms: transferTools.terms.filter((term) => term.code.startsWith('A49')) };
