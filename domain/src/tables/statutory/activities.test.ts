import { describe, expect, it } from 'vitest';
import { activities } from '#tables/statutory/activities.ts';
import { entriesOf } from '#tables/tables.ts';
import type { EntryValues } from '#registers/registers.ts';
import { said } from '#test/activity-row.ts';
import { type Given, stateWith } from '#test/build.ts';
import { contextOf } from '#test/export.ts';

const organisation = 'ORG-0001';
type Answer = EntryValues<'activity'>['transfersMade'];

describe('a three-valued answer', () => {
  it.each<[Answer, string[]]>([
    [{ answer: 'no', confirmedOn: '2026-03-02' }, ['None (confirmed 2026-03-02)']],
    [{ answer: 'no', confirmedOn: '2026-03-02', confirmedBy: 'Kari' }, ['None (confirmed 2026-03-02, Kari)']],
    [{ answer: 'unknown' }, ['Unknown']],
    [{ answer: 'not-stated' }, ['Not stated in the source']],
    [undefined, []],
  ])('%o is words, and silence is an empty cell', (answer, words) => {
    const transfers = said({ transfersMade: answer });
    expect([transfers('transfers_declared'), transfers('transfer_countries'), transfers('transfer_tools')]).toEqual([
      words,
      words,
      words,
    ]);
    const disclosed = said({ disclosuresMade: answer });
    expect([disclosed('recipients_internal'), disclosed('recipients_external'), disclosed('processors')]).toEqual([
      words,
      words,
      words,
    ]);
  });

  it('is said in Norwegian too', () => {
    const none = { answer: 'no', confirmedOn: '2026-03-02' } as const;
    expect(said({ transfersMade: none }, [], { language: 'nb' })('transfers_declared')).toEqual([
      'Ingen (bekreftet 2026-03-02)',
    ]);
  });
});

describe('the parties', () => {
  it('are named with what the law asks: a legal name, or that only a working name is known', () => {
    const named = said({ organisation }, [
      [organisation, { name: 'Example AS', registration: { number: '999' }, email: 'post@example.no' }],
    ]);
    expect([named('controller'), named('controller_contact')]).toEqual(['Example AS (999)', 'post@example.no']);
    const unnamed = said({ organisation, role: 'undetermined' }, [[organisation, { workingName: 'The shop' }]]);
    expect(unnamed('controller')).toBe('The shop (working name: the legal name is not recorded) (Undetermined)');
  });

  it('say why there is no representative and no officer', () => {
    const dpo = { answer: 'not-required', notRequiredBecause: 'no large scale' };
    const none = said({ organisation }, [[organisation, { establishedInEea: { answer: 'yes' }, dpo }]]);
    expect(none('eu_representative')).toBe('Not applicable: established in the EEA');
    expect(none('dpo')).toBe('Not required: no large scale');
    const denied = said({ organisation }, [[organisation, { representative: { designated: { answer: 'no' } } }]]);
    expect(denied('eu_representative')).toBe('None');
  });
});

describe('the data', () => {
  const categories: Given = [
    ['DC-0001', { name: 'Health', elements: [{ id: 'e', name: 'Sick notes', special: 'health' }] }],
    ['DC-0002', { name: 'Contact', elements: [{ id: 'e', name: 'E-mail' }] }],
    ['DC-0003', { name: 'Other' }],
    ['DS-0001', { name: 'Employees' }],
    ['DS-0002', { name: 'Customers' }],
  ];
  const about = (...rows: [string, string[]][]) =>
    rows.map(([category, dataSubjects], index) => ({ id: `d${index}`, category, dataSubjects }));

  it('stand by category and by whom they are about', () => {
    const row = said({ data: about(['DC-0001', ['DS-0001']], ['DC-0002', ['DS-0001', 'DS-0002']]) }, categories);
    expect(row('personal_data_categories')).toEqual(['Health (Sick notes)', 'Contact (E-mail)']);
    expect(row('data_subject_categories')).toEqual(['Employees', 'Customers']);
    expect(row('data_by_subject')).toEqual(['Employees: Health, Contact', 'Customers: Contact']);
  });

  it('have their time limits, their organisation’s, a reason, or the word that none is recorded', () => {
    const given: Given = [
      ...categories,
      [organisation, { name: 'Example AS', defaults: { retention: ['RET-0002'] } }],
      [
        'RET-0001',
        { name: 'Books', period: 'P5Y', isMaximum: true, trigger: 'the end of the year', endAction: 'erase' },
      ],
      ['RET-0002', { name: 'General', criterion: 'As long as needed' }],
    ];
    const data = [
      { id: 'a', category: 'DC-0001', retention: ['RET-0001'] },
      { id: 'b', category: 'DC-0002' },
      { id: 'c', category: 'DC-0003', retentionNotPossible: 'court case' },
    ];
    const row = said({ organisation, data }, given);
    expect(row('time_limits_by_data_category')).toEqual([
      'Health: at most 5 years from the end of the year (Erase)',
      'Contact: As long as needed (inherited from Example AS)',
      'Other: not possible: court case',
    ]);
    expect(row('time_limit_criteria')).toEqual(['General: As long as needed']);
    expect(said({ data }, given)('time_limits_by_data_category')).toContain('Contact: not recorded');
  });
});

