import { entry } from '#example/entry.ts';
import { inferred, stated } from '#example/source-003/quotes.ts';

const organisation = '003-org';
const contact = 'Contacting the organisation; no contact details are given';
const asController = inferred('role', 'You can enforce your rights by contacting us');

/** Cookies, as promised, and how people's rights are met. */
export const rights = [
  entry(
    'tracker',
    '003-trk-consent',
    {
      name: 'Cookies that need consent',
      organisation,
      condition: 'cookies are placed at all',
      purpose: 'Told when they are placed; not in this text',
      placement: 'website',
      consent: 'consent',
      optOut: 'The website tells how to delete or reject them',
      optIn: 'Consent is asked before they are placed, and what they are used for is told',
    },
    inferred('name', 'Before we place cookies on your device, we will ask for your consent'),
    stated('condition', 'If we place cookies', 'Whether cookies are placed is not said.'),
    stated(
      'purpose',
      'If we place cookies, we will inform you of the application and purpose of collecting data via cookies',
    ),
    inferred('placement', 'You can get more information on our website about our use of cookies'),
    stated('consent', 'Before we place cookies on your device, we will ask for your consent'),
    stated('optOut', 'and of the procedure to delete or reject them'),
    stated('optIn', 'Before we place cookies on your device, we will ask for your consent'),
  ),
  entry(
    'tracker',
    '003-trk-necessary',
    {
      name: 'Necessary cookies',
      organisation,
      condition: 'cookies are placed at all',
      purpose: 'Secure functionality and configurations',
      placement: 'website',
      consent: 'strictly-necessary',
    },
    stated('name', 'Necessary cookies for securing functionality and configurations'),
    stated('condition', 'If we place cookies'),
    stated('purpose', 'Necessary cookies for securing functionality and configurations'),
    inferred('placement', 'You can get more information on our website about our use of cookies'),
    stated('consent', 'Necessary cookies for securing functionality and configurations can occur without your consent'),
  ),
  entry(
    'rights-procedure',
    '003-rts-access',
    {
      name: 'Access',
      right: 'access',
      organisation,
      role: 'controller',
      scope:
        'At any time: which data are processed, where they originate from, what they are used for, how long they are kept and who receives them',
      channel: contact,
    },
    asController,
    stated(
      'scope',
      'receive information regarding what data about you we process, where they originate from, and for what we use them',
    ),
    stated(
      'scope',
      'You can also get information of how long we keep your personal data and who receives data about you',
      'The notice itself tells neither.',
    ),
    stated('channel', 'You can enforce your rights by contacting us'),
  ),
  entry(
    'rights-procedure',
    '003-rts-rectification',
    {
      name: 'Correction',
      right: 'rectification',
      organisation,
      role: 'controller',
      channel: contact,
      procedure: 'The request is examined, and changes are made if the conditions are met',
      condition: 'The data are inaccurate',
    },
    asController,
    stated('condition', 'you have the right to have it corrected'),
    stated('channel', 'please contact us and inform us of the inaccuracies and on how to correct them'),
    stated(
      'procedure',
      'we will examine if the conditions are met, and if so, we will implement any changes or deletions',
      'No time limit, Art. 12(3).',
    ),
  ),
  entry(
    'rights-procedure',
    '003-rts-erasure',
    {
      name: 'Deletion',
      right: 'erasure',
      organisation,
      role: 'controller',
      scope: 'In some cases',
      channel: contact,
      procedure: 'The request is examined, and data are deleted if the conditions are met',
      condition:
        'Consent is withdrawn, the data are no longer necessary for the purpose, or they are processed contrary to legislation',
    },
    asController,
    stated('scope', 'In some cases, we will have an obligation to delete your personal data'),
    stated('condition', 'This applies, for example, if you repeal your consent'),
    stated('condition', 'your data is no longer necessary in relation to the purpose we collected them for'),
    stated('channel', 'You can also contact us if you believe that your personal data are being processed contrary'),
    stated(
      'procedure',
      'we will examine if the conditions are met, and if so, we will implement any changes or deletions',
    ),
  ),
  entry(
    'rights-procedure',
    '003-rts-objection',
    {
      name: 'Objection',
      right: 'objection',
      organisation,
      role: 'controller',
      channel: contact,
      condition: 'The objection is justified',
      effect: 'The processing ceases',
      exception: 'Processing that legislation requires',
    },
    asController,
    stated('channel', 'You can enforce your rights by contacting us'),
    stated(
      'condition',
      'If your opposition is justified, we will make sure to cease the processing',
      'Against direct marketing no justification may be asked, Art. 21(2) and (3).',
    ),
    stated(
      'effect',
      'If your opposition is justified, we will make sure to cease the processing of your personal data',
    ),
    stated('exception', 'You can oppose our processing of your data when not required by legislation'),
  ),
];
