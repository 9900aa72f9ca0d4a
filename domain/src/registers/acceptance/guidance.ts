import { type Guidance, advice } from '#model/advice.ts';
import { pathGuidance, ruleGuidance } from '#registers/shared-fields/finding-guidance.ts';

export const acceptanceGuidance: Guidance = {
  rule: ruleGuidance,
  about: advice('The entry in which the finding stands.'),
  path: pathGuidance,
  found: advice(
    'What the finding said. Once it names another entry or country, it is open again; empty covers all that is found at the field.',
  ),
  reason: advice(
    'Why you live with it, and what you do meanwhile. Auditors read this.',
    'The vendor signs the new clauses in March; no new data are sent until then.',
    'Not important.',
  ),
  until: advice(
    'The last day it is accepted, two years from now at the latest. The finding comes back on the day after.',
  ),
};
