import type { EvaluatedEntry } from '#rules/engine/evaluated-entry.ts';
import { type Name, nameIn, sameName } from '#rules/engine/names.ts';

export const nameOf = ({ stored }: EvaluatedEntry): Name | undefined => nameIn(stored);

export const isCalledTheSame = (a: EvaluatedEntry, b: EvaluatedEntry): boolean => {
  const [one, other] = [a.fact(nameOf), b.fact(nameOf)];
  return one !== undefined && other !== undefined && sameName(one, other);
};
