import { type AnyValues, type Kind, registers } from 'domain/core';
import type { FieldProblem } from '#lib/api.ts';
import { locateByIndex, pointerSteps, rowIdLocator } from '#register/form/field-location.ts';
import type { FieldIssue } from '#register/form/resolver.ts';

/**
 * The fields a 422 names. Its pointers count rows as they were sent; the form may hold empty rows that were not, so the
 * way leads over the ids of the rows.
 */
export function serverIssues(
  kind: Kind,
  errors: readonly FieldProblem[],
  sent: AnyValues,
  shown: AnyValues,
): FieldIssue[] {
  const { fields } = registers[kind];
  const locate = rowIdLocator(shown, fields);
  return errors.map(({ path, code, message }) => {
    const steps = pointerSteps(path);
    const inValues = steps[0] === 'values' ? steps.slice(1) : steps;
    const { place } = locateByIndex(inValues, sent, fields);
    return { name: locate(place).name || 'root', code, message };
  });
}
