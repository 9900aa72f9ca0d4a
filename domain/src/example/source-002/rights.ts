import { entry } from '#example/entry.ts';
import { inferred, stated } from '#example/source-002/quotes.ts';

const organisation = '002-org';
const role = 'controller';
const asController = inferred('role', 'Your rights');

/** How people's rights are met, as controller and as processor. */
export const rights = [
  entry(
    'rights-procedure',
    '002-rts-representatives',
    {
      name: 'All rights: representatives of business customers',
      organisation,
      role,
      scope: 'Representatives have the same rights as private individuals who represent themselves',
      dataSubjects: ['002-ds-representatives'],
    },
    asController,
    stated('scope', 'your rights are the same as if you were a private individual solely representing yourself'),
    stated('dataSubjects', 'When you represent a customer/relation'),
  ),
  entry(
    'rights-procedure',
    '002-rts-marketing',
    {
      name: 'Opt-out of marketing communication',
      right: 'objection',
      organisation,
      role,
      scope: 'Marketing communication',
      channel: '"Unsubscribe newsletter" in the communication, or e-mail (address stripped)',
      deadline: 'P4W',
      exception:
        'Administrative notifications go on: requested offers, order confirmations, invoices, password changes',
    },
    asController,
    stated('scope', 'You have the right to opt out of receiving marketing communication'),
    stated('channel', 'Following the ‘Unsubscribe newsletter’ instructions in the relevant marketing communication'),
    stated('channel', 'Contacting us by email at'),
    stated(
      'deadline',
      'If you opt out of marketing communication, it can take up to four weeks for this to become effective',
      'Data may no longer be processed after an objection, Art. 21(3).',
    ),
    stated(
      'exception',
      'you can still receive administrative notifications from, such as requested offers, order confirmations, invoices, password changes, etc.',
    ),
  ),
  entry(
    'rights-procedure',
    '002-rts-access',
    {
      name: 'Access',
      right: 'access',
      organisation,
      role,
      scope: 'A copy of the personal data',
      channel: 'Letter or e-mail (address stripped)',
    },
    asController,
    stated('scope', 'You have the right to request a copy of your personal data'),
    stated('channel', 'You can send us a request to this effect by letter, or by email to'),
  ),
  entry(
    'rights-procedure',
    '002-rts-rectification',
    {
      name: 'Rectification',
      right: 'rectification',
      organisation,
      role,
      scope: 'Subscription settings for newsletters',
      channel: 'Request to the organisation (address stripped)',
    },
    asController,
    stated(
      'scope',
      'To manage subscription settings for newsletters, please send us a request to rectify your data',
      'Art. 16 covers all inaccurate data.',
    ),
    stated('channel', 'please send us a request to rectify your data'),
  ),
  entry(
    'rights-procedure',
    '002-rts-complaint',
    {
      name: 'Questions and complaints to the organisation',
      right: 'complaint',
      organisation,
      role,
      scope: 'Comments, questions, unresolved concerns, breaches of privacy',
      channel: 'To the organisation (address stripped)',
      procedure:
        'Treated as confidential. A representative of the organisation contacts the person, learns of the concerns and outlines what can be done.',
    },
    asController,
    stated('scope', 'unresolved private or data concerns concerning the protection of personal information'),
    stated('channel', 'please send them to We will treat your requests or complaints as confidential'),
    stated('procedure', 'please send them to We will treat your requests or complaints as confidential'),
    stated(
      'procedure',
      'Our representative will contact you to learn more about your concerns',
      'A member of staff: no representative under Art. 27, and no data protection officer.',
    ),
  ),
  entry(
    'rights-procedure',
    '002-rts-processor-requests',
    {
      name: 'Requests of customers’ data subjects',
      organisation,
      role: 'processor',
      dataSubjects: ['002-ds-of-customers'],
      channel: 'To the customer, who is the controller',
    },
    stated('role', 'for which is a data processor, must submit these to the data controller'),
    stated('dataSubjects', 'Data subjects who have comments, claims or questions regarding their personal data'),
    stated(
      'channel',
      'Data subjects who have comments, claims or questions regarding their personal data for which is a data processor, must submit these to the data controller',
      'A processor assists the controller, Art. 28(3)(e).',
    ),
  ),
  entry(
    'rights-procedure',
    '002-rts-processor-access',
    {
      name: 'Access to data processed for customers',
      right: 'access',
      organisation,
      role: 'processor',
      dataSubjects: ['002-ds-of-customers'],
      condition: 'The controller has instructed it',
    },
    stated('role', 'As data processor, will not give any persons access to their personal data'),
    stated(
      'condition',
      'will not give any persons access to their personal data without instructions from the data controller to this effect',
    ),
    inferred('dataSubjects', 'will not give any persons access to their personal data without instructions'),
  ),
];
