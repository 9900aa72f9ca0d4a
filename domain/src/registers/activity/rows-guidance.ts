import { type Guidance, advice, under } from '#model/advice.ts';
import { consentGuidance } from '#registers/shared-fields/consent-guidance.ts';
import { lawGuidance } from '#registers/shared-fields/law-reference-guidance.ts';

/** Advice on the purposes of an activity and their legal bases. */
export const purposeGuidance: Guidance = {
  purposes: advice(
    [
      'Why the data are processed, specific enough that a data subject sees what to expect. One purpose and one basis a row.',
      'Hvorfor opplysningene behandles, så konkret at den registrerte vet hva som kan ventes. Ett formål og ett grunnlag per rad.',
    ],
    ['Pay wages and report them to the tax authority.', 'Utbetale lønn og rapportere den til skattemyndigheten.'],
    ['Business purposes.', 'Forretningsformål.'],
  ),
  'purposes.text': advice(
    ['A purpose answers “in order to …”. Say what, not how.', 'Et formål svarer på «for å …». Si hva, ikke hvordan.'],
    ['Answer support requests from customers', 'Besvare henvendelser fra kunder'],
    ['Improve our services', 'Forbedre tjenestene våre'],
  ),
  'purposes.code': advice([
    'The nearest term of the W3C Data Privacy Vocabulary, so that registers can be compared.',
    'Det nærmeste begrepet i W3Cs Data Privacy Vocabulary, slik at registre kan sammenlignes.',
  ]),
  'purposes.legalBasis': advice([
    'Undecided until you decide. Consent and contract for the same purpose exclude each other in practice.',
    'Ikke bestemt før du bestemmer det. Samtykke og avtale for samme formål utelukker hverandre i praksis.',
  ]),
  'purposes.basisStatus': advice([
    'How the basis came to stand here: said by the source, inferred by a reader, promised but missing, or decided by you.',
    'Hvordan grunnlaget kom hit: sagt av kilden, utledet av en leser, lovet men ikke oppgitt, eller besluttet av dere.',
  ]),
  'purposes.alsoClaimed': advice([
    'What a notice or contract claims for the same purpose. One purpose rests on one basis: a second claim is a conflict to settle.',
    'Det en erklæring eller avtale også påberoper for samme formål. Ett formål hviler på ett grunnlag: et grunnlag til er en motstrid som må avklares.',
  ]),
  'purposes.basisNote': advice(
    [
      'The source’s own words, also when they name no letter of Article 6.',
      'Kildens egne ord, også når de ikke nevner noen bokstav i artikkel 6.',
    ],
    ['“necessary to manage our customer relationships”', '«nødvendig for å håndtere kundeforhold»'],
  ),
  'purposes.law': advice([
    'A legal obligation or public task rests on a law: name it.',
    'En rettslig forpliktelse eller offentlig oppgave hviler på en lov: oppgi den.',
  ]),
  ...under('purposes.law', lawGuidance),
  'purposes.legitimateInterest': advice(
    [
      'The interest itself, not the processing. The data subjects must be told.',
      'Selve interessen, ikke behandlingen. De registrerte skal få vite den.',
    ],
    ['Protect the web shop against fraud', 'Beskytte nettbutikken mot svindel'],
    ['Our legitimate interest', 'Vår berettigede interesse'],
  ),
  'purposes.lia': advice(['The written balancing test.', 'Den skriftlige interesseavveiingen.']),
  'purposes.childBalancing': advice(
    [
      'Only when children are among the people. Their interests weigh more than those of adults.',
      'Bare når barn er blant de registrerte. Deres interesser veier tyngre enn voksnes.',
    ],
    [
      'No profiling of members under 18, and names are left out of published results',
      'Ingen profilering av medlemmer under 18, og navn utelates fra publiserte resultater',
    ],
  ),
  'purposes.consent': advice([
    'Consent must be freely given, specific, informed and an active choice, and you must be able to prove it.',
    'Samtykke skal være frivillig, spesifikt, informert og et aktivt valg, og dere må kunne bevise det.',
  ]),
  ...under('purposes.consent', consentGuidance),
  'purposes.article9Condition': advice([
    'Health, beliefs, union membership and the like need one of these ten conditions besides the legal basis.',
    'Helse, tro, fagforening og lignende krever ett av disse ti vilkårene i tillegg til behandlingsgrunnlaget.',
  ]),
  'purposes.article10Ground': advice([
    'Official authority, or the law that authorises it.',
    'Offentlig myndighet, eller loven som tillater det.',
  ]),
  'purposes.nationalIdGround': advice(
    [
      'The national provision that allows the number to be used.',
      'Den nasjonale bestemmelsen som tillater bruk av nummeret.',
    ],
    ['Personal Data Act section 12 (Norway)', 'Personopplysningsloven § 12'],
  ),
  'purposes.dataSubjects': advice([
    'Only when the basis differs between groups, such as private customers and contact persons.',
    'Bare når grunnlaget er ulikt for ulike grupper, for eksempel privatkunder og kontaktpersoner.',
  ]),
  'purposes.furtherProcessing': advice([
    'Whether the data were first collected for something else. Then say why the new purpose is compatible with the old one.',
    'Om opplysningene først ble innhentet til noe annet. Si da hvorfor det nye formålet er forenlig med det gamle.',
  ]),
  'purposes.compatibility': advice([
    'For a purpose other than the one the data were collected for.',
    'For et annet formål enn det opplysningene ble innhentet for.',
  ]),
};

