import { vocabulary } from '#vocabulary/vocabulary.ts';

/** What a universal claim of a privacy notice is about. */
export const assertionReaches = vocabulary([
  ['consent', 'Consent', 'Samtykke'],
  ['sources', 'Sources', 'Kilder'],
  ['storage', 'Storage', 'Lagring'],
  ['sharing', 'Sharing', 'Deling'],
  ['transfers', 'Transfers', 'Overføringer'],
  ['retention', 'Retention', 'Lagringstid'],
  ['minimisation', 'Data minimisation', 'Dataminimering'],
  ['security', 'Security', 'Sikkerhet'],
  ['anonymity', 'Anonymity', 'Anonymitet'],
  ['children', 'Children', 'Barn'],
  ['lawfulness', 'Lawfulness', 'Lovlighet'],
  ['rights', 'Rights', 'Rettigheter'],
  ['other', 'Other', 'Annet'],
]);

/** The side of the table an organisation sits on. */
export const partyRoles = vocabulary([
  ['controller', 'Controller', 'Behandlingsansvarlig', '4(7)'],
  ['processor', 'Processor', 'Databehandler', '4(8)'],
]);
