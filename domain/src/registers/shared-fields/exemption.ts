import { text } from '#language/text.ts';
import { answer, choices, group, lines } from '#model/field.ts';
import { exemptionReasons } from '#vocabulary/compliance.ts';

/** The claim that Article 30(1) or (2) does not apply to one piece of processing of a small organisation (Art. 30(5)). */
export const exemption = group(
  { label: text('Exemption from the record'), cites: ['30(5)'] },
  {
    claimed: answer({ label: text('Relies on the exemption') }),
    reasons: choices(exemptionReasons, { label: text('Because') }),
    explanation: lines({ label: text('Why that is so'), max: 2000 }),
  },
);
