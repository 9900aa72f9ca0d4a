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
}

/** What makes a category of data sensitive: codes of special categories (Art. 9), criminal data (Art. 10), national identification numbers (Art. 87). */
export interface CategoryFlags {
  readonly special: readonly string[];
  readonly criminal: boolean;
  readonly nationalId: boolean;
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

/** What makes the elements of a category of data sensitive. */
export function sensitiveCategory({ elements = [] }: EntryValues<'data-category'>): CategoryFlags {
  return {
    special: [...new Set(elements.flatMap((element) => element.special ?? []))],
    criminal: elements.some(({ flags }) => flags?.includes('criminal')),
    nationalId: elements.some(({ flags }) => flags?.includes('national-id')),
  };
}

/** The sensitive ones among the categories of data an activity records, by reference. */
export function sensitiveCategories(values: Activity, state: RegisterState): Record<string, CategoryFlags> {
  const found: Record<string, CategoryFlags> = {};
  for (const category of new Set((values.data ?? []).map((row) => row.category))) {
    const flags = category && sensitiveCategory(entryIn(state, 'data-category', category)?.values ?? {});
    if (flags && (flags.special.length > 0 || flags.criminal || flags.nationalId)) found[category] = flags;
  }
  return found;
}
