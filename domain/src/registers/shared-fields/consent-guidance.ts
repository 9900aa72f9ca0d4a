import { type Guidance, advice } from '#model/advice.ts';

export const consentGuidance: Guidance = {
  scope: advice('What was asked for, purpose by purpose: consent is given for specific purposes.'),
  information: advice('What people are told before they choose: who, for what, and that they can withdraw.'),
  voluntary: advice('Whether people can refuse without losing anything they are entitled to.'),
  mechanism: advice(
    'How it is really given. Using a website or making contact is not consent, but record it when that is what the source claims.',
  ),
  wording: advice('The text the person agrees to.'),
  evidence: advice('Where who, when and which wording are kept.', 'Consent log of the newsletter system'),
  explicit: advice('Special categories need an explicit statement.'),
  withdrawal: advice('Withdrawing must be as easy as giving.', 'Link in every e-mail'),
  effect: advice('What happens when it is withdrawn, and what the source keeps despite that.'),
  exception: advice('What is kept or still done although consent is withdrawn, as the source says it.'),
  consequence: advice('What somebody loses by refusing or withdrawing. A detriment speaks against consent being free.'),
  ageLimit: advice(
    'The age from which children consent on their own to an online service. Each country sets it, from 13 to 16.',
    '13 (Norway)',
  ),
  parentalAuthorisation: advice(
    'How you make reasonably sure that a parent has given or authorised the consent of a younger child.',
    'A parent confirms by e-mail before the account is opened',
  ),
};
