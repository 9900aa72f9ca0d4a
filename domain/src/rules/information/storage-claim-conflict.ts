import { text } from '#language/text.ts';
import { checkOn, defineRule } from '#rules/engine/define-rule.ts';
import { correctTheNotice } from '#rules/facts/claims.ts';
import { coveredBy, storedOutsideClaim, systemsNamed } from '#rules/facts/notice.ts';

export const storageClaimConflict = defineRule({
  id: 'storage-claim-conflict',
  severity: 'recommended',
  cites: ['5(1)(a)', '13(1)(e)'],
  title: text('Notice names one system, others are used'),
  message: text('The claim does not hold: “{activity}” also keeps data in “{system}”.'),
  fix: correctTheNotice,
  checks: [
    checkOn(
      'notice',
      (notice, report) => {
        for (const assertion of notice.values.assertions ?? []) {
          if (assertion.about !== 'storage') continue;
          const { activities } = assertion;
          const covered = notice.fact(coveredBy).filter((one) => !activities || activities.includes(one.id));
          const systems = systemsNamed(notice.context, assertion, covered);
          for (const activity of covered) {
            const system = storedOutsideClaim(activity, systems);
            if (!system) continue;
            report(`assertions/${assertion.id}/claim`, { activity: { ref: activity.id }, system: { ref: system.id } });
            break;
          }
        }
      },
      { needsFullRegister: true },
    ),
  ],
});