describe('the recipients', () => {
  it('that are the same are said once', () => {
    const twice = [1, 2].map((at) => ({ id: `d${at}`, recipient: 'REC-0001' }));
    const row = said({ disclosures: twice }, [['REC-0001', { name: 'Tax authority', role: 'public-authority' }]]);
    expect(row('recipients_external')).toEqual(['Tax authority (Public authority)']);
  });

  const parties: Given = [
    ['REC-0001', { name: 'Payroll AS', role: 'processor', country: 'NO' }],
    ['REC-0002', { name: 'Tax authority', role: 'public-authority', country: 'NO' }],
    ['REC-0003', { name: 'HR', role: 'internal', country: 'NO' }],
    ['REC-0004', { name: 'PayPal', role: 'unclear', locationsNotStated: true }],
    [
      'REC-0005',
      {
        name: 'Cloud Inc.',
        role: 'processor',
        storageCountries: ['US', 'IE'],
        engagedBy: [{ id: 'e', recipient: 'REC-0001' }],
      },
    ],
    ['REC-0006', { name: 'Whoever' }],
  ];
  const disclosures = [1, 2, 3, 4, 6].map((number) => ({ id: `d${number}`, recipient: `REC-000${number}` }));

  it('stand each in exactly one column, and an unsettled role is no processor', () => {
    const row = said({ disclosures }, parties);
    expect(row('recipients_internal')).toEqual(['HR (Internal)']);
    expect(row('recipients_external')).toEqual([
      'Tax authority (Public authority)',
      'PayPal (role unclear)',
      'Whoever (role not recorded)',
    ]);
    expect(row('processors')).toEqual(['Payroll AS (Processor, Data processing agreement: None recorded)']);
  });

  it('stand below whoever engages them, also where a transfer or the activity itself names them', () => {
    const below = ['Cloud Inc. (tier 2, engaged by Payroll AS)'];
    const outside = ['Cloud Inc. (data stored in United States, engaged by Payroll AS)'];
    const transfers = [{ id: 't', importer: 'REC-0005' }];
    for (const values of [
      { disclosures },
      { disclosures, transfers },
      { disclosures: [...disclosures, { id: 'd5', recipient: 'REC-0005' }] },
    ]) {
      const row = said(values, parties);
      expect(row('sub_processors')).toEqual(below);
      expect(row('transfers_through_recipients')).toEqual(outside);
    }
    expect(said({ transfers }, parties)('transfers_through_recipients')).toEqual([]);
  });

  it('take the role the activity gives them, under its conditions', () => {
    const own = {
      id: 'd',
      recipient: 'REC-0002',
      role: 'processor',
      condition: 'legal-duty',
      conditionText: 'audits',
    } as const;
    expect(said({ disclosures: [own] }, parties)('processors')).toEqual([
      'Tax authority (Processor, When the law requires it: audits, Data processing agreement: None recorded)',
    ]);
  });

  it('lead down their chains, and out of the EEA', () => {
    const row = said({ disclosures }, parties);
    expect(row('sub_processors')).toEqual(['Cloud Inc. (tier 2, engaged by Payroll AS)']);
    expect(row('recipients_third_countries')).toEqual([
      'PayPal: Locations are not stated in the source',
      'Whoever: location not recorded',
      'Cloud Inc.: data stored in United States',
    ]);
    const inside = said({ disclosures: disclosures.slice(1, 3) }, parties);
    expect(inside('recipients_third_countries')).toEqual(['None: every recorded location is in the EEA']);
  });

  it('that process for us are not said to stay in the EEA while nobody has recorded from where they read', () => {
    const cell = (values: EntryValues<'recipient'>) =>
      said({ disclosures: disclosures.slice(0, 1) }, [['REC-0001', { name: 'Payroll AS', country: 'NO', ...values }]])(
        'recipients_third_countries',
      );
    expect(cell({ role: 'processor' })).toEqual([
      'None among the recorded locations, but from where data are accessed is not recorded for: Payroll AS',
    ]);
    expect(cell({ role: 'processor', accessCountries: ['NO'] })).toEqual([
      'None: every recorded location is in the EEA',
    ]);
  });

  it('inside the organisation are where it is', () => {
    const inside: Given = [['REC-0003', { name: 'HR', role: 'internal' }]];
    expect(said({ disclosures: disclosures.slice(2, 3) }, inside)('recipients_third_countries')).toEqual([]);
  });

  it('are inherited, and said to be', () => {
    const given: Given = [
      ...parties,
      [organisation, { name: 'Example AS', defaults: { disclosures: [{ id: 'x', recipient: 'REC-0002' }] } }],
    ];
    expect(said({ organisation }, given)('recipients_external')).toEqual([
      'Tax authority (Public authority, inherited from Example AS)',
    ]);
  });
});

