import { vocabulary } from '#vocabulary/vocabulary.ts';

/** What a universal claim of a privacy notice is about. */
export const assertionReaches = vocabulary([
  ['consent', 'Consent'],
  ['sources', 'Sources'],
  ['storage', 'Storage'],
  ['sharing', 'Sharing'],
  ['transfers', 'Transfers'],
  ['retention', 'Retention'],
  ['minimisation', 'Data minimisation'],
  ['security', 'Security'],
  ['anonymity', 'Anonymity'],
  ['children', 'Children'],
  ['lawfulness', 'Lawfulness'],
  ['rights', 'Rights'],
  ['other', 'Other'],
]);

/** The side of the table an organisation sits on. */
export const partyRoles = vocabulary([
  ['controller', 'Controller', '4(7)'],
  ['processor', 'Processor', '4(8)'],
]);
