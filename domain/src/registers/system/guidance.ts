import { type Guidance, advice } from '#model/advice.ts';

export const systemGuidance: Guidance = {
  organisation: advice([
    'Leave empty when every organisation in the register uses it.',
    'La stå tom når alle virksomheter i registeret bruker den.',
  ]),
  condition: advice([
    'When the system is used for only some of the cases.',
    'Når systemet bare brukes i noen av tilfellene.',
  ]),
  name: advice(
    ['The application, folder or archive by its name.', 'Programmet, mappen eller arkivet ved navn.'],
    ['Microsoft 365', 'Microsoft 365'],
    ['The server', 'Serveren'],
  ),
  provider: advice(['Who runs it.', 'Hvem som drifter det.']),
  description: advice([
    'Which data it holds, unstructured ones included.',
    'Hvilke opplysninger det inneholder, også ustrukturerte.',
  ]),
  storageCountries: advice(['Every country the data are stored in.', 'Hvert land opplysningene lagres i.']),
  accessCountries: advice(['Every country somebody reaches the data from.', 'Hvert land noen når opplysningene fra.']),
  locationsNotStated: advice(['Not stated is another thing than none.', 'Ikke oppgitt er noe annet enn ingen.']),
  copiesTo: advice(['Other systems that get copies.', 'Andre systemer som får kopier.']),
  'copiesTo.system': advice(['Where the copy goes.', 'Hvor kopien går.']),
  'copiesTo.what': advice(['Which data are copied.', 'Hvilke opplysninger som kopieres.']),
  'copiesTo.condition': advice(['When they are copied at all.', 'Når de i det hele tatt kopieres.']),
  owners: advice(['Who answers for the system.', 'Hvem som svarer for systemet.']),
};
