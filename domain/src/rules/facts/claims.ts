import { text } from '#language/text.ts';
import { checkOn, type RuleCheck } from '#rules/engine/define-rule.ts';
import type { EvaluatedEntry } from '#rules/engine/evaluated-entry.ts';
import type { RuleContext } from '#rules/engine/rule-context.ts';
import { type Assertion, coveredBy } from '#rules/facts/notice.ts';

type Activity = EvaluatedEntry<'activity'>;

/** What mends a claim that does not hold. */
export const correctTheNotice = text('Correct the notice, or the record if that is what is wrong.');

/** Checks the claims of a notice that one of the activities it covers may contradict. */
export const checkClaims = (
  isConcerned: (context: RuleContext, assertion: Assertion) => boolean,
  contradicts: (activity: Activity, assertion: Assertion) => boolean,
): RuleCheck =>
  checkOn(
    'notice',
    (notice, report) => {
      for (const assertion of notice.values.assertions ?? []) {
        if (!isConcerned(notice.context, assertion)) continue;
        const { activities } = assertion;
        const covered = notice.fact(coveredBy).filter((one) => !activities || activities.includes(one.id));
        const against = covered.find((one) => contradicts(one, assertion));
        if (against) report(`assertions/${assertion.id}/claim`, { activity: { ref: against.id } });
      }
    },
    { needsFullRegister: true },
  );
