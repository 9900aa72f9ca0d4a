import { entry } from '#example/entry.ts';
import { inferred, stated } from '#example/source-003/quotes.ts';

const organisation = '003-org';

/** How long, how safe, how minimal and how accurate. */
export const keeping = [
  entry(
    'retention-schedule',
    '003-ret-general',
    {
      name: 'All data: until no longer necessary for the purpose',
      covers: 'All personal data',
      criterion:
        'Deleted when no longer necessary in relation to the purpose that was the reason for collection, processing and storage',
      trigger: 'No longer necessary for the purpose',
      groundNote: 'The purpose of collection, processing and storage',
      endAction: 'erase',
      organisation,
    },
    stated(
      'criterion',
      'We will delete your personal data when it is no longer necessary in relation to the purpose that was the reason for our collection, processing and storage of your data',
    ),
    stated(
      'trigger',
      'We will delete your personal data when it is no longer necessary in relation to the purpose',
      'Not measurable.',
    ),
    stated('groundNote', 'the purpose that was the reason for our collection'),
    stated('endAction', 'We will delete your personal data'),
  ),
  entry(
    'security-measure',
    '003-tom-overall',
    {
      name: 'Information security measures ("full protection")',
      objectives: ['b'],
      description:
        'Protection against deletion, loss, alteration, unauthorised access, publication and other potential breaches.',
      organisation,
    },
    stated(
      'name',
      'sufficient measures for information security to ensure full protection of your data',
      'No measure gives full protection; Art. 32 asks for what fits the risk.',
    ),
    stated('description', 'protection of your personal data against deletion, loss, alteration, unauthorized access'),
    inferred('objectives', 'protection of your personal data against deletion, loss, alteration, unauthorized access'),
  ),
  entry(
    'security-measure',
    '003-tom-organisational',
    {
      name: 'Organisational measures: instructions, routines and processes',
      type: 'organisational',
      status: 'in-place',
      organisation,
    },
    stated('name', 'Organizational (specified instructions, routines, and processes)'),
    stated('type', 'Organizational'),
    stated('status', 'We have, and will consistently, continue to adopt and develop sufficient measures'),
  ),
  entry(
    'security-measure',
    '003-tom-technical',
    {
      name: 'Technical measures: hardware and software systems and settings',
      type: 'technical',
      status: 'in-place',
      organisation,
    },
    stated('name', 'Technical (hardware and software systems and settings)'),
    stated('type', 'Technical'),
    stated('status', 'We have, and will consistently, continue to adopt and develop sufficient measures'),
  ),
  entry(
    'security-measure',
    '003-tom-relevant',
    {
      name: 'Only relevant and sufficient data',
      type: 'organisational',
      objectives: ['minimisation'],
      description: 'The purpose decides which data are relevant, and how many are used.',
      organisation,
    },
    stated('name', 'We only process data about you that are relevant and sufficient in relation to the purpose'),
    inferred('type', 'We only process relevant personal data'),
    inferred('objectives', 'We only process relevant personal data', 'Art. 5(1)(c).'),
    stated('description', 'The purpose is essential to determine which data about you are relevant to us'),
  ),
  entry(
    'security-measure',
    '003-tom-necessary',
    {
      name: 'Only necessary data',
      type: 'organisational',
      objectives: ['minimisation'],
      description: 'Only what fulfilling the purposes needs, or what legislation determines.',
      organisation,
    },
    stated('name', 'only the personal data necessary in relation to fulfilling our provided purposes'),
    inferred('type', 'We only process necessary personal data'),
    inferred('objectives', 'We only process necessary personal data', 'Art. 5(1)(c).'),
    stated('description', 'only the personal data necessary in relation to fulfilling our provided purposes'),
  ),
  entry(
    'security-measure',
    '003-tom-accuracy',
    {
      name: 'Accuracy check',
      type: 'organisational',
      objectives: ['accuracy'],
      description:
        'Data are checked to be neither false nor misleading, and updated. People are asked to tell changes.',
      organisation,
    },
    stated('name', 'We check that the personal data we process about you is not false or misguiding'),
    inferred('type', 'We check and update your personal information'),
    inferred('objectives', 'We check and update your personal information', 'Art. 5(1)(d).'),
    stated('description', 'we ask that you inform us of relevant changes in your data'),
  ),
];
