import type { EntryValues } from '#registers/registers.ts';
import { sensitiveData } from '#derived/sensitive-data.ts';
import { resolveInheritance, type Effective } from '#derived/inheritance.ts';
import { entryIn, type RegisterState } from '#entries/register.ts';
import { isEea } from '#vocabulary/eea.ts';

/** What follows from an activity's data and parties; computed whenever it is shown, stored never (idea 5). */
export interface DerivedFlags {
  /** Codes of the special categories its data belong to (Art. 9(1)). */
  readonly specialCategories: readonly string[];
  /** It holds data on criminal convictions or offences (Art. 10). */
  readonly criminalData: boolean;
  /** It holds national identification numbers (Art. 87). */
  readonly nationalId: boolean;
  /** Countries outside the EEA its transfers and recipients name, sorted. */
  readonly thirdCountries: readonly string[];
}

type Activity = EntryValues<'activity'>;

/** Where a recipient sits, keeps data, or reads them from: each may make a third country of it (Art. 44). */
export const countriesOfRecipient = (id: string, state: RegisterState): string[] => {
  const { storageCountries = [], accessCountries = [], country } = entryIn(state, 'recipient', id)?.values ?? {};
  return [...new Set([...storageCountries, ...accessCountries, ...(country ? [country] : [])])];
};

/** The recipients an activity names itself and those it inherits from its organisation, each once (idea 6). */
export const recipientsOf = (
  values: Activity,
  state: RegisterState,
  whole = resolveInheritance(values, state),
): string[] => [...new Set(whole.disclosures.flatMap(({ value }) => value.recipient ?? []))];

function countriesOf(values: Activity, state: RegisterState, whole: Effective): string[] {
  const transfers = [...(values.transfers ?? []), ...whole.transfers.map(({ value }) => value)];
  const importers = transfers.flatMap((row) => row.importer ?? []);
  const parties = new Set([...recipientsOf(values, state, whole), ...importers]);
  return [
    ...transfers.flatMap((row) => row.countries ?? []),
    ...[...parties].flatMap((id) => countriesOfRecipient(id, state)),
  ];
}

/** The derived flags of an activity in a register. `whole` is what holds for it in effect, where that is known already. */
export function derivedFlags(
  values: Activity,
  state: RegisterState,
  whole = resolveInheritance(values, state),
): DerivedFlags {
  const { special, criminal, nationalId } = sensitiveData(values, state);
  return {
    specialCategories: special,
    criminalData: criminal,
    nationalId,
    thirdCountries: [...new Set(countriesOf(values, state, whole).filter((code) => !isEea(code)))].toSorted(),
  };
}
