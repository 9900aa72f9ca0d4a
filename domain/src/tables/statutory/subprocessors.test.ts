import { describe, expect, it } from 'vitest';
import type { Table } from '#tables/columns/columns.ts';
import { processorRecords } from '#tables/statutory/processor-records.ts';
import { subprocessors } from '#tables/statutory/subprocessors.ts';
import { entriesOf, rowsOf } from '#tables/tables.ts';
import { type Given, stateWith } from '#test/build.ts';
import { contextOf } from '#test/export.ts';

/** The table as objects by key, lists without what is empty. */
function tableOf(table: Table, given: Given, evaluatedOn = '2026-03-02'): Record<string, unknown>[] {
  const context = contextOf(stateWith(given), { evaluatedOn });
  return [...rowsOf(table, entriesOf(table, context), context)].map((row) =>
    Object.fromEntries(
      table.columns.map((column) => {
        const cell = column.get(row, context) ?? '';
        return [column.key, typeof cell === 'object' ? cell.filter((item) => item !== '') : cell];
      }),
    ),
  );
}
const processors = (given: Given, on?: string) => tableOf(subprocessors, given, on);

describe('who is in the table', () => {
  it('is whoever processes for us, may do so, or is engaged by somebody who does', () => {
    const given: Given = [
      ['REC-0001', { role: 'processor' }],
      ['REC-0002', { role: 'unclear' }],
      ['REC-0003', { role: 'group-company', engagedBy: [{ id: 'e', recipient: 'REC-0001' }] }],
      ['REC-0004', { role: 'independent-controller' }],
      ['REC-0005', { role: 'independent-controller' }],
      ['REC-0006', {}],
      [
        'PA-0001',
        {
          disclosures: [
            { id: 'd', recipient: 'REC-0005', role: 'processor' },
            { id: 'e', recipient: 'REC-0004' },
          ],
        },
      ],
      ['PR-0001', { subProcessors: ['REC-0006'] }],
    ];
    expect(processors(given).map(({ ref }) => ref)).toEqual([
      'REC-0001',
      'REC-0002',
      'REC-0003',
      'REC-0005',
      'REC-0006',
    ]);
  });
});

describe('a sub-processor', () => {
  const given: Given = [
    [
      'REC-0001',
      { name: 'Payroll AS', role: 'processor', engagedBy: [{ id: 'e', since: '2024-01-01', service: 'Payroll' }] },
    ],
    [
      'REC-0002',
      {
        name: 'Cloud',
        legalName: 'Cloud Inc.',
        role: 'processor',
        locationsNotStated: true,
        engagedBy: [{ id: 'e', recipient: 'REC-0001', since: '2025-01-01', until: '2027-01-01' }],
      },
    ],
    [
      'PA-0001',
      {
        name: 'Wages',
        disclosures: [{ id: 'd', recipient: 'REC-0001', data: ['DC-0001'] }],
        data: [
          { id: 'x', category: 'DC-0001' },
          { id: 'y', category: 'DC-0002' },
        ],
      },
    ],
    ['DC-0001', { name: 'Pay' }],
    ['DC-0002', { name: 'Health' }],
  ];

  it('stands at its tier, under those who engage it, with the activities it serves', () => {
    const [first, second] = processors(given);
    expect(first).toMatchObject({
      legal_name: 'Payroll AS (legal name not recorded)',
      tier: 1,
      engaged_by: ['Our organisation (Payroll, Since: 2024-01-01)'],
      since: '2024-01-01',
      until: '',
      data_categories: ['Pay'],
      activities: ['PA-0001 Wages'],
    });
    expect(second).toMatchObject({
      legal_name: 'Cloud Inc.',
      trade_names: ['Cloud'],
      tier: 2,
      engaged_by: ['Payroll AS (Since: 2025-01-01, Until: 2027-01-01)'],
      until: '2027-01-01',
      storage_locations: ['Locations are not stated in the source'],
      activities: ['PA-0001 Wages (through Payroll AS)'],
      data_categories: [
        'Pay (possibly: the record does not say which)',
        'Health (possibly: the record does not say which)',
      ],
    });
  });

  it('gets what all disclosures to it say together, and possibly everything when one of them does not say', () => {
    const rows = [
      { id: 'd', recipient: 'REC-0001', data: ['DC-0001'] },
      { id: 'e', recipient: 'REC-0001', data: ['DC-0002'] },
    ];
    const categories = (disclosures: object[]) =>
      processors([
        ...given.filter(([id]) => id !== 'PA-0001'),
        ['PA-0001', { disclosures, data: [{ id: 'x', category: 'DC-0002' }] }],
      ])[0]?.['data_categories'];
    expect(categories(rows)).toEqual(['Pay', 'Health']);
    expect(categories([...rows, { id: 'f', recipient: 'REC-0001' }])).toEqual([
      'Health (possibly: the record does not say which)',
    ]);
  });

  it('has left the chain when its engagement has ended', () => {
    expect(processors(given, '2027-01-02')[1]).toMatchObject({ activities: [], data_categories: [] });
  });
});

