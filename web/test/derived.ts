import {
  derivedFlags,
  resolveInheritance,
  engagedOn,
  type EntryValues,
  flowParties,
  type RegisterState,
  sensitiveCategories,
} from 'domain/core';

/** What the API derives for an activity in a register, on a day of that register. */
export const derivedOf = (values: EntryValues<'activity'>, state: RegisterState) => ({
  flags: derivedFlags(values, state),
  effective: resolveInheritance(values, state),
  parties: flowParties(values, state, engagedOn(state, '2026-01-01')),
  sensitive: sensitiveCategories(values, state),
});
