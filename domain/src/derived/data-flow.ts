import { chainBelow } from '#derived/chains.ts';
import { countriesOfRecipient, recipientsOf } from '#derived/derived.ts';
import { resolveInheritance } from '#derived/inheritance.ts';
import { entryIn, type RegisterState } from '#entries/register.ts';
import type { EntryValues } from '#registers/registers.ts';

/** One who receives the data of an activity, directly or further down a chain of processors. */
export interface FlowParty {
  /** The reference of the recipient. */
  readonly id: string;
  /** The processor that engages it; absent where the activity itself discloses the data to it. */
  readonly engager?: string;
  /** 1 for those the activity names, 2 for those they engage, and so on (Art. 28(4)). */
  readonly tier: number;
  /** Codes of the countries it sits in, keeps data in, or reads them from. */
  readonly countries: readonly string[];
  /** The code of its role: what the activity says of it, or its usual one. */
  readonly role?: string;
}

type Activity = EntryValues<'activity'>;

/** All recipients the data of an activity reach, nearest first, each once; `engaged` holds the engagements on a calendar date ({@link engagedOn}). */
export function flowParties(
  values: Activity,
  state: RegisterState,
  engaged: ReadonlyMap<string, readonly string[]>,
  whole = resolveInheritance(values, state),
): FlowParty[] {
  const direct = recipientsOf(values, state, whole);
  const countries = (id: string): string[] => countriesOfRecipient(id, state);
  const rolesHere = new Map<string | undefined, string | undefined>();
  for (const { value } of whole.disclosures)
    if ('role' in value && !rolesHere.has(value.recipient)) rolesHere.set(value.recipient, value.role);
  const roleOf = (id: string): { role?: string } => {
    const role = rolesHere.get(id) ?? entryIn(state, 'recipient', id)?.values.role;
    return role === undefined ? {} : { role };
  };
  const below = chainBelow(engaged, direct);
  return [
    ...direct.map((id) => ({ id, tier: 1, countries: countries(id), ...roleOf(id) })),
    ...below.map((link) => ({ ...link, countries: countries(link.id), ...roleOf(link.id) })),
  ];
}
