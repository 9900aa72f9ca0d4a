import { registers, type Kind } from '#registers/registers.ts';
import type { AnyValues } from '#entries/values.ts';

/** What an entry is called: its title field, an organisation's working name while its name is unknown, or its reference. */
export function titleOf(kind: Kind, id: string, values: AnyValues): string {
  const title = values[registers[kind].title] ?? (kind === 'organisation' ? values['workingName'] : undefined);
  return typeof title === 'string' ? title : id;
}
