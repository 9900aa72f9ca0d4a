import type { EvaluatedEntry } from '#rules/engine/evaluated-entry.ts';
import type { Name } from '#rules/engine/names.ts';

/** The name of an entry, taken apart; `undefined` while it has none. */
export const nameOf = ({ stored, context }: EvaluatedEntry): Name | undefined => context.names.nameIn(stored);

/** Whether the names of two entries may well mean the same. */
export const isCalledTheSame = (a: EvaluatedEntry, b: EvaluatedEntry): boolean => {
  const [one, other] = [a.fact(nameOf), b.fact(nameOf)];
  return one !== undefined && other !== undefined && a.context.names.sameName(one, other);
};
