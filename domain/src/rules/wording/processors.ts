import type { Wording } from '#rules/rule.ts';
import { text } from '#language/text.ts';

export const processorsWords: Wording<'processors'> = {
  'processor-unnamed': {
    message: text(
      'This stands for suppliers that nobody has named. The identity of every processor must be readily available, and people who ask are entitled to know the actual recipients.',
      'Dette står for leverandører som ingen har navngitt. Identiteten til hver databehandler skal være lett tilgjengelig, og den som ber om innsyn, har rett til å vite hvem mottakerne faktisk er.',
    ),
    fix: text(
      'Make an entry for each supplier with its name, address and contact person. If it is a single party after all, enter its name and untick that it is a category.',
      'Opprett en oppføring for hver leverandør med navn, adresse og kontaktperson. Er det likevel bare én part, skriv inn navnet og fjern krysset for kategori.',
    ),
  },
  'processor-role-unclear': {
    message: text(
      'It is not settled whether this party processes on your instructions or for purposes of its own. The contract, the information and the liability depend on it.',
      'Det er ikke avklart om denne parten behandler etter deres instruks eller for egne formål. Avtalen, informasjonen og ansvaret avhenger av det.',
    ),
    fix: text(
      'Decide the role, and record whether the party uses the data for its own purposes.',
      'Avklar rollen, og oppgi om parten bruker opplysningene til egne formål.',
    ),
  },
  'processor-agreement-missing': {
    message: text(
      'No data processing agreement is recorded for this processor. Without one it may not process the data.',
      'Det er ikke oppgitt noen databehandleravtale med denne databehandleren. Uten avtale kan den ikke behandle opplysningene.',
    ),
    fix: text(
      'Enter the agreement and name the processor as a party, or conclude one.',
      'Registrer avtalen med databehandleren som part, eller inngå en.',
    ),
  },
  'processor-agreement-expired': {
    message: text(
      'The data processing agreement “{agreement}” is not in force: {standing}.',
      'Databehandleravtalen «{agreement}» er ikke i kraft: {standing}.',
    ),
    fix: text(
      'Sign or renew the agreement, or stop giving the processor data.',
      'Signer eller forny avtalen, eller slutt å gi databehandleren opplysninger.',
    ),
  },
  'processor-agreement-wrong-type': {
    message: text(
      'The only agreement with this party is none under Article 28(3): “{agreement}”. A promise of confidentiality does not bind it to your instructions.',
      'Den eneste avtalen med denne parten er ingen avtale etter artikkel 28 nr. 3: «{agreement}». En taushetserklæring binder den ikke til instruksene deres.',
    ),
    fix: text(
      'Conclude a data processing agreement, or record that the party is not a processor.',
      'Inngå en databehandleravtale, eller oppgi at parten ikke er databehandler.',
    ),
  },
  'agreement-details-missing': {
    message: text(
      'Not enough is recorded to show that there is an agreement in writing. Missing: “{what}”.',
      'Det er ikke oppgitt nok til å vise at det finnes en skriftlig avtale. Mangler: «{what}».',
    ),
    fix: text(
      'Enter the agreement with its date, its reference and the entity that signed.',
      'Registrer avtalen med dato, referanse og enheten som signerte.',
    ),
  },
  'agreement-entity-differs': {
    message: text(
      'The agreement was signed by {signed}, but the party recorded is {party}. The contract binds only the entity that signed.',
      'Avtalen er signert av {signed}, men parten som er oppgitt, er {party}. Avtalen binder bare enheten som signerte.',
    ),
    fix: text(
      'Find out which entity processes the data, and correct the agreement or the legal name of the party.',
      'Finn ut hvilken enhet som behandler opplysningene, og rett avtalen eller partens juridiske navn.',
    ),
  },
  'agreement-points-missing': {
    message: text(
      'Points of Article 28(3) that the agreement must hold are not recorded: {points}.',
      'Punkter i artikkel 28 nr. 3 som avtalen skal inneholde, er ikke oppgitt: {points}.',
    ),
    fix: text(
      'Tick the points the agreement holds, and have the others added to it.',
      'Kryss av for punktene avtalen inneholder, og få tatt inn de andre.',
    ),
  },
  'processor-return-deletion-missing': {
    message: text(
      'It is not recorded whether the data are erased or returned when the engagement ends. The controller decides.',
      'Det er ikke oppgitt om opplysningene slettes eller leveres tilbake når oppdraget tar slutt. Det er den behandlingsansvarlige som velger.',
    ),
    fix: text(
      'Enter what happens to the data when the engagement ends.',
      'Oppgi hva som skjer med opplysningene når oppdraget er slutt.',
    ),
  },
  'processor-breach-duty-missing': {
    message: text(
      'It is not recorded that the processor notifies breaches to the controller without undue delay.',
      'Det er ikke oppgitt at databehandleren melder fra til den behandlingsansvarlige om brudd på personopplysningssikkerheten uten ugrunnet opphold.',
    ),
    fix: text('Enter who notifies whom, and how fast.', 'Oppgi hvem som varsler hvem, og hvor raskt.'),
  },
  'subprocessor-authorisation-missing': {
    message: text(
      'Sub-processors are used, but no authorisation by the controller is recorded.',
      'Det brukes underdatabehandlere, men ingen tillatelse fra den behandlingsansvarlige er oppgitt.',
    ),
    fix: text(
      'Enter in the agreement whether the authorisation is specific or general.',
      'Oppgi i avtalen om tillatelsen er særlig eller generell.',
    ),
  },
  'subprocessor-objection-missing': {
    message: text(
      'Under a general authorisation the controller must be told of new sub-processors in time to object.',
      'Ved generell tillatelse skal den behandlingsansvarlige varsles om nye underdatabehandlere i tide til å motsette seg.',
    ),
    fix: text(
      'Enter how notice is given, and how many days before the change.',
      'Oppgi hvordan det varsles, og hvor mange dager før endringen.',
    ),
  },
  'subprocessor-notice-by-web-page': {
    message: text(
      'New sub-processors are announced only on a page somebody has to look up. That informs nobody.',
      'Nye underdatabehandlere kunngjøres bare på en nettside som noen selv må oppsøke. Det informerer ingen.',
    ),
    fix: text(
      'Agree on notice that is sent, such as an e-mail or a subscription.',
      'Avtal et varsel som sendes ut, for eksempel e-post eller et abonnement.',
    ),
  },
  'subprocessors-unknown': {
    message: text(
      'It is not known which sub-processors this processor uses. The controller must be able to name the whole chain.',
      'Det er ikke kjent hvilke underdatabehandlere denne databehandleren bruker. Den behandlingsansvarlige skal kunne navngi hele kjeden.',
    ),
    fix: text(
      'Record its sub-processors, or confirm that it has none.',
      'Registrer underdatabehandlerne, eller bekreft at den ikke har noen.',
    ),
  },
  'subprocessor-details-missing': {
    message: text(
      'For a sub-processor it must be known who it is, what it does, where, and whom to contact. Missing: “{what}”.',
      'For en underdatabehandler skal det være kjent hvem den er, hva den gjør, hvor, og hvem som kan kontaktes. Mangler: «{what}».',
    ),
    fix: text('Enter what is missing.', 'Oppgi det som mangler.'),
  },
  'subprocessor-list-outdated': {
    message: text(
      'Nobody has compared the sub-processors recorded here with the processor’s own list within the last year.',
      'Ingen har sammenlignet underdatabehandlerne her med databehandlerens egen liste det siste året.',
    ),
    fix: text(
      'Compare the list, correct the entries, and enter today’s date.',
      'Sammenlign listen, rett oppføringene, og oppgi dagens dato.',
    ),
  },
  'processor-uses-for-own-purposes': {
    message: text(
      'A party that uses the data for its own purposes is a controller for them, and needs a legal basis. It cannot do so as a processor.',
      'En part som bruker opplysningene til egne formål, er selv behandlingsansvarlig for det og trenger et behandlingsgrunnlag. Den kan ikke gjøre det som databehandler.',
    ),
    fix: text(
      'Have the use stopped, or record the party as a controller with a legal basis for the disclosure.',
      'Få bruken stanset, eller registrer parten som behandlingsansvarlig med et grunnlag for utleveringen.',
    ),
  },
  'processor-verification-outdated': {
    message: text(
      'It is not recorded that the guarantees of this processor were checked within the last two years, or when it was planned.',
      'Det er ikke oppgitt at garantiene fra denne databehandleren er kontrollert de siste to årene, eller da det var planlagt.',
    ),
    fix: text(
      'Check the guarantees and record date, method and result.',
      'Kontroller garantiene og oppgi dato, metode og resultat.',
    ),
  },
  'chain-cycle': {
    message: text(
      'The processors engage each other in a circle: {chain}. One of the engagements cannot be right.',
      'Databehandlerne engasjerer hverandre i ring: {chain}. Ett av oppdragene kan ikke stemme.',
    ),
    fix: text('Take away the engagement that is wrong.', 'Fjern oppdraget som er feil.'),
  },
  'chain-orphan': {
    message: text(
      'No activity, system, agreement or other processor leads to this processor, so it is open who engaged it.',
      'Verken en aktivitet, et system, en avtale eller en annen databehandler fører hit. Da er det uklart hvem som har engasjert denne databehandleren.',
    ),
    fix: text(
      'Enter who engaged it, or archive the entry.',
      'Oppgi hvem som har engasjert den, eller arkiver oppføringen.',
    ),
  },
};
