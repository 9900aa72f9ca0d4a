import { type Text, text } from '#language/text.ts';

/** How a record is touched. */
export const impactReasons = {
  recipient: text('Recipient', 'Mottaker'),
  'joint-controller': text('Joint controller', 'Felles behandlingsansvarlig'),
  importer: text('Importer of a transfer', 'Dataimportør i en overføring'),
  holder: text('Holds the data', 'Oppbevarer opplysningene'),
  tracker: text('Tracker used', 'Sporingsverktøy i bruk'),
  system: text('System used', 'System i bruk'),
  provider: text('Provider of a system used', 'Leverandør av et system i bruk'),
  copy: text('Gets copies from a system used', 'Får kopier fra et system i bruk'),
  chain: text('Sub-processor', 'Underdatabehandler'),
  transfer: text('Transfer declared', 'Oppgitt overføring'),
  data: text('Personal data', 'Personopplysninger'),
  people: text('Data subjects', 'Registrerte'),
  retention: text('Time limit for erasure', 'Tidsfrist for sletting'),
  security: text('Security measure', 'Sikkerhetstiltak'),
  agreement: text('Agreement', 'Avtale'),
  owner: text('Owner', 'Eier'),
  'system-owner': text('Owner of a system used', 'Eier av et system i bruk'),
  'carries-out': text('Carries out erasure', 'Utfører sletting'),
  reviewer: text('Reviewer of an assessment it rests on', 'Står bak en vurdering den bygger på'),
} as const satisfies Record<string, Text>;
export type ImpactReason = keyof typeof impactReasons;
