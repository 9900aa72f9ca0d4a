import { references, type Entry, type RegisterState } from 'domain/core';

const shortest = 'PA-0001'.length;
const longest = 'ORG-123456789'.length;

/** Whether a text could be a reference: cheaper to tell than whether it is one, which is asked later. */
const mayRefer = (text: string): boolean =>
  text.length >= shortest && text.length <= longest && /^[A-Z]{2,4}-\d+$/.test(text);

function eachText(value: unknown, take: (text: string) => void): void {
  if (typeof value === 'string') take(value);
  else if (Array.isArray(value)) for (const item of value) eachText(item, take);
  else if (typeof value === 'object' && value !== null) for (const part of Object.values(value)) eachText(part, take);
}

const refersTo = (entry: Entry | undefined, id: string): boolean =>
  entry !== undefined && references(entry.kind, entry.values).some((reference) => reference.to === id);

/**
 * Which entries refer to which. Whatever looks like a reference is noted as a possible use and never forgotten; whether it
 * is one now is read from the entry itself when somebody asks. Noting is cheap, and so is the question.
 */
export class UseIndex {
  readonly #possible = new Map<string, string[]>();

  constructor(state: RegisterState) {
    for (const entries of Object.values(state.entries)) for (const entry of entries.values()) this.note(entry);
  }

  note({ id, values }: Entry): void {
    eachText(values, (text) => {
      if (mayRefer(text)) this.#noteUse(text, id);
    });
  }

  #noteUse(to: string, user: string): void {
    const users = this.#possible.get(to);
    if (!users) this.#possible.set(to, [user]);
    else if (users.at(-1) !== user) users.push(user);
  }

  /** The references of the entries, archived ones too, whose values refer to `id`. */
  usesIn(find: (id: string) => Entry | undefined, id: string): string[] {
    return [...new Set(this.#possible.get(id))].filter((user) => refersTo(find(user), id));
  }
}
