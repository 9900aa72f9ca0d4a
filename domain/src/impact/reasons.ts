import { type Text, text } from '#text.ts';

/** How a record is touched. */
export const impactReasons = {
  recipient: text('Recipient', 'Mottaker'),
  processor: text('Processor', 'Databehandler'),
  importer: text('Importer of a transfer', 'Dataimportør i en overføring'),
  holder: text('Holds the data', 'Oppbevarer opplysningene'),
  tracker: text('Provider of a tracker', 'Leverandør av sporing'),
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
  inherited: text('Inherited from the organisation', 'Arvet fra virksomheten'),
} as const satisfies Record<string, Text>;
export type ImpactReason = keyof typeof impactReasons;
