import type { Entry, RegisterState } from '#entries/register.ts';
import type { Steps } from '#entries/steps.ts';
import { references } from '#entries/values.ts';
import { type Kind, registers } from '#registers/registers.ts';

/** The organisation an entry names as its own: itself, when it is one; `undefined` for what organisations may share. */
export function ownOrganisation({ kind, id, values }: Pick<Entry, 'kind' | 'id' | 'values'>): string | undefined {
  if (kind === 'organisation') return id;
  const { organisation } = values as { readonly organisation?: unknown };
  return typeof organisation === 'string' ? organisation : undefined;
}

/** Whom an entry hands its organisations on to: what it refers to. A recipient is engaged by those it names, not the other way round. */
function* usedBy({ kind, values }: Entry): Generator<string> {
  for (const { to, path } of references(kind, values)) if (!(kind === 'recipient' && path[0] === 'engagedBy')) yield to;
}

/** Those who hand their organisations on to a recipient: who engages it. */
const engagersOf = (entry: Entry): string[] =>
  entry.kind === 'recipient'
    ? ((entry as Entry<'recipient'>).values.engagedBy ?? []).flatMap((row) => row.recipient ?? row.organisation ?? [])
    : [];

/** The organisations each shared entry belongs to, by reference. */
export type OrganisationsOfShared = ReadonlyMap<string, ReadonlySet<string>>;

/** The organisations an entry belongs to: its own, or those that use it. */
export const organisationsOf = (
  entry: Pick<Entry, 'kind' | 'id' | 'values'>,
  shared: OrganisationsOfShared,
): string[] => {
  const own = ownOrganisation(entry);
  return own === undefined ? [...(shared.get(entry.id) ?? [])].toSorted() : [own];
};

/** Whom entries hand their organisations on to. */
class Ways {
  readonly #ways = new Map<string, string[]>();

  add(from: string, to: string): void {
    const known = this.#ways.get(from);
    if (known) known.push(to);
    else this.#ways.set(from, [to]);
  }

  from(id: string): readonly string[] {
    return this.#ways.get(id) ?? [];
  }
}

/**
 * The organisations that use each entry without one of its own, by reference: a recipient, an agreement or a data category belongs
 * to whoever uses it, and a processor to whoever its engager belongs to. Takes time linear in the references of a register, times
 * the organisations that share them.
 */
export function* organisationsOfShared(state: RegisterState): Steps<OrganisationsOfShared> {
  const ways = new Ways();
  const own = new Map<string, string>();
  for (const [kind, entries] of Object.entries(state.entries) as [Kind, ReadonlyMap<string, Entry>][]) {
    if (registers[kind].annotation) continue;
    for (const entry of entries.values()) {
      yield;
      const organisation = ownOrganisation(entry);
      if (organisation !== undefined) own.set(entry.id, organisation);
      if (entry.archived) continue;
      for (const id of engagersOf(entry)) ways.add(id, entry.id);
      for (const id of usedBy(entry)) ways.add(entry.id, id);
    }
  }
  const found = new Map<string, Set<string>>();
  const waiting = [...own].flatMap(([id, organisation]) => ways.from(id).map((to) => [to, organisation] as const));
  for (let next = waiting.pop(); next; next = waiting.pop()) {
    yield;
    const [id, organisation] = next;
    const known = found.get(id) ?? new Set();
    if (own.has(id) || known.has(organisation)) continue;
    found.set(id, known.add(organisation));
    for (const to of ways.from(id)) waiting.push([to, organisation]);
  }
  return found;
}
