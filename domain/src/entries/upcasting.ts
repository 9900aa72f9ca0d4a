import { severalArticle9Conditions } from '#entries/upcasters/several-article-9-conditions.ts';
import type { StoredValues, Upcaster } from '#entries/upcasters/upcaster.ts';

/**
 * What turns values written under number 1 into those of number 2, and so on: one step each time a release gives stored values
 * another shape or meaning. A field that is added needs none. A step that was released is never edited, because journals hold
 * what it reads for ever.
 */
const upcasters: readonly Upcaster[] = [severalArticle9Conditions];

/** The number of these definitions, written into every line of the journal. A journal with a higher one needs a newer program. */
export const definitionsNumber = upcasters.length + 1;

/** Values as these definitions understand them; throws a RangeError when newer definitions have written them. */
export function upcast(
  kind: string,
  values: StoredValues,
  writtenBy: number,
  steps: readonly Upcaster[] = upcasters,
): StoredValues {
  if (writtenBy > steps.length + 1)
    throw new RangeError(`Definitions ${writtenBy} have written this, and these are ${steps.length + 1}.`);
  return steps.slice(writtenBy - 1).reduce((read, step) => step(kind, read), values);
}
