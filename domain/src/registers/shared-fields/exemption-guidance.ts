import { type Guidance, advice } from '#model/advice.ts';

export const exemptionGuidance: Guidance = {
  exemption: advice(
    'Small organisations need not keep the letters of Article 30 for processing that is occasional, without risk and without sensitive data. Most everyday processing, such as payroll or customers, is not occasional.',
  ),
  'exemption.claimed': advice(
    'Answer “yes” only where the organisation relies on it; the claim is then judged instead of the letters.',
  ),
  'exemption.reasons': advice('All of them must hold.'),
  'exemption.explanation': advice(
    'How anybody can see that it holds.',
    'A single prize draw at the fair in May; entries were destroyed in June.',
  ),
};
