import { byReference } from '#entries/register.ts';
import { text } from '#language/text.ts';
import { checkOn, defineRule } from '#rules/engine/define-rule.ts';

export const anonymisationClaimUnsupported = defineRule({
  id: 'anonymisation-claim-unsupported',
  severity: 'recommended',
  cites: ['4(1)', '4(5)'],
  title: text('Claim of anonymity that the data do not bear out'),
  message: text('The tracker is said to be anonymous, yet “{activity}” records personal data through it.'),
  fix: text('Withdraw the claim, or show how identification is ruled out.'),
  checks: [
    checkOn(
      'tracker',
      ({ id, values, context }, report) => {
        if (!values.anonymityClaim) return;
        // Data that are recorded as personal data of a tracker cannot be claimed to be anonymous.
        const recording = [...context.possibleUsers(id, 'activity')].filter(
          ({ values: { trackers, data } }) => trackers?.includes(id) && data?.some((row) => row.category),
        );
        const [first] = recording.toSorted(byReference);
        if (first) report('anonymityClaim', { activity: { ref: first.id } });
      },
      { needsFullRegister: true },
    ),
  ],
});
