import { checkOn, type RuleCheck } from '#rules/engine/define-rule.ts';
import type { EvaluatedEntry } from '#rules/engine/evaluated-entry.ts';
import { type Assertion, coveredBy } from '#rules/facts/notice.ts';

type Activity = EvaluatedEntry<'activity'>;

/** Checks the claims of a notice that one of the activities it covers may contradict. */
export const checkClaims = (
  isConcerned: (assertion: Assertion) => boolean,
  contradicts: (activity: Activity, assertion: Assertion) => boolean,
): RuleCheck =>
  checkOn(
    'notice',
    (notice, report) => {
      for (const assertion of notice.values.assertions ?? []) {
        if (!isConcerned(assertion)) continue;
        const { activities } = assertion;
        const covered = notice.fact(coveredBy).filter((one) => !activities || activities.includes(one.id));
        const against = covered.find((one) => contradicts(one, assertion));
        if (against) report(`assertions/${assertion.id}/claim`, { activity: { ref: against.id } });
      }
    },
    { needsFullRegister: true },
  );
