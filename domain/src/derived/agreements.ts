import type { Entry, RegisterState } from '#entries/register.ts';
import type { EntryValues } from '#registers/registers.ts';
import { type Text, text } from '#language/text.ts';

/** Whether an agreement is in force on a date, the best first. */
export const agreementValidities = ['valid', 'unknown', 'not-yet', 'not-signed', 'expired', 'terminated'] as const;
export type AgreementValidity = (typeof agreementValidities)[number];

export const agreementValidityLabels: Readonly<Record<AgreementValidity, Text>> = {
  valid: text('Valid'),
  unknown: text('Unknown'),
  'not-yet': text('Not in force yet'),
  'not-signed': text('Not signed'),
  expired: text('Expired'),
  terminated: text('Terminated'),
};

type Agreement = EntryValues<'agreement'>;

/** Whether an agreement is in force on a calendar date, by its status and dates. Without a status it is unknown, unless it was signed on a day. */
export function agreementValidity(values: Agreement, date: string): AgreementValidity {
  const { status, signedOn, validFrom, validTo } = values;
  if (status === 'terminated') return 'terminated';
  if (validTo && validTo < date) return 'expired';
  if (status === 'draft' || status === 'sent') return 'not-signed';
  const from = validFrom ?? signedOn;
  if (from && from > date) return 'not-yet';
  return status === 'signed' || (status === undefined && signedOn) ? 'valid' : 'unknown';
}

const rank = (agreement: Entry<'agreement'>, date: string): number =>
  agreementValidities.indexOf(agreementValidity(agreement.values, date));

/** The agreements of each party, by the party's reference; archived ones are left out. */
export function agreementsByParty(state: RegisterState): ReadonlyMap<string, readonly Entry<'agreement'>[]> {
  const byParty = new Map<string, Entry<'agreement'>[]>();
  for (const entry of state.entries.agreement.values() as Iterable<Entry<'agreement'>>)
    for (const party of entry.archived ? [] : (entry.values.parties ?? []))
      if (!byParty.get(party)?.push(entry)) byParty.set(party, [entry]);
  return byParty;
}

/**
 * The agreement that counts as a party's data processing agreement on a date: the one of the best validity, the newest of
 * equals. A confidentiality agreement never does (D22, Art. 28(3)).
 */
export function processingAgreement(
  agreements: readonly Entry<'agreement'>[],
  date: string,
): Entry<'agreement'> | undefined {
  const processing = agreements.filter(({ values }) => values.type === 'data-processing');
  const signed = ({ values }: Entry<'agreement'>): string => values.signedOn ?? '';
  return processing.toSorted((a, b) => rank(a, date) - rank(b, date) || signed(b).localeCompare(signed(a)))[0];
}
