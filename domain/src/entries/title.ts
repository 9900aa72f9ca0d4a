import { registers, type Kind } from '#registers/registers.ts';
import type { AnyValues } from '#entries/values.ts';

/** What an entry is called: its title field, while that is empty the field that stands in for it, or its reference. */
export function titleOf(kind: Kind, id: string, values: AnyValues): string {
  const { title: field, titleFallback } = registers[kind];
  const title = values[field] ?? (titleFallback && values[titleFallback]);
  return typeof title === 'string' ? title : id;
}
