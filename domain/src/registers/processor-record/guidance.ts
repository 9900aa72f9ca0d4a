import { type Guidance, advice } from '#model/advice.ts';
import { exemptionGuidance } from '#registers/shared-fields/exemption-guidance.ts';
import { securityGuidance } from '#registers/shared-fields/security-guidance.ts';
import { transferGuidance } from '#registers/shared-fields/transfers-guidance.ts';

export const processorRecordGuidance: Guidance = {
  name: advice('A short name for the service.', 'Hosting of membership systems'),
  description: advice('What you do for your clients, in plain words.'),
  organisation: advice('The legal entity that acts as processor.'),
  role: advice('Undetermined while it is open whether you act on instructions or for purposes of your own.'),
  engagements: advice(
    'For each controller you act for: what you do with its data. A group such as “customers” may stand in, but an authority will ask for names.',
    'Example AS: hosting and backup of its membership system.',
    'IT services.',
  ),
  'engagements.client': advice('The controller; create it here when it is not in the catalogue.'),
  'engagements.processing': advice(
    'What is done on its behalf, one category an item.',
    'hosting, backup, second-line support',
  ),
  'engagements.purpose': advice('The purpose as the controller has set it. The law does not ask a processor for it.'),
  'engagements.instructions': advice('Where the documented instructions are, and what is special in them.'),
  'engagements.agreement': advice('The data processing agreement with this controller.'),
  transfersMade: advice('Answer “none” only when somebody has checked, your sub-processors included.'),
  ...transferGuidance,
  ...exemptionGuidance,
  ...securityGuidance,
  subProcessors: advice('Every other processor you engage for this service.'),
  data: advice('The law does not ask a processor for this; clients do.'),
  dataSubjects: advice('The law does not ask a processor for this; clients do.'),
  endAction: advice('What happens to the data when the engagement ends.'),
  endDetail: advice('Formats, deadlines and what is kept.'),
  authorityDisclosure: advice('What you do when police or other authorities ask for a client’s data.'),
  authorityDisclosureText: advice('The promise in words.', 'Only on a legal request, after notifying the client'),
  systems: advice('The systems the service runs on.'),
  owners: advice('Who knows this service and confirms that the record is true.'),
};
