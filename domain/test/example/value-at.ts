/** What stands in an entry at a path of names and row ids; `undefined` when nothing does. */
export function valueAt(values: unknown, path: string): unknown {
  let here: unknown = values;
  for (const step of path.split('/')) {
    if (Array.isArray(here)) here = here.find((row: unknown) => (row as { id?: string }).id === step);
    else here = (here as Record<string, unknown> | undefined)?.[step];
  }
  return here;
}

/** Text without differences of line breaks and spacing. */
export const plain = (text: string): string => text.replaceAll(/\s+/g, ' ').trim();