/** Advice on the matrix of data, people, sources and time limits. */
export const dataGuidance: Guidance = {
  data: advice(
    [
      'One row for each category of data: about whom, from where, and when it is erased.',
      'Én rad for hver kategori av opplysninger: om hvem, hvorfra og når de slettes.',
    ],
    [
      'Bank account number · employees · from the employee · erased 5 years after the financial year.',
      'Kontonummer · ansatte · fra den ansatte · slettes 5 år etter regnskapsåret.',
    ],
    ['Regular personal data.', 'Vanlige personopplysninger.'],
  ),
  'data.category': advice([
    'A category from the catalogue; create it here when it is not there yet.',
    'En kategori fra katalogen; opprett den her hvis den ikke finnes ennå.',
  ]),
  'data.dataSubjects': advice([
    'Whose data these are. Another group with other data is another row.',
    'Hvem opplysningene gjelder. En annen gruppe med andre opplysninger er en annen rad.',
  ]),
  'data.elements': advice(
    ['Only when this activity uses part of the category.', 'Bare når aktiviteten bruker en del av kategorien.'],
    ['Name and e-mail, not the address', 'Navn og e-post, ikke adressen'],
  ),
  'data.sources': advice([
    'Where the data come from. People must be told when it is not from themselves.',
    'Hvor opplysningene kommer fra. Folk skal informeres når det ikke er fra dem selv.',
  ]),
  'data.sources.kind': advice(['The kind of source.', 'Typen kilde.']),
  'data.sources.detail': advice(
    ['Which form, register, partner or channel.', 'Hvilket skjema, register, hvilken partner eller kanal.'],
    ['Contact form on the website', 'Kontaktskjema på nettstedet'],
  ),
  'data.sources.condition': advice(
    ['When this source is used at all.', 'Når denne kilden i det hele tatt brukes.'],
    ['With consent', 'Med samtykke'],
  ),
  'data.holder': advice([
    'Only when somebody else than us collects and holds them, such as a payment provider with card data.',
    'Bare når en annen enn oss innhenter og oppbevarer dem, for eksempel en betalingsleverandør med kortdata.',
  ]),
  'data.mandatory': advice([
    'Whether the person must provide the data, by law or contract.',
    'Om personen må oppgi opplysningene, etter lov eller avtale.',
  ]),
  'data.consequence': advice(
    ['What happens when the person does not provide them.', 'Hva som skjer når personen ikke oppgir dem.'],
    ['We cannot send the goods', 'Vi kan ikke sende varene'],
  ),
  'data.retention': advice([
    'The time limits that apply to this row. Without one, what the organisation says for everything applies.',
    'Tidsfristene som gjelder denne raden. Uten egen frist gjelder det virksomheten sier for alt.',
  ]),
  'data.retentionNotPossible': advice([
    'The law says “where possible”. Say why no time limit can be given.',
    'Loven sier «dersom det er mulig». Si hvorfor ingen frist kan oppgis.',
  ]),
  'data.notAllocated': advice([
    'The source lists data for everything; a reader put them here.',
    'Kilden lister opplysninger for alt; en leser plasserte dem her.',
  ]),
};
