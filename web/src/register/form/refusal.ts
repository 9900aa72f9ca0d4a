import { type AnyValues, type Kind, registers } from 'domain/core';
import type { FieldProblem } from '#lib/api.ts';
import { pointerSteps, spotByIds, spotByNumbers } from '#register/form/paths.ts';
import type { FieldTrouble } from '#register/form/resolver.ts';

/**
 * The fields a 422 speaks of. Its pointers count rows as they were sent; the form may hold empty rows that were not, so the
 * way leads over the ids of the rows.
 */
export function troublesOf(
  kind: Kind,
  errors: readonly FieldProblem[],
  sent: AnyValues,
  shown: AnyValues,
): FieldTrouble[] {
  const { fields } = registers[kind];
  return errors.map(({ path, code, message }) => {
    const steps = pointerSteps(path);
    const inValues = steps[0] === 'values' ? steps.slice(1) : steps;
    const { place } = spotByNumbers(inValues, sent, fields);
    return { name: spotByIds(place, shown, fields).name || 'root', code, message };
  });
}
