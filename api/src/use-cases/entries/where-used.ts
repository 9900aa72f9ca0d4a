import type { Paginated, Use } from 'domain/contract';
import { type Entry, type Language, formatPath, references, type RegisterState } from 'domain/core';
import { maySee } from '#use-cases/entries/entry-permissions.ts';
import { entryAt, titled, valuesOf } from '#use-cases/entries/entry-facts.ts';
import type { RegisterReader } from '#use-cases/entries/register-port.ts';
import type { Actor } from '#use-cases/actor/actor.ts';
import { isTurnOver, nextTurn } from '#scheduling/turns.ts';

/** The actor, the register and the language of a query for uses. */
interface UseReading {
  readonly register: RegisterReader;
  readonly state: RegisterState;
  readonly actor: Actor;
  readonly language: Language;
}

function placesIn(user: Entry, id: string, language: Language): Use[] {
  const { kind, archived } = user;
  return references(kind, valuesOf(user))
    .filter(({ to }) => to === id)
    .map(({ path }) => ({
      kind,
      id: user.id,
      title: titled(user),
      archived,
      path: path.join('/'),
      label: formatPath(kind, path, language),
    }));
}

/** A page of the entries that refer to one, live ones first, with every place in which they do. All may refer to an organisation. */
export async function whereUsed(
  { register, state, actor, language }: UseReading,
  id: string,
  { page, size }: { page: number; size: number },
): Promise<Paginated<Use>> {
  const users: Entry[] = [];
  for (const use of register.usesOf(id, state)) {
    const user = entryAt(state, use);
    if (user && maySee(actor, user)) users.push(user);
    if (isTurnOver()) await nextTurn();
  }
  const ordered = users.toSorted((a, b) => Number(a.archived) - Number(b.archived));
  const shown = ordered.slice((page - 1) * size, page * size);
  return { items: shown.flatMap((user) => placesIn(user, id, language)), total: users.length, page, size };
}
