import { text } from '#language/text.ts';
import { checkOn, type RuleCheck } from '#rules/engine/define-rule.ts';
import type { EvaluatedEntry } from '#rules/engine/evaluated-entry.ts';
import type { RuleContext } from '#rules/engine/rule-context.ts';
import { type Assertion, coveredBy } from '#rules/facts/notice.ts';

type Activity = EvaluatedEntry<'activity'>;

/** What mends a claim that does not hold. */
export const correctTheNotice = text('Correct the notice, or the record if that is what is wrong.');

interface Against {
  readonly id: string;
  readonly place: number;
}

/** The first of some activities that contradict a claim; of all of them where it names none. */
function firstOf(contradicting: ReadonlyMap<string, Against>, ids: readonly string[] | undefined): string | undefined {
  if (!ids) return contradicting.values().next().value?.id;
  let first: Against | undefined;
  for (const id of ids) {
    const one = contradicting.get(id);
    if (one && (!first || one.place < first.place)) first = one;
  }
  return first?.id;
}

/**
 * Checks the claims of a notice that one of the activities it covers may contradict. Whether it does may rest on how a claim is
 * worded, as far as `wordingOf` tells: activities are asked once for each wording, not for each claim.
 */
export const checkClaims = <W extends string = ''>(
  isConcerned: (context: RuleContext, assertion: Assertion) => boolean,
  contradicts: (activity: Activity, wording: W) => boolean,
  wordingOf: (context: RuleContext, assertion: Assertion) => W = () => '' as W,
): RuleCheck =>
  checkOn(
    'notice',
    (notice, report) => {
      const asked = new Map<W, ReadonlyMap<string, Against>>();
      const against = (wording: W): ReadonlyMap<string, Against> => {
        const covered = [...notice.fact(coveredBy).entries()];
        const found = covered.flatMap(([place, one]) => (contradicts(one, wording) ? { id: one.id, place } : []));
        const made = new Map(found.map((one) => [one.id, one]));
        asked.set(wording, made);
        return made;
      };
      for (const assertion of notice.values.assertions ?? []) {
        if (!isConcerned(notice.context, assertion)) continue;
        const wording = wordingOf(notice.context, assertion);
        const first = firstOf(asked.get(wording) ?? against(wording), assertion.activities);
        if (first) report(`assertions/${assertion.id}/claim`, { activity: { ref: first } });
      }
    },
    { needsFullRegister: true },
  );
