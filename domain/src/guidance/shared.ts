import { advice, type Guidance, under } from '#guidance/advice.ts';

/** Advice on fields that several kinds share. */

/** Name and channels of a person or office. */
export const officeGuidance: Guidance = {
  name: advice(
    ['A person or, better because it lasts, a function.', 'En person eller, bedre fordi det varer, en funksjon.'],
    ['Privacy team', 'Personvernteamet'],
    ['Ask Kari', 'Spør Kari'],
  ),
  email: advice(
    ['An address somebody reads.', 'En adresse noen leser.'],
    ['privacy@example.no', 'personvern@example.no'],
  ),
  phone: advice(['With country code.', 'Med landkode.'], ['+47 22 00 00 00', '+47 22 00 00 00']),
};

/** An office with its postal address. */
export const contactGuidance: Guidance = {
  ...officeGuidance,
  address: advice(['Postal address with country.', 'Postadresse med land.']),
  country: advice(['The country of the address.', 'Landet adressen ligger i.']),
};

export const registrationGuidance: Guidance = {
  registration: advice([
    'The number in the official register of companies, and which register that is.',
    'Nummeret i det offisielle foretaksregisteret, og hvilket register det er.',
  ]),
  'registration.scheme': advice(
    ['Which register the number comes from.', 'Hvilket register nummeret kommer fra.'],
    ['Enhetsregisteret', 'Enhetsregisteret'],
  ),
  'registration.number': advice(
    ['The number as it is registered.', 'Nummeret slik det er registrert.'],
    ['974 760 673', '974 760 673'],
  ),
};

export const lawGuidance: Guidance = {
  statute: advice(
    ['The act or regulation by name.', 'Loven eller forskriften ved navn.'],
    ['Bookkeeping Act (bokføringsloven)', 'Bokføringsloven'],
    ['Applicable law', 'Gjeldende lov'],
  ),
  section: advice(
    ['The section or article that says it.', 'Paragrafen eller artikkelen som sier det.'],
    ['Section 13', '§ 13'],
  ),
  country: advice([
    'Whose law it is; leave empty for Union law.',
    'Hvilket lands lov det er; la stå tomt for unionsrett.',
  ]),
};

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

export const securityGuidance: Guidance = {
  security: advice(
    [
      'A general description of the measures, where possible. What the organisation does everywhere is inherited.',
      'En generell beskrivelse av tiltakene, dersom det er mulig. Det virksomheten gjør overalt, arves.',
    ],
    [
      'Access by role with two factors; backups tested every quarter; laptops encrypted.',
      'Rollebasert tilgang med to faktorer; sikkerhetskopier testes hvert kvartal; bærbare maskiner er kryptert.',
    ],
    ['We take security seriously.', 'Vi tar sikkerhet på alvor.'],
  ),
  'security.measures': advice([
    'Measures that are special to this processing. Those of the organisation need not be repeated.',
    'Tiltak som er særlige for denne behandlingen. Virksomhetens egne trenger ikke gjentas.',
  ]),
  'security.measures.measure': advice([
    'A measure from the catalogue; create it here when it is not there yet.',
    'Et tiltak fra katalogen; opprett det her hvis det ikke finnes ennå.',
  ]),
  'security.measures.note': advice([
    'What is special about the measure here.',
    'Det som er spesielt ved tiltaket her.',
  ]),
  'security.whyNotPossible': advice([
    'The law says “where possible”. When a description would itself endanger security, say so.',
    'Loven sier «dersom det er mulig». Si fra når en beskrivelse selv ville true sikkerheten.',
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

export const consentGuidance: Guidance = {
  scope: advice([
    'What was asked for, purpose by purpose: consent is given for specific purposes.',
    'Det som ble spurt om, formål for formål: samtykke gis til bestemte formål.',
  ]),
  information: advice([
    'What people are told before they choose: who, for what, and that they can withdraw.',
    'Det folk får vite før de velger: hvem, til hva, og at det kan trekkes tilbake.',
  ]),
  voluntary: advice([
    'Whether people can refuse without losing anything they are entitled to.',
    'Om folk kan si nei uten å miste noe de har krav på.',
  ]),
  mechanism: advice([
    'How it is really given. Using a website or making contact is not consent, but record it when that is what the source claims.',
    'Hvordan det faktisk gis. Å bruke et nettsted eller ta kontakt er ikke samtykke, men registrer det når kilden hevder det.',
  ]),
  wording: advice(['The text the person agrees to.', 'Teksten personen sier ja til.']),
  evidence: advice(
    ['Where who, when and which wording are kept.', 'Der hvem, når og hvilken ordlyd oppbevares.'],
    ['Consent log of the newsletter system', 'Samtykkeloggen i nyhetsbrevsystemet'],
  ),
  explicit: advice([
    'Special categories need an explicit statement.',
    'Særlige kategorier krever en uttrykkelig erklæring.',
  ]),
  withdrawal: advice(
    ['Withdrawing must be as easy as giving.', 'Det skal være like lett å trekke tilbake som å gi.'],
    ['Link in every e-mail', 'Lenke i hver e-post'],
  ),
  effect: advice([
    'What happens when it is withdrawn, and what the source keeps despite that.',
    'Hva som skjer når det trekkes tilbake, og hva kilden beholder likevel.',
  ]),
  exception: advice([
    'What is kept or still done although consent is withdrawn, as the source says it.',
    'Det som beholdes eller fortsatt gjøres selv om samtykket trekkes tilbake, slik kilden sier det.',
  ]),
  consequence: advice([
    'What somebody loses by refusing or withdrawing. A detriment speaks against consent being free.',
    'Det noen taper på å si nei eller trekke tilbake. En ulempe taler mot at samtykket er frivillig.',
  ]),
  ageLimit: advice(
    [
      'The age from which children consent on their own to an online service. Each country sets it, from 13 to 16.',
      'Alderen barn selv kan samtykke fra til en nettjeneste. Hvert land bestemmer den, fra 13 til 16 år.',
    ],
    ['13 (Norway)', '13 (Norge)'],
  ),
  parentalAuthorisation: advice(
    [
      'How you make reasonably sure that a parent has given or authorised the consent of a younger child.',
      'Hvordan dere i rimelig grad forsikrer dere om at en forelder har gitt eller godkjent samtykket for et yngre barn.',
    ],
    ['A parent confirms by e-mail before the account is opened', 'En forelder bekrefter på e-post før kontoen åpnes'],
  ),
};
