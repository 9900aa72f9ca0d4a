import { type Guidance, advice, under } from '#model/advice.ts';

/** Where data go and on which instrument of Chapter V. */
export const statedTransferGuidance: Guidance = {
  countries: advice(
    'Every country by name: where data are stored and where they are accessed from.',
    'India, United States',
    'Global',
  ),
  tool: advice('The instrument of Chapter V the transfer rests on. Undecided until you decide.'),
  reference: advice('Number of the adequacy decision, date of the clauses, or number of the certificate.'),
  module: advice('Only for the Commission’s clauses: the module must fit the roles of the two parties.'),
  assessment: advice('The assessment of the law and practice in the country of destination.'),
  region: advice(
    'Keep the source’s own words here when it names no country; an authority will ask for countries.',
    undefined,
    'Outside the EU',
  ),
  agreement: advice('The contract that holds the clauses.'),
};

export const transferGuidance: Guidance = {
  transfers: advice(
    'Name who receives the data and in which country. Access from outside the EEA, such as remote support, is a transfer too.',
    'Support staff of Example Inc. in India read tickets; standard clauses, module 2, signed 2023-05-02.',
    'Data may be transferred worldwide.',
  ),
  'transfers.importer': advice('Who outside the EEA receives the data or can see them.'),
  ...under('transfers', statedTransferGuidance),
  'transfers.derogation': advice(
    'Derogations are for occasional transfers; a public authority cannot use letters (a) to (c) for its tasks.',
  ),
  'transfers.documentedSafeguards': advice(
    'For compelling legitimate interests the record itself must hold the assessment and the safeguards.',
  ),
  'transfers.authorityInformedOn': advice(
    'Only for compelling legitimate interests: the day the supervisory authority was told of the transfer.',
  ),
  'transfers.dataSubjectsInformed': advice(
    'Only for compelling legitimate interests: whether people were told of the transfer and of the interests behind it.',
  ),
  'transfers.supplementaryMeasures': advice(
    'What is done on top of the instrument, such as encryption with keys kept in the EEA.',
  ),
  'transfers.condition': advice('The condition under which the transfer takes place, where it is not regular.'),
};

export const safeguardGuidance: Guidance = {
  safeguards: advice(
    'One row for each tool that covers this party: the countries, the instrument, and for a certification when you checked it.',
  ),
  'safeguards.countries': advice('The third countries this tool covers.'),
  'safeguards.tool': advice('The instrument of Chapter V the party offers.'),
  'safeguards.reference': advice('Number of the adequacy decision, date of the clauses, or number of the certificate.'),
  'safeguards.module': advice('Only for the Commission’s clauses: the module must fit the roles of the two parties.'),
  'safeguards.assessment': advice('The assessment of the law and practice in those countries.'),
  'safeguards.certified': advice('Whether you found the party on the official list yourselves.'),
  'safeguards.certificateCovers': advice(
    'The list names human resources data apart. Data about your own employees need a certificate that covers them.',
  ),
  'safeguards.checkedOn': advice('The day you looked. Look again every year.'),
};
