import { type Guidance, advice } from '#model/advice.ts';

export const securityGuidance: Guidance = {
  security: advice(
    'A general description of the measures, where possible. What the organisation does everywhere is inherited.',
    'Access by role with two factors; backups tested every quarter; laptops encrypted.',
    'We take security seriously.',
  ),
  'security.measures': advice(
    'Measures that are special to this processing. Those of the organisation need not be repeated.',
  ),
  'security.measures.measure': advice('A measure from the catalogue; create it here when it is not there yet.'),
  'security.measures.note': advice('What is special about the measure here.'),
  'security.whyNotPossible': advice(
    'The law says “where possible”. When a description would itself endanger security, say so.',
  ),
};
