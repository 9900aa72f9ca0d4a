import type { AnyValues } from '#entries/values.ts';

const placeIn = (within: AnyValues | readonly AnyValues[], step: string): string | number =>
  Array.isArray(within) ? within.findIndex((row: AnyValues) => row['id'] === step) : step;

/** Values in which the field at a path of names and row ids holds something else; `undefined` removes it. */
export function withValue(values: object, path: string, to: unknown): object {
  const changed = structuredClone(values) as AnyValues;
  const steps = path.split('/');
  const last = steps.pop() ?? '';
  let within: AnyValues = changed;
  for (const step of steps) {
    const place = placeIn(within, step);
    within[place] ??= {};
    within = within[place] as AnyValues;
  }
  if (to !== undefined) within[placeIn(within, last)] = to;
  else if (Array.isArray(within)) within.splice(Number(placeIn(within, last)), 1);
  else delete within[last];
  return changed;
}
