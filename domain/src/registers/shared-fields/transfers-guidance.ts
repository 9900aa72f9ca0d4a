import { type Guidance, advice, under } from '#model/advice.ts';

/** Where data go and on which instrument of Chapter V. */
export const statedTransferGuidance: Guidance = {
  countries: advice(
    [
      'Every country by name: where data are stored and where they are accessed from.',
      'Hvert land ved navn: der opplysninger lagres og der de er tilgjengelige fra.',
    ],
    ['India, United States', 'India, USA'],
    ['Global', 'Globalt'],
  ),
  tool: advice([
    'The instrument of Chapter V the transfer rests on. Undecided until you decide.',
    'Instrumentet i kapittel V som overføringen hviler på. Ikke bestemt før du bestemmer det.',
  ]),
  reference: advice([
    'Number of the adequacy decision, date of the clauses, or number of the certificate.',
    'Nummer på beslutningen, dato for bestemmelsene eller nummer på sertifikatet.',
  ]),
  module: advice([
    'Only for the Commission’s clauses: the module must fit the roles of the two parties.',
    'Bare for Kommisjonens bestemmelser: modulen må passe rollene til de to partene.',
  ]),
  assessment: advice([
    'The assessment of the law and practice in the country of destination.',
    'Vurderingen av lov og praksis i mottakerlandet.',
  ]),
  region: advice(
    [
      'Keep the source’s own words here when it names no country; an authority will ask for countries.',
      'Behold kildens egne ord her når den ikke nevner land; en tilsynsmyndighet vil be om land.',
    ],
    undefined,
    ['Outside the EU', 'Utenfor EU'],
  ),
  agreement: advice(['The contract that holds the clauses.', 'Avtalen som inneholder bestemmelsene.']),
};

export const transferGuidance: Guidance = {
  transfers: advice(
    [
      'Name who receives the data and in which country. Access from outside the EEA, such as remote support, is a transfer too.',
      'Oppgi hvem som mottar opplysningene og i hvilket land. Tilgang fra land utenfor EØS, for eksempel fjernsupport, er også en overføring.',
    ],
    [
      'Support staff of Example Inc. in India read tickets; standard clauses, module 2, signed 2023-05-02.',
      'Supportmedarbeidere hos Example Inc. i India leser saker; standard personvernbestemmelser, modul 2, signert 2023-05-02.',
    ],
    ['Data may be transferred worldwide.', 'Opplysninger kan overføres til hele verden.'],
  ),
  'transfers.importer': advice([
    'Who outside the EEA receives the data or can see them.',
    'Hvem utenfor EØS som mottar opplysningene eller kan se dem.',
  ]),
  ...under('transfers', statedTransferGuidance),
  'transfers.derogation': advice([
    'Derogations are for occasional transfers; a public authority cannot use letters (a) to (c) for its tasks.',
    'Unntak er for leilighetsvise overføringer; en offentlig myndighet kan ikke bruke bokstav a til c for oppgavene sine.',
  ]),
  'transfers.documentedSafeguards': advice([
    'For compelling legitimate interests the record itself must hold the assessment and the safeguards.',
    'For tvingende berettigede interesser skal protokollen selv inneholde vurderingen og garantiene.',
  ]),
  'transfers.authorityInformedOn': advice([
    'Only for compelling legitimate interests: the day the supervisory authority was told of the transfer.',
    'Bare for tvingende berettigede interesser: dagen tilsynsmyndigheten ble underrettet om overføringen.',
  ]),
  'transfers.dataSubjectsInformed': advice([
    'Only for compelling legitimate interests: whether people were told of the transfer and of the interests behind it.',
    'Bare for tvingende berettigede interesser: om de registrerte er underrettet om overføringen og interessene bak den.',
  ]),
  'transfers.supplementaryMeasures': advice([
    'What is done on top of the instrument, such as encryption with keys kept in the EEA.',
    'Det som gjøres i tillegg til instrumentet, for eksempel kryptering med nøkler som holdes i EØS.',
  ]),
  'transfers.condition': advice([
    'The condition under which the transfer takes place, where it is not regular.',
    'Vilkåret for at overføringen skjer, når den ikke er fast.',
  ]),
};

export const safeguardGuidance: Guidance = {
  safeguards: advice([
    'One row for each tool that covers this party: the countries, the instrument, and for a certification when you checked it.',
    'Én rad for hvert grunnlag som dekker denne parten: landene, instrumentet, og for en sertifisering når du kontrollerte den.',
  ]),
  'safeguards.countries': advice(['The third countries this tool covers.', 'Tredjelandene dette grunnlaget dekker.']),
  'safeguards.tool': advice([
    'The instrument of Chapter V the party offers.',
    'Instrumentet i kapittel V som parten tilbyr.',
  ]),
  'safeguards.reference': advice([
    'Number of the adequacy decision, date of the clauses, or number of the certificate.',
    'Nummer på beslutningen, dato for bestemmelsene eller nummer på sertifikatet.',
  ]),
  'safeguards.module': advice([
    'Only for the Commission’s clauses: the module must fit the roles of the two parties.',
    'Bare for Kommisjonens bestemmelser: modulen må passe rollene til de to partene.',
  ]),
  'safeguards.assessment': advice([
    'The assessment of the law and practice in those countries.',
    'Vurderingen av lov og praksis i disse landene.',
  ]),
  'safeguards.certified': advice([
    'Whether you found the party on the official list yourselves.',
    'Om dere selv fant parten på den offisielle listen.',
  ]),
  'safeguards.certificateCovers': advice([
    'The list names human resources data apart. Data about your own employees need a certificate that covers them.',
    'Listen angir personaldata for seg. Opplysninger om egne ansatte krever et sertifikat som gjelder dem.',
  ]),
  'safeguards.checkedOn': advice([
    'The day you looked. Look again every year.',
    'Dagen dere så etter. Se etter på nytt hvert år.',
  ]),
};
