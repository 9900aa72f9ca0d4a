import { type Text, text } from '#language/text.ts';

/** How a record is touched. */
export const impactReasons = {
  recipient: text('Recipient'),
  'joint-controller': text('Joint controller'),
  importer: text('Importer of a transfer'),
  holder: text('Holds the data'),
  tracker: text('Tracker used'),
  system: text('System used'),
  provider: text('Provider of a system used'),
  copy: text('Gets copies from a system used'),
  chain: text('Sub-processor'),
  transfer: text('Transfer declared'),
  data: text('Personal data'),
  people: text('Data subjects'),
  retention: text('Time limit for erasure'),
  security: text('Security measure'),
  agreement: text('Agreement'),
  owner: text('Owner'),
  'system-owner': text('Owner of a system used'),
  'carries-out': text('Carries out erasure'),
  reviewer: text('Reviewer of an assessment it rests on'),
} as const satisfies Record<string, Text>;
export type ImpactReason = keyof typeof impactReasons;
