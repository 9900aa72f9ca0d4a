import { createHash } from 'node:crypto';
import { lawKinds, type RegisterState } from 'domain/core';

/** A name for the law tables as a register has them: it changes when one of its own rows does. */
export function lawVersionOf({ entries }: RegisterState): string {
  const own = lawKinds.flatMap((kind) => [...entries[kind].values()].map(({ id, version }) => `${id} ${version}`));
  return createHash('sha256').update(own.join('\n')).digest('base64url').slice(0, 12);
}
