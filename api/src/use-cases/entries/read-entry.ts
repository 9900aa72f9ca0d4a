import type { EntryAnswer } from 'domain/contract';
import { type Entry, type Field, type Kind, type Language, leaves, registers, type RegisterState } from 'domain/core';
import { actionsOn, owns, maySee } from '#use-cases/entries/entry-permissions.ts';
import { codeName } from '#use-cases/entries/code-names.ts';
import { derivedOf } from '#use-cases/entries/derived.ts';
import { entryAt, memoizeByEntry, namesIn, referredTo, titled, valuesOf } from '#use-cases/entries/entry-facts.ts';
import { problem } from '#use-cases/problems/problem.ts';
import { permit } from '#use-cases/permission/permission.ts';
import type { Actor } from '#use-cases/actor/actor.ts';

/** The entry with a reference, if the actor may see it. What it may not see does not exist for it. */
export function findEntry(actor: Actor, state: RegisterState, kind: Kind, id: string): Entry {
  const entry = state.entries[kind].get(id);
  if (!entry || !maySee(actor, entry)) throw problem('not-found');
  return entry;
}

/** Refuses the past without permission; owners may see that of their own entries. */
export const permitPast = (actor: Actor, now: RegisterState, id: string): void => {
  const entry = entryAt(now, id);
  permit('as-of', actor, entry !== undefined && owns(actor, entry, now));
};

const isCode = ({ type }: Field): boolean => type === 'code';

/** The codes of large vocabularies an entry holds, each once. */
const codesIn = memoizeByEntry((entry): readonly string[] => [
  ...new Set(
    leaves(valuesOf(entry), registers[entry.kind].fields).flatMap(({ field, value }) =>
      isCode(field) ? [String(value)] : [],
    ),
  ),
]);

/** The actor, the register and the language of a read. */
interface Reading {
  readonly actor: Actor;
  readonly state: RegisterState;
  readonly language: Language;
  /** The day a register of the past stood at. */
  readonly asOf?: string;
}

const today = (): string => new Date().toISOString().slice(0, 10);

/** Everything of an entry, as the API answers it. */
export function presentEntry({ actor, state, language, asOf }: Reading, entry: Entry): EntryAnswer {
  const derived = derivedOf(entry, state, asOf ?? today());
  const owner = owns(actor, entry, state);
  return {
    kind: entry.kind,
    id: entry.id,
    version: entry.version,
    archived: entry.archived,
    ...(entry.redacted && { redacted: true }),
    createdAt: entry.createdAt,
    changedAt: entry.changedAt,
    changedBy: entry.changedBy,
    title: titled(entry),
    values: entry.values,
    names: namesIn(state, referredTo(entry), derived?.names),
    codes: Object.fromEntries(codesIn(entry).map((code) => [code, codeName(code, language)])),
    may: actionsOn(actor, entry.kind, { owner, archived: entry.archived, past: asOf !== undefined }),
    ...(derived && { derived: derived.facts }),
  };
}
