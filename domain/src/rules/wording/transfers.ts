import type { Wording } from '#rules/rule.ts';
import { adequacyWords } from '#rules/wording/transfers-adequacy.ts';
import { text } from '#language/text.ts';

export const transfersWords: Wording<'transfers'> = {
  ...adequacyWords,
  'transfers-unanswered': {
    message: text(
      'It is not recorded whether the data leave the EEA. Silence is no answer: say yes, or confirm that they do not.',
      'Det er ikke oppgitt om opplysningene forlater EØS. Taushet er ikke noe svar: si ja, eller bekreft at de ikke gjør det.',
    ),
    fix: text(
      'Answer the question, and add a row for each transfer if there are any.',
      'Svar på spørsmålet, og legg til en rad for hver overføring hvis det er noen.',
    ),
  },
  'transfer-country-missing': {
    message: text(
      '{what} Whether a transfer is lawful is decided country by country.',
      '{what} Om en overføring er lovlig, avgjøres land for land.',
    ),
    fix: text(
      'Name every country, or an importer whose countries are recorded.',
      'Oppgi hvert land, eller en dataimportør der landene er registrert.',
    ),
  },
  'transfer-country-vague': {
    message: text(
      '“{region}” names no country, and only the countries of the importer tell where the data go. Whether a transfer is lawful is decided country by country.',
      '«{region}» navngir ikke noe land, og bare dataimportørens land viser hvor opplysningene går. Om en overføring er lovlig, avgjøres land for land.',
    ),
    fix: text('Name the countries the data go to.', 'Oppgi landene opplysningene går til.'),
  },
  'transfer-safeguard-missing': {
    message: text(
      'Data go to a third country, and nothing is recorded that the transfer can rest on: no adequacy decision that is enough by itself, and no tool of Article 46 or 49.',
      'Opplysninger går til et tredjeland, og det er ikke oppgitt noe overføringen kan bygge på: verken en beslutning om tilstrekkelig beskyttelsesnivå som er nok alene, eller et grunnlag etter artikkel 46 eller 49.',
    ),
    fix: text(
      'Record the tool that is in place, or stop the transfer until there is one.',
      'Oppgi grunnlaget som er på plass, eller stans overføringen til det finnes et.',
    ),
  },
  'transfer-tool-invalid': {
    message: text(
      'The transfer rests on {tool}, which no longer applies: {end}.',
      'Overføringen bygger på {tool}, som ikke lenger gjelder: {end}.',
    ),
    fix: text(
      'Stop the transfer, or put it on a tool that is in force, such as the standard contractual clauses of 2021 or an adequacy decision.',
      'Stans overføringen, eller bygg den på et grunnlag som gjelder, for eksempel Kommisjonens standard personvernbestemmelser fra 2021 eller en beslutning om tilstrekkelig beskyttelsesnivå.',
    ),
  },
  'transfer-clauses-outdated': {
    message: text(
      '{what} Only the clauses in force can carry a transfer.',
      '{what} Bare bestemmelsene som gjelder i dag, kan brukes som overføringsgrunnlag.',
    ),
    fix: text(
      'Sign the clauses of Decision (EU) 2021/914, and record the set, its module and its date.',
      'Signer bestemmelsene i beslutning (EU) 2021/914, og oppgi hvilket sett, modulen og datoen.',
    ),
  },
  'transfer-assessment-missing': {
    message: text(
      'No assessment is recorded of the law and practice in the country of destination. Without one the tool alone does not carry the transfer.',
      'Det er ikke oppgitt noen vurdering av lov og praksis i mottakerlandet. Uten den er ikke overføringsgrunnlaget nok.',
    ),
    fix: text(
      'Make the assessment, or choose the one there is.',
      'Gjør vurderingen, eller velg den som allerede finnes.',
    ),
  },
  'clauses-module-mismatch': {
    message: text(
      'The module of the clauses is missing, or does not fit the roles of sender and receiver. It should be: {fitting}.',
      'Modulen i bestemmelsene mangler, eller den passer ikke til rollene til avsender og mottaker. Den skal være: {fitting}.',
    ),
    fix: text(
      'Choose the module that is signed, and correct the contract or the role if they do not fit.',
      'Velg modulen som er signert, og rett avtalen eller rollen hvis de ikke passer.',
    ),
  },
  'clauses-annexes-missing': {
    message: text(
      'The clauses apply only with their annexes: the parties and the transfer, the security measures, and the sub-processors.',
      'Bestemmelsene gjelder bare med vedleggene: partene og overføringen, sikkerhetstiltakene og underdatabehandlerne.',
    ),
    fix: text(
      'Fill in Annexes I, II and III, and record where they are.',
      'Fyll ut vedlegg I, II og III, og oppgi hvor de er.',
    ),
  },
  'derogation-recurring': {
    message: text(
      'The transfer rests on a derogation, but it is not occasional. Derogations are exceptions and cannot carry what is done regularly.',
      'Overføringen bygger på et unntak, men er ikke leilighetsvis. Unntak kan ikke brukes for det som gjøres jevnlig.',
    ),
    fix: text(
      'Put the transfer on a tool of Article 46, or record that it is occasional.',
      'Bygg overføringen på et grunnlag etter artikkel 46, eller oppgi at den er leilighetsvis.',
    ),
  },
  'derogation-undocumented': {
    message: text(
      'Compelling legitimate interests call for documentation in this very record: the assessment and the safeguards, and that the authority and the data subjects were informed. Missing: “{what}”.',
      'Tvingende berettigede interesser krever dokumentasjon i selve protokollen: vurderingen og garantiene, og at tilsynet og de registrerte er underrettet. Mangler: «{what}».',
    ),
    fix: text(
      'Record the assessment and the safeguards, inform those concerned, and say when.',
      'Oppgi vurderingen og garantiene, underrett dem det gjelder, og oppgi når.',
    ),
  },
  'derogation-public-authority': {
    message: text(
      'A public authority cannot rely on this derogation in the exercise of its public powers.',
      'En offentlig myndighet kan ikke bruke dette unntaket når den utøver offentlig myndighet.',
    ),
    fix: text(
      'Choose another tool, or correct the record if the organisation is no public authority.',
      'Velg et annet grunnlag, eller rett protokollen hvis virksomheten ikke er en offentlig myndighet.',
    ),
  },
  'transfer-authorisation-missing': {
    message: text(
      'This tool is valid only once the supervisory authority has authorised it, and no authorisation is recorded.',
      'Dette grunnlaget gjelder først når tilsynsmyndigheten har godkjent det, og ingen godkjenning er oppgitt.',
    ),
    fix: text('Enter the reference of the authorisation.', 'Oppgi referansen til godkjenningen.'),
  },
  'remote-access-untreated': {
    message: text(
      'The data can be read from {countries}. Remote access from a third country is a transfer, and nothing is recorded that it can rest on.',
      'Opplysningene kan leses fra {countries}. Fjerntilgang fra et tredjeland er en overføring, og det er ikke oppgitt noe den kan bygge på.',
    ),
    fix: text(
      'Record the tool for these countries, or have the access stopped.',
      'Oppgi grunnlaget for disse landene, eller få tilgangen stanset.',
    ),
  },
  'onward-transfer-unsecured': {
    message: text(
      'This sub-processor is in {countries}, and nothing is recorded that the onward transfer rests on. The protection must follow the data down the chain.',
      'Denne underdatabehandleren er i {countries}, og det er ikke oppgitt hva videreoverføringen bygger på. Vernet skal følge opplysningene nedover i kjeden.',
    ),
    fix: text(
      'Ask the processor that engaged it which tool applies, and record it.',
      'Spør databehandleren som har engasjert den, hvilket grunnlag som gjelder, og oppgi det.',
    ),
  },
  'parent-access-unanswered': {
    message: text(
      'The group parent is in {country}. It is not recorded whether it can get at the data.',
      'Konsernets morselskap er i {country}. Det er ikke oppgitt om den kan få tilgang til opplysningene.',
    ),
    fix: text('Ask the company, and record the answer.', 'Spør selskapet, og oppgi svaret.'),
  },
  'transfers-contradicted': {
    message: text(
      'The record says that no data leave the EEA, yet {who} is established in, keeps data in or reads them from {where}. {reason}{way}',
      'Protokollen sier at ingen opplysninger forlater EØS, men {who} holder til i, lagrer i eller har tilgang fra {where}. {reason}{way}',
    ),
    fix: text(
      'Declare the transfer with its tool, or correct where the party is.',
      'Oppgi overføringen med grunnlaget den bygger på, eller rett hvor parten er.',
    ),
  },
  'transfer-not-assessed': {
    message: text(
      'It is not recorded where this party keeps the data or reads them from, so nobody can say whether they leave the EEA.',
      'Det er ikke oppgitt hvor denne parten lagrer opplysningene eller har tilgang fra, så ingen kan si om de forlater EØS.',
    ),
    fix: text(
      'Enter its countries, and confirm for each activity whether there is a transfer.',
      'Oppgi landene, og bekreft for hver aktivitet om det skjer en overføring.',
    ),
  },
  'transfer-within-eea': {
    message: text(
      'Named as a third country although it belongs to the EEA: {countries}. Chapter V does not apply there.',
      'Oppgitt som tredjeland selv om det hører til EØS: {countries}. Kapittel V gjelder ikke der.',
    ),
    fix: text('Take the country out of the list.', 'Ta landet ut av listen.'),
  },
};
