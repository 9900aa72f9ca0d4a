import { chainBelow } from '#derived/chains.ts';
import { countriesOfRecipient, recipientsOf } from '#derived/derived.ts';
import { resolveInheritance } from '#derived/inheritance.ts';
import type { RegisterState } from '#entries/register.ts';
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
  const below = chainBelow(engaged, direct);
  return [
    ...direct.map((id) => ({ id, tier: 1, countries: countries(id) })),
    ...below.map((link) => ({ ...link, countries: countries(link.id) })),
  ];
}
