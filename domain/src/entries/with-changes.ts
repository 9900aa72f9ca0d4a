import type { Change } from '#entries/diff.ts';
import type { AnyValues } from '#entries/values.ts';

type RowValues = AnyValues & { id: string };

/** A row under change, between its neighbours: one is put in or taken out without a look at all the others. */
interface RowLink {
  row: RowValues | undefined;
  draft: ValuesDraft | undefined;
  before: RowLink | undefined;
  next: RowLink | undefined;
}

/** Rows under change. */
class RowsDraft {
  readonly #start: RowLink = { row: undefined, draft: undefined, before: undefined, next: undefined };
  #end = this.#start;
  readonly #links = new Map<string, RowLink>();

  constructor(rows: readonly RowValues[]) {
    for (const row of rows) this.#put(row, this.#end);
  }

  apply([id = '', ...rest]: readonly string[], change: Change, depth: number): void {
    const link = this.#links.get(id);
    if (id === '#order') this.#sort(change.after as string[]);
    else if (rest.length > 0) {
      if (link?.row) (link.draft ??= new ValuesDraft(link.row)).apply(rest, change, depth);
    } else if (change.after === undefined) {
      if (link) this.#drop(id, link);
    } else if (link) [link.row, link.draft] = [change.after as RowValues, undefined];
    else this.#put(change.after as RowValues, this.#linkBefore(change.behind));
  }

  finish(): RowValues[] {
    const rows: RowValues[] = [];
    for (let link = this.#start.next; link; link = link.next)
      if (link.row) rows.push(link.draft ? { ...link.draft.finish(), id: link.row.id } : link.row);
    return rows;
  }

  #linkBefore(behind: string | undefined): RowLink {
    return behind === '' ? this.#start : (this.#links.get(behind ?? '') ?? this.#end);
  }

  #put(row: RowValues, before: RowLink): void {
    const link: RowLink = { row, draft: undefined, before, next: before.next };
    if (before.next) before.next.before = link;
    else this.#end = link;
    before.next = link;
    this.#links.set(row.id, link);
  }

  #drop(id: string, { before, next }: RowLink): void {
    if (before) before.next = next;
    if (next) next.before = before;
    else this.#end = before ?? this.#start;
    this.#links.delete(id);
  }

  #sort(order: readonly string[]): void {
    const rank = new Map(order.map((id, index) => [id, index]));
    const rankOf = ({ id }: RowValues): number => rank.get(id) ?? order.length;
    const rows = this.finish().toSorted((a, b) => rankOf(a) - rankOf(b));
    [this.#start.next, this.#end] = [undefined, this.#start];
    for (const row of rows) this.#put(row, this.#end);
  }
}

const isEmptyContainer = (value: unknown): boolean =>
  value === undefined || (typeof value === 'object' && value !== null && Object.keys(value).length === 0);

/** Values under change. */
class ValuesDraft {
  readonly #values: AnyValues;
  readonly #parts = new Map<string, ValuesDraft | RowsDraft>();

  constructor(values: AnyValues) {
    this.#values = { ...values };
  }

  apply([name = '', ...rest]: readonly string[], change: Change, depth: number): void {
    if (rest.length > 0) {
      this.#partAt(name, change.fieldChain[depth]?.type === 'rows').apply(rest, change, depth + 1);
      return;
    }
    this.#parts.delete(name);
    this.#set(name, change.after);
  }

  /** Groups and lists left empty are absent. */
  finish(): AnyValues {
    for (const [name, part] of this.#parts) this.#set(name, part.finish());
    return this.#values;
  }

  #partAt(name: string, isRows: boolean): ValuesDraft | RowsDraft {
    const known = this.#parts.get(name);
    if (known) return known;
    const value = this.#values[name];
    const made = isRows ? new RowsDraft((value ?? []) as RowValues[]) : new ValuesDraft((value ?? {}) as AnyValues);
    this.#parts.set(name, made);
    return made;
  }

  #set(name: string, value: unknown): void {
    if (isEmptyContainer(value)) delete this.#values[name];
    else this.#values[name] = value;
  }
}

/** `values` with changes of a difference carried out one after the other, such as the side a person chose in a conflict. */
export function withChanges(values: AnyValues, changes: Iterable<Change>): AnyValues {
  const draft = new ValuesDraft(values);
  for (const change of changes) draft.apply(change.path, change, 0);
  return draft.finish();
}
