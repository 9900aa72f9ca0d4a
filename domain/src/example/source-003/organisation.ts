import { entry } from '#example/entry.ts';
import { stated, toVerify } from '#example/source-003/quotes.ts';

/** The organisation that may be controller or processor, whose name and contact the document never gives. */
export const organisation = entry(
  'organisation',
  '003-org',
  {
    workingName: 'Organisation behind source 003 (name not in the text)',
    isPublicAuthority: { answer: 'not-stated' },
    establishedInEea: { answer: 'not-stated' },
    representative: { designated: { answer: 'not-stated' } },
    dpo: { answer: 'not-stated' },
    defaults: {
      securityMeasures: ['003-tom-organisational', '003-tom-technical'],
      retention: ['003-ret-general'],
    },
  },
  toVerify('name', 'You can enforce your rights by contacting us', 'No name, address or contact point anywhere.'),
  toVerify(
    'dpo/answer',
    'Sensitive data',
    'Special categories, location and traffic data: the duty to designate must be assessed, Art. 37(1)(b) and (c).',
  ),
  stated('defaults/securityMeasures', 'Organizational (specified instructions, routines, and processes)'),
  stated('defaults/securityMeasures', 'Technical (hardware and software systems and settings)'),
  stated('defaults/retention', 'We will delete your personal data when it is no longer necessary'),
);
