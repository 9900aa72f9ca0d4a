import { type AnyValues, type Change, diff, type Field, type Kind, merge, type Merged, withChanges } from 'domain/core';

/** A place two people changed differently, for a person to decide: what it holds on either side, absent when it was removed. */
export interface Question {
  /** The place as names and row ids, joined by "/". */
  readonly key: string;
  readonly fieldChain: readonly Field[];
  readonly mine: unknown;
  readonly theirs: unknown;
  /** What leads from my side to theirs. */
  readonly steps: readonly Change[];
}

type Row = AnyValues & { readonly id: string };

/** What stands at names and row ids; at `#order` the rows themselves. */
function valueAt(values: unknown, path: readonly string[]): unknown {
  const [step, ...rest] = path;
  if (step === undefined || step === '#order' || values === undefined) return values;
  const next = Array.isArray(values) ? (values as Row[]).find((row) => row.id === step) : (values as AnyValues)[step];
  return valueAt(next, rest);
}

const keyOf = ({ path }: { path: readonly string[] }): string => path.join('/');

/** The change of the two that reaches further out: the row that one removed, rather than the field in it that the other changed. */
const outer = (a: Change, b: Change): Change => (a.path.length <= b.path.length ? a : b);

/** Merges my changes with theirs, and asks about each place where they clash. */
export function questionsOf(
  kind: Kind,
  base: AnyValues,
  mine: AnyValues,
  theirs: AnyValues,
): { merged: Merged; questions: Question[] } {
  const merged = merge(kind, base, mine, theirs);
  const undoing = new Map(diff(kind, mine, base).map((change) => [keyOf(change), change]));
  const byMine = Map.groupBy(merged.conflicts, (conflict) => keyOf(conflict.mine));
  const questions = [...byMine.values()].map((conflicts): Question => {
    const [first] = conflicts;
    const place = first ? outer(first.mine, first.theirs) : undefined;
    const undo = first && undoing.get(keyOf(first.mine));
    return {
      key: place ? keyOf(place) : '',
      fieldChain: place?.fieldChain ?? [],
      mine: valueAt(mine, place?.path ?? []),
      theirs: valueAt(theirs, place?.path ?? []),
      steps: [...(undo ? [undo] : []), ...conflicts.map((conflict) => conflict.theirs)],
    };
  });
  return { merged, questions };
}

/** The merged values with their side taken where `takeTheirs` says so. */
export const decided = (
  values: AnyValues,
  questions: readonly Question[],
  takeTheirs: (question: Question) => boolean,
): AnyValues =>
  withChanges(
    values,
    questions.filter(takeTheirs).flatMap((question) => question.steps),
  );
