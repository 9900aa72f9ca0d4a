import { type Guidance, advice } from '#model/advice.ts';
import { securityGuidance } from '#registers/shared-fields/security-guidance.ts';
import { transferGuidance } from '#registers/shared-fields/transfers-guidance.ts';

export const processorRecordGuidance: Guidance = {
  name: advice(
    ['A short name for the service.', 'Et kort navn på tjenesten.'],
    ['Hosting of membership systems', 'Drift av medlemssystemer'],
  ),
  description: advice([
    'What you do for your clients, in plain words.',
    'Hva dere gjør for oppdragsgiverne, med enkle ord.',
  ]),
  organisation: advice(['The legal entity that acts as processor.', 'Den juridiske enheten som er databehandler.']),
  role: advice([
    'Undetermined while it is open whether you act on instructions or for purposes of your own.',
    'Ikke avklart så lenge det er uvisst om dere opptrer etter instruks eller for egne formål.',
  ]),
  engagements: advice(
    [
      'For each controller you act for: what you do with its data. A group such as “customers” may stand in, but an authority will ask for names.',
      'For hver behandlingsansvarlig du opptrer for: hva du gjør med opplysningene. En gruppe som «kunder» kan stå her, men en tilsynsmyndighet vil be om navn.',
    ],
    [
      'Example AS: hosting and backup of its membership system.',
      'Eksempel AS: drift og sikkerhetskopi av medlemssystemet.',
    ],
    ['IT services.', 'IT-tjenester.'],
  ),
  'engagements.client': advice([
    'The controller; create it here when it is not in the catalogue.',
    'Den behandlingsansvarlige; opprett den her hvis den ikke finnes i katalogen.',
  ]),
  'engagements.processing': advice(
    ['What is done on its behalf, one category an item.', 'Hva som gjøres på dens vegne, én kategori per punkt.'],
    ['hosting, backup, second-line support', 'drift, sikkerhetskopi, andrelinjesupport'],
  ),
  'engagements.purpose': advice([
    'The purpose as the controller has set it. The law does not ask a processor for it.',
    'Formålet slik den behandlingsansvarlige har satt det. Loven krever det ikke av en databehandler.',
  ]),
  'engagements.instructions': advice([
    'Where the documented instructions are, and what is special in them.',
    'Hvor de dokumenterte instruksene er, og det som er særlig ved dem.',
  ]),
  'engagements.agreement': advice([
    'The data processing agreement with this controller.',
    'Databehandleravtalen med denne behandlingsansvarlige.',
  ]),
  transfersMade: advice([
    'Answer “none” only when somebody has checked, your sub-processors included.',
    'Svar «ingen» bare når noen har kontrollert, også underdatabehandlerne.',
  ]),
  ...transferGuidance,
  ...securityGuidance,
  subProcessors: advice([
    'Every other processor you engage for this service.',
    'Hver annen databehandler dere engasjerer for denne tjenesten.',
  ]),
  data: advice([
    'The law does not ask a processor for this; clients do.',
    'Loven krever ikke dette av en databehandler; det gjør oppdragsgivere.',
  ]),
  dataSubjects: advice([
    'The law does not ask a processor for this; clients do.',
    'Loven krever ikke dette av en databehandler; det gjør oppdragsgivere.',
  ]),
  endAction: advice([
    'What happens to the data when the engagement ends.',
    'Hva som skjer med opplysningene når oppdraget er slutt.',
  ]),
  endDetail: advice(['Formats, deadlines and what is kept.', 'Formater, frister og det som beholdes.']),
  authorityDisclosure: advice([
    'What you do when police or other authorities ask for a client’s data.',
    'Hva dere gjør når politi eller andre myndigheter ber om en oppdragsgivers opplysninger.',
  ]),
  authorityDisclosureText: advice(
    ['The promise in words.', 'Løftet med ord.'],
    [
      'Only on a legal request, after notifying the client',
      'Bare etter lovlig krav, og etter å ha varslet oppdragsgiveren',
    ],
  ),
  systems: advice(['The systems the service runs on.', 'Systemene tjenesten kjører på.']),
  owners: advice([
    'Who knows this service and confirms that the record is true.',
    'De som kjenner tjenesten og bekrefter at oppføringen stemmer.',
  ]),
};
