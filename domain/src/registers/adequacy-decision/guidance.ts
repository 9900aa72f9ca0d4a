import { type Guidance, advice, under } from '#model/advice.ts';
import { bothLanguagesGuidance, lawRowGuidance } from '#registers/shared-fields/law-row-guidance.ts';

export const adequacyDecisionGuidance: Guidance = {
  ...lawRowGuidance,
  territory: advice(['The territory as it is named in the decision.', 'Området slik det heter i beslutningen.']),
  country: advice(['The country transfers are matched by.', 'Landet overføringer sammenlignes med.']),
  decision: advice(['The number of the decision.', 'Nummeret på beslutningen.'], ['(EU) 2023/1795', '(EU) 2023/1795']),
  scope: advice(
    [
      'What the decision does not reach beyond; empty when it covers everything.',
      'Det beslutningen ikke går ut over; tomt når den dekker alt.',
    ],
    ['commercial organisations subject to PIPEDA only', 'bare kommersielle virksomheter underlagt PIPEDA'],
  ),
  ...under('scope', bothLanguagesGuidance),
  challenged: advice([
    'Court proceedings that may end it. A fallback is recommended while they go on.',
    'Rettssaker som kan gjøre slutt på den. En reserveløsning anbefales så lenge de pågår.',
  ]),
  'challenged.by': advice(['The court, the case and how it stands.', 'Domstolen, saken og hvordan den står.']),
  ...under('challenged.by', bothLanguagesGuidance),
  'challenged.since': advice(['The day the action was brought.', 'Dagen saken ble reist.']),
};
