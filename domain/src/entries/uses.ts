import { type Entry, type RegisterState } from '#entries/register.ts';
import { type Steps, takeSteps } from '#entries/steps.ts';
import { references } from '#entries/values.ts';

const minLength = 'PA-0001'.length;
const maxLength = 'ORG-123456789'.length;

const shape = /^[A-Z]{2,4}-\d+$/;
const isDigit = (code: number): boolean => code >= 48 && code <= 57;

/** Whether a text could be a reference: cheaper than whether it is one, which is checked later. */
const mayRefer = (text: string): boolean =>
  text.length >= minLength && text.length <= maxLength && isDigit(text.charCodeAt(text.length - 1)) && shape.test(text);

/** A list this long may hold enough of the same to be worth a look. */
const compactFrom = 1000;

/** Every text in a value that could be a reference; a cheap guess that misses none. */
export function eachPossibleReference(value: unknown, take: (id: string) => void): void {
  if (typeof value === 'string') {
    if (mayRefer(value)) take(value);
  } else if (Array.isArray(value)) for (const item of value) eachPossibleReference(item, take);
  else if (typeof value === 'object' && value !== null) {
    // Without a list of the values: this runs over every value of a register.
    for (const name in value) eachPossibleReference((value as Readonly<Record<string, unknown>>)[name], take);
  }
}

/** Whether an entry refers to another. */
function refersTo(entry: Entry | undefined, id: string): boolean {
  if (entry) for (const { to } of references(entry.kind, entry.values)) if (to === id) return true;
  return false;
}

/**
 * Which entries refer to which. Whatever looks like a reference is kept as a possible use and never removed; whether it
 * is one now is read from the entry itself at a query. Both are cheap.
 */
export class UseIndex {
  readonly #possible = new Map<string, string[]>();
  /** The length at which a list is rid of those who stand in it more than once. */
  readonly #tidyAt = new Map<string, number>();

  /** Of a register, or empty until it is filled. */
  constructor(state?: RegisterState) {
    if (state) takeSteps(this.fill(state));
  }

  /** Notes the entries of a register. */
  *fill(state: RegisterState): Steps {
    for (const entries of Object.values(state.entries))
      for (const entry of entries.values()) {
        this.note(entry);
        yield;
      }
  }

  note({ id, values }: Entry): void {
    eachPossibleReference(values, (to) => {
      const users = this.#possible.get(to);
      if (!users) this.#possible.set(to, [id]);
      else if (users.at(-1) !== id && users.push(id) >= (this.#tidyAt.get(to) ?? compactFrom)) this.#tidy(to, users);
    });
  }

  /** An entry that is saved again is noted again: without this the lists would grow with every save. */
  #tidy(to: string, users: readonly string[]): void {
    const each = [...new Set(users)];
    this.#possible.set(to, each);
    this.#tidyAt.set(to, 2 * each.length);
  }

  /** The references of the entries that refer to `id` or once did. */
  possibleUsersOf(id: string): readonly string[] {
    return this.#possible.get(id) ?? [];
  }

  /** The references of the entries, archived ones too, whose values refer to `id`; each is looked at when it is asked for. */
  *usesIn(find: (id: string) => Entry | undefined, id: string): Generator<string> {
    for (const user of new Set(this.possibleUsersOf(id))) if (refersTo(find(user), id)) yield user;
  }
}
