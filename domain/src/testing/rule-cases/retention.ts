import type { Case } from '#testing/rule-cases/case.ts';

const schedule = (values: object): Case['register'] => [['RET-0001', { name: 'Orders', ...values }]];
const of = 'RET-0001';
const denmark = ['ORG-0001', { name: 'Eksempel A/S', country: 'DK' }] as const;
const activity = (data: object[], values: object = {}) =>
  ['PA-0001', { organisation: 'ORG-0001', data, ...values }] as const;

export const retentionCases: readonly Case[] = [
  {
    rule: 'retention-missing',
    register: [['PA-0001', { name: 'Payroll' }]],
    of: 'PA-0001',
    at: 'data',
    mend: { path: 'data', to: [{ id: 'd1', category: 'DC-0001', retention: ['RET-0001'] }] },
  },
  {
    rule: 'retention-missing',
    register: [['PA-0001', { data: [{ id: 'd1', category: 'DC-0001' }] }]],
    of: 'PA-0001',
    at: 'data/d1/retention',
    mend: { path: 'data/d1/retentionNotPossible', to: 'Kept in the archive by law' },
    silent: [
      [['PA-0001', { data: [{ id: 'd1', retention: ['RET-0001'] }] }]],
      [
        ['PA-0001', { organisation: 'ORG-0001', data: [{ id: 'd1' }] }],
        ['ORG-0001', { defaults: { retention: ['RET-0001'] } }],
      ],
    ],
  },
  {
    rule: 'retention-indeterminate',
    register: schedule({ criterion: 'As long as necessary for the purpose' }),
    of,
    at: 'period',
    mend: { path: 'period', to: 'P2Y' },
    silent: [
      schedule({ criterion: 'Until the consent is withdrawn' }),
      schedule({ criterion: 'As long as necessary, at most 3 years after the last order' }),
      schedule({ trigger: 'End of employment', endAction: 'erase' }),
    ],
  },
  {
    rule: 'retention-indeterminate',
    register: schedule({ criterion: 'Så lenge det er nødvendig' }),
    of,
    at: 'period',
    mend: { path: 'criterion', to: 'Til kundeforholdet er avsluttet' },
  },
  {
    rule: 'retention-indeterminate',
    register: schedule({ endAction: 'anonymise' }),
    of,
    at: 'period',
    mend: { path: 'trigger', to: 'End of the survey' },
  },
  {
    rule: 'retention-indeterminate',
    register: [['PA-0001', { data: [{ id: 'd1', retentionNotPossible: 'Kept as long as necessary' }] }]],
    of: 'PA-0001',
    at: 'data/d1/retentionNotPossible',
    mend: { path: 'data/d1/retentionNotPossible', to: 'Paintings by children hang in the hall until they fade' },
  },
  {
    rule: 'retention-unlimited',
    register: schedule({ criterion: 'Until further notice' }),
    of,
    at: 'criterion',
    mend: { path: 'law', to: { statute: 'Arkivlova' } },
    silent: [schedule({ criterion: 'Never longer than the contract runs' })],
  },
  {
    rule: 'retention-unlimited',
    register: schedule({ criterion: 'Slettes aldri' }),
    of,
    at: 'criterion',
    mend: { path: 'criterion', to: 'Slettes når avtalen er slutt' },
  },
  {
    rule: 'retention-trigger-missing',
    register: schedule({ period: 'P2Y' }),
    of,
    at: 'trigger',
    mend: { path: 'trigger', to: 'Date of the offer' },
    silent: [schedule({ period: 'P2Y', criterion: 'Counted from the date of the offer' })],
  },
  {
    rule: 'retention-trigger-mismatch',
    register: [
      [
        of,
        { organisation: 'ORG-0001', period: 'P5Y', trigger: 'Last interaction', law: { statute: 'Bogføringsloven' } },
      ],
      denmark,
    ],
    of,
    at: 'trigger',
    mend: { path: 'trigger', to: 'Udgangen af regnskabsåret' },
    silent: [
      [
        [
          of,
          {
            organisation: 'ORG-0001',
            period: 'P5Y',
            trigger: 'Last interaction',
            law: { statute: 'Forvaltningsloven' },
          },
        ],
        denmark,
      ],
    ],
  },
  {
    rule: 'retention-ground-unspecified',
    register: schedule({ period: 'P5Y', kind: 'minimum' }),
    of,
    at: 'law/statute',
    mend: { path: 'law', to: { statute: 'Bokføringsloven' } },
    silent: [
      schedule({ period: 'P5Y', kind: 'practice' }),
      schedule({ period: 'P5Y', groundNote: 'Bokføringsloven § 13' }),
      schedule({ period: 'P5Y', groundNote: 'Our guarantee' }),
    ],
  },
  {
    rule: 'retention-ground-unspecified',
    register: schedule({ period: 'P5Y', groundNote: 'Regnskapslovgivningen' }),
    of,
    at: 'law/statute',
    mend: { path: 'groundNote', to: 'Bokføringsloven § 13' },
  },
  {
    rule: 'retention-over-maximum',
    register: [
      [
        of,
        {
          organisation: 'ORG-0001',
          period: 'P10Y',
          trigger: 'Kundeforholdet slutter',
          law: { statute: 'Hvidvaskloven' },
        },
      ],
      denmark,
    ],
    of,
    at: 'period',
    mend: { path: 'period', to: 'P60M' },
    silent: [
      [
        [
          of,
          { organisation: 'ORG-0001', period: 'P10Y', name: 'AML documents', law: { statute: 'Skattekontrolloven' } },
        ],
        denmark,
      ],
      [
        [of, { organisation: 'ORG-0001', period: 'P10Y', name: 'AML documents' }],
        ['ORG-0001', { name: 'Unknown country' }],
      ],
    ],
  },
  {
    rule: 'retention-under-minimum',
    register: [[of, { organisation: 'ORG-0001', period: 'P4Y', law: { statute: 'Bogføringsloven' } }], denmark],
    of,
    at: 'period',
    mend: { path: 'period', to: 'P5Y' },
    silent: [[[of, { organisation: 'ORG-0001', period: 'P4Y', name: 'Web statistics' }], denmark]],
  },
  {
    rule: 'retention-deletion-missing',
    register: schedule({ period: 'P2Y', trigger: 'End of the contract' }),
    of,
    at: 'how',
    mend: { path: 'how', to: 'Erased by a nightly job' },
    silent: [schedule({ period: 'P2Y', byWhom: 'PER-0001' }), schedule({})],
  },
  {
    rule: 'retention-not-by-category',
    register: [
      activity([
        { id: 'd1', category: 'DC-0001' },
        { id: 'd2', category: 'DC-0002' },
      ]),
      ['ORG-0001', { defaults: { retention: [of] } }],
      ['DC-0001', { elements: [{ id: 'e1', name: 'Diagnosis', special: 'health' }] }],
      ['DC-0002', { elements: [{ id: 'e1', name: 'Name' }] }],
    ],
    of: 'PA-0001',
    at: 'data/d1/retention',
    mend: { path: 'data/d1/retention', to: [of] },
    silent: [
      [
        activity([
          { id: 'd1', category: 'DC-0001', sources: [{ id: 's1', kind: 'data-subject' }] },
          { id: 'd2', category: 'DC-0001', sources: [{ id: 's1', kind: 'data-subject' }] },
        ]),
        ['ORG-0001', { defaults: { retention: [of] } }],
        ['DC-0001', { elements: [{ id: 'e1', name: 'Name' }] }],
      ],
    ],
  },
  {
    rule: 'retention-conflict',
    register: [
      activity([{ id: 'd1', category: 'DC-0001', dataSubjects: ['DS-0001'], retention: [of] }]),
      [
        'PA-0002',
        {
          organisation: 'ORG-0001',
          data: [{ id: 'd1', category: 'DC-0001', dataSubjects: ['DS-0001'], retention: ['RET-0002'] }],
        },
      ],
      ['DC-0001', { name: 'Applications' }],
      [of, { period: 'P6M', trigger: 'Rejection' }],
      ['RET-0002', { period: 'P2Y', trigger: 'rejection' }],
    ],
    of: 'DC-0001',
    at: '',
    mend: { of: 'RET-0002', path: 'trigger', to: 'Consent to be kept in the pool' },
    silent: [
      [
        activity([{ id: 'd1', category: 'DC-0001', dataSubjects: ['DS-0001'], retention: [of] }]),
        [
          'PA-0002',
          {
            organisation: 'ORG-0002',
            data: [{ id: 'd1', category: 'DC-0001', dataSubjects: ['DS-0001'], retention: ['RET-0002'] }],
          },
        ],
        ['DC-0001', { name: 'Applications' }],
        [of, { period: 'P6M', trigger: 'Rejection' }],
        ['RET-0002', { period: 'P2Y', trigger: 'rejection' }],
      ],
      [
        activity([
          { id: 'd1', category: 'DC-0001', dataSubjects: ['DS-0001'], retention: [of] },
          { id: 'd2', category: 'DC-0001', dataSubjects: ['DS-0001'], retention: ['RET-0002'] },
        ]),
        ['DC-0001', { name: 'Applications' }],
        [of, { period: 'P12M', trigger: 'Rejection' }],
        ['RET-0002', { period: 'P1Y', trigger: 'Rejection' }],
      ],
    ],
  },
  {
    rule: 'retention-after-erasure',
    register: schedule({ trigger: 'Unsubscribing', remainsAt: 'Contact details remain with the partner' }),
    of,
    at: 'remainsAt',
    mend: { path: 'period', to: 'P1M' },
    silent: [schedule({ trigger: 'Unsubscribing', endAction: 'suppress' })],
  },
  {
    rule: 'retention-after-erasure',
    register: schedule({ trigger: 'Innsigelse mot markedsføring' }),
    of,
    at: 'endAction',
    mend: { path: 'endAction', to: 'erase' },
  },
];