describe('the agreement of a processor', () => {
  const party: Given = [['REC-0001', { name: 'Payroll AS', role: 'processor' }]];
  const agreement = (values: object): Given => [
    ...party,
    ['AGR-0001', { name: 'DPA', parties: ['REC-0001'], ...values }],
  ];

  it.each([
    [
      { type: 'data-processing', status: 'signed', signedOn: '2025-01-01', validTo: '2026-12-31' },
      'Valid (DPA)',
      '2025-01-01',
      '2026-12-31',
    ],
    [
      { type: 'data-processing', signedOn: '2020-01-01', validTo: '2021-01-01' },
      'Expired (DPA)',
      '2020-01-01',
      '2021-01-01',
    ],
    [{ type: 'data-processing' }, 'Unknown (DPA)', '', ''],
    [{ type: 'data-processing', status: 'draft' }, 'Not signed (DPA)', '', ''],
    [
      { type: 'confidentiality', status: 'signed', signedOn: '2025-01-01' },
      'None recorded (a confidentiality agreement is not enough)',
      '',
      '',
    ],
    [{ type: 'scc', status: 'signed' }, 'None recorded', '', ''],
  ])('%o', (values, status, signed, validTo) => {
    expect(processors(agreement(values))[0]).toMatchObject({
      agreement_status: status,
      agreement_signed: signed,
      agreement_valid_to: validTo,
    });
  });

  it('is what is known of it while none stands in the register', () => {
    const known = (answer: string) =>
      processors([['REC-0001', { role: 'processor', agreementMade: { answer } }]])[0]?.['agreement_status'];
    expect([known('not-stated'), known('unknown'), known('no')]).toEqual([
      'Not stated in the source',
      'Unknown',
      'None',
    ]);
  });
});

describe('the tools of a processor', () => {
  it('are its own and those of transfers to it, each with its standing on the date', () => {
    const given: Given = [
      [
        'REC-0001',
        {
          role: 'processor',
          country: 'US',
          safeguards: [{ id: 's', tool: 'A45-3', certified: true, checkedOn: '2026-01-01' }],
        },
      ],
      [
        'PA-0001',
        {
          transfers: [
            { id: 't', importer: 'REC-0001', countries: ['US'], tool: 'A46-2-c', module: '2', assessment: 'ASM-0001' },
          ],
        },
      ],
      ['ASM-0001', { name: 'TIA', date: '2025-05-05' }],
    ];
    expect(processors(given)[0]).toMatchObject({
      transfer_tool: [
        'Adequacy decision, Art. 45(3)',
        'Standard contractual clauses of the Commission, Art. 46(2)(c) (United States)',
      ],
      tool_detail: [
        'Adequacy decision, Art. 45(3): Certification confirmed: Yes, Checked on: 2026-01-01',
        'Standard contractual clauses of the Commission, Art. 46(2)(c): Module two: controller to processor',
      ],
      tool_state_as_of: [
        'Adequacy decision, Art. 45(3): United States: In force, limited: only organisations on the DPF list, within covered data (HR / non-HR) ((EU) 2023/1795)',
        'Standard contractual clauses of the Commission, Art. 46(2)(c): In force ((EU) 2021/914)',
      ],
      tia: ['ASM-0001 TIA (2025-05-05)'],
      tia_date: ['ASM-0001: 2025-05-05'],
    });
  });
});

describe('a processor record', () => {
  const given: Given = [
    [
      'PR-0001',
      {
        organisation: 'ORG-0001',
        engagements: [
          { id: 'a', client: 'CLI-0001', processing: ['Hosting', 'Backup'], agreement: 'AGR-0001' },
          { id: 'b', client: 'CLI-0002' },
        ],
        subProcessors: ['REC-0001'],
      },
    ],
    [
      'ORG-0001',
      { name: 'Host AS', dpo: { answer: 'designated', name: 'Kari' }, defaults: { securityMeasures: ['TOM-0001'] } },
    ],
    ['CLI-0001', { name: 'Example AS', contact: { email: 'post@example.no' }, noticeDays: 14 }],
    ['CLI-0002', { name: 'Customers', isGroup: true, noticeDays: 30 }],
    ['AGR-0001', { name: 'DPA', type: 'data-processing', status: 'signed', noticeDays: 60 }],
    ['REC-0001', { name: 'Cloud', service: 'Storage' }],
    ['REC-0002', { name: 'Disk', engagedBy: [{ id: 'e', recipient: 'REC-0001' }] }],
    ['TOM-0001', { name: 'Encryption', type: 'technical' }],
  ];

  it('names every controller beside what is said of it', () => {
    expect(tableOf(processorRecords, given)).toMatchObject([
      {
        ref: 'PR-0001',
        processor: ['Host AS', 'Data protection officer: Kari'],
        controller: ['Example AS', 'Customers (a group of controllers, not named)'],
        controller_contact: ['Example AS: post@example.no'],
        controller_representative: [],
        controller_dpo: [],
        categories_of_processing: ['Example AS: Hosting, Backup'],
        transfers_declared: [],
        transfer_countries: [],
        art49_safeguards: [],
        security_measures: ['Encryption (Technical, inherited from Host AS)'],
        agreement: ['Example AS: DPA (Data processing agreement, Status: Valid)'],
        notice_period: ['Example AS: 60', 'Customers: 30'],
        sub_processors: ['Cloud (Storage)', 'Disk (tier 2, engaged by Cloud)'],
      },
    ]);
  });
});
