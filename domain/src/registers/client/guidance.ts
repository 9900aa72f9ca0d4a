import { type Guidance, advice, under } from '#model/advice.ts';
import { contactGuidance, officeGuidance } from '#registers/shared-fields/contact-guidance.ts';

export const clientGuidance: Guidance = {
  name: advice('The controller by legal name. A group such as “customers” may stand in for a while.'),
  isGroup: advice('An authority will ask for each controller by name.'),
  address: advice('Postal address with country.'),
  country: advice('Where it is established.'),
  contact: advice('Whom you notify of breaches and of new sub-processors.'),
  ...under('contact', officeGuidance),
  representative: advice('Only for controllers outside the EEA that must designate one.'),
  'representative.designated': advice('Whether the controller has told you of one.'),
  ...under('representative', contactGuidance),
  dpo: advice('The controller’s data protection officer, where there is one.'),
  'dpo.answer': advice('What the controller has told you.'),
  ...under('dpo', officeGuidance),
  authorisation: advice('What the agreement says about engaging others.'),
  noticeDays: advice('Days of notice you have promised before a sub-processor changes.'),
  noticeChannel: advice('How you have promised to give notice.'),
};