describe('the transfers', () => {
  const importer = 'REC-0001';
  const parties: Given = [
    [importer, { name: 'Cloud Inc.', country: 'US', safeguards: [{ id: 's', tool: 'A46-2-b', countries: ['US'] }] }],
  ];

  it('show how their tool stood on the day of the export', () => {
    const transfers = [{ id: 't', importer, countries: ['US'], tool: 'privacy-shield' }] as const;
    const on = (evaluatedOn: string) =>
      said({ transfers: [...transfers] as never }, parties, { evaluatedOn })('transfer_tools');
    expect(on('2020-07-01')).toEqual([
      'Cloud Inc.: EU–US Privacy Shield (invalid) (In force (Decision (EU) 2016/1250))',
    ]);
    expect(on('2026-03-02')).toEqual([
      'Cloud Inc.: EU–US Privacy Shield (invalid) (No longer valid: declared invalid on 2020-07-16 (C-311/18 Schrems II))',
    ]);
  });

  it('that are an aim only have no country and no tool', () => {
    const defaults = { transfers: [{ id: 't', statement: 'Always in the EEA', isAim: true }] };
    const row = said({ organisation }, [[organisation, { name: 'Example AS', defaults }]]);
    expect(row('transfers_declared')).toEqual(['Always in the EEA (An aim, not a fact, inherited from Example AS)']);
    expect([row('transfer_countries'), row('transfer_tools')]).toEqual([[], []]);
  });

  it('say once that the source states no tool', () => {
    const row = said({ transfers: [{ id: 't', importer, tool: 'not-stated' }] }, parties);
    expect(row('transfer_tools')).toEqual(['Cloud Inc.: Not stated in the source']);
  });

  it('take country and tool from the importer where they name none', () => {
    const row = said({ transfers: [{ id: 't', importer }] }, parties);
    expect(row('transfer_countries')).toEqual(['United States']);
    expect(row('transfer_tools')).toEqual([
      'Cloud Inc.: Binding corporate rules, Art. 46(2)(b), 47 (Not shown to be in force: No transfer impact assessment), safeguard of the recipient',
    ]);
  });

  it('say what is not recorded', () => {
    const row = said({
      transfers: [
        { id: 't', condition: 'on sale' },
        { id: 'u', region: 'outside the EU', tool: 'A49-1-sub2' },
      ],
    });
    expect(row('transfers_declared')).toEqual([
      'Importer not recorded (only if on sale)',
      'Importer not recorded (outside the EU)',
    ]);
    expect(row('transfer_countries')).toEqual(['Importer not recorded: not recorded', 'outside the EU']);
    expect((row('transfer_tools') as string[])[0]).toBe('Importer not recorded: Transfer tool not recorded');
    expect(row('art49_safeguards')).toEqual([
      'Importer not recorded: Compelling legitimate interests, Art. 49(1) second subparagraph – Documented assessment and suitable safeguards: not recorded',
    ]);
  });
});

describe('where a record stands', () => {
  it('is the working version, with its stage of life', () => {
    expect(said({})('status')).toBe('Working version');
    expect(said({ lifecycle: 'contingent', contingency: 'we merge' })('status')).toBe(
      'Working version (Contingent: only if an event occurs: we merge)',
    );
  });

  it('is archived when it is', () => {
    const context = contextOf(stateWith([['PA-0001', {}, true]]));
    const status = activities.columns.find(({ key }) => key === 'status');
    expect(entriesOf(activities, context, true).map((row) => status?.get(row as never, context))).toEqual(['Archived']);
  });

  it('tells a purpose whose basis nobody has decided', () => {
    const purposes = [
      { id: 'p', text: 'Pay wages' },
      { id: 'q', text: 'Report', legalBasis: '6-1-c', alsoClaimed: ['6-1-a'] },
    ] as const;
    expect(said({ purposes: [...purposes] as never })('legal_bases')).toEqual([
      'Undecided – Pay wages',
      'Legal obligation, Art. 6(1)(c) (Bases claimed beside it: Consent, Art. 6(1)(a)) – Report',
    ]);
  });
});
