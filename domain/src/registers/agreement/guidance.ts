import { type Guidance, advice } from '#model/advice.ts';

export const agreementGuidance: Guidance = {
  name: advice(
    ['What you call the contract.', 'Det dere kaller avtalen.'],
    ['Data processing agreement, Example Hosting AS', 'Databehandleravtale, Eksempel Drift AS'],
  ),
  type: advice([
    'A confidentiality agreement is not a data processing agreement.',
    'En taushetsavtale er ikke en databehandleravtale.',
  ]),
  organisation: advice(['The legal entity on your side.', 'Den juridiske enheten på deres side.']),
  parties: advice(['The others who are bound by it.', 'De andre som er bundet av den.']),
  reference: advice(['The case or contract number.', 'Saks- eller avtalenummeret.']),
  signedBy: advice([
    'The legal entity that signed for the other party; compare it with the one that sends the invoice.',
    'Den juridiske enheten som signerte for den andre parten; sammenlign med den som sender fakturaen.',
  ]),
  signedOn: advice(['The day of the last signature.', 'Dagen for siste signatur.']),
  validFrom: advice(['The first day it applies.', 'Første dag den gjelder.']),
  validTo: advice([
    'The last day; empty when it runs until terminated.',
    'Siste dag; tom når den løper til den sies opp.',
  ]),
  status: advice([
    'Where it is on its way to being signed or ended.',
    'Hvor den er på vei mot signering eller avslutning.',
  ]),
  document: advice([
    'The archive or folder, so that a colleague finds it.',
    'Arkivet eller mappen, slik at en kollega finner den.',
  ]),
  points: advice([
    'Tick what the contract really says; all eight are required of a data processing agreement.',
    'Kryss av det avtalen faktisk sier; alle åtte kreves av en databehandleravtale.',
  ]),
  authorisation: advice(['How the processor may engage others.', 'Hvordan databehandleren kan engasjere andre.']),
  noticeDays: advice([
    'Days between notice and change, within which the controller can object.',
    'Dager mellom varsel og endring, der den behandlingsansvarlige kan motsette seg.',
  ]),
  noticeChannel: advice(
    ['A page you must poll does not inform you.', 'En side dere selv må følge med på, varsler ikke.'],
    ['E-mail to privacy@example.no', 'E-post til personvern@example.no'],
    ['See website', 'Se nettsted'],
  ),
  objectionConsequence: advice([
    'What happens when the controller objects.',
    'Hva som skjer når den behandlingsansvarlige motsetter seg.',
  ]),
  sccModule: advice([
    'The module that fits the roles of the two parties.',
    'Modulen som passer rollene til de to partene.',
  ]),
  sccAnnexes: advice([
    'Whether Annexes I, II and III are filled in, and where they are.',
    'Om vedlegg I, II og III er fylt ut, og hvor de er.',
  ]),
  warranties: advice([
    'What the other party warrants, such as that it may hand the data over.',
    'Det den andre parten garanterer, for eksempel at den kan overlate opplysningene.',
  ]),
  breachNotification: advice([
    'Who tells whom of a breach, and how fast.',
    'Hvem som varsler hvem om et brudd, og hvor raskt.',
  ]),
  informationRights: advice([
    'What may be asked for and inspected, and under which conditions.',
    'Hva det kan bes om og kontrolleres, og på hvilke vilkår.',
  ]),
  terms: advice([
    'Warranties, duties to notify, audits and whatever else matters to the record.',
    'Garantier, varslingsplikter, revisjoner og annet som betyr noe for protokollen.',
  ]),
};
