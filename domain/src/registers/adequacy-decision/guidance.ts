import { type Guidance, advice, under } from '#model/advice.ts';
import { bothLanguagesGuidance, lawRowGuidance } from '#registers/shared-fields/law-row-guidance.ts';

export const adequacyDecisionGuidance: Guidance = {
  ...lawRowGuidance,
  territory: advice('The territory as it is named in the decision.'),
  country: advice('The country transfers are matched by.'),
  decision: advice('The number of the decision.', '(EU) 2023/1795'),
  scope: advice(
    'What the decision does not reach beyond; empty when it covers everything.',
    'commercial organisations subject to PIPEDA only',
  ),
  ...under('scope', bothLanguagesGuidance),
  challenged: advice('Court proceedings that may end it. A fallback is recommended while they go on.'),
  'challenged.by': advice('The court, the case and how it stands.'),
  ...under('challenged.by', bothLanguagesGuidance),
  'challenged.since': advice('The day the action was brought.'),
};
