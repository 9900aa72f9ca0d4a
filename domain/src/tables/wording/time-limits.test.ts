import { describe, expect, it } from 'vitest';
import type { EntryValues } from '#registers/registers.ts';
import { timeLimitsOf } from '#tables/wording/time-limits.ts';
import { type Given, stateWith } from '#test/build.ts';
import { contextOf } from '#test/export.ts';

const limitsIn = (data: EntryValues<'activity'>['data'], others: Given) =>
  timeLimitsOf(data ? { data } : {}, contextOf(stateWith(others)));

describe('a time limit', () => {
  const data = (...retention: string[]) => [{ id: 'a', category: 'DC-0001', retention }];
  const limits = (
    schedules: EntryValues<'retention-schedule'>[],
    rows = data(...schedules.map((_, at) => `RET-000${at}`)),
  ) =>
    limitsIn(rows, [
      ['DC-0001', { name: 'Logs' }],
      ['DS-0001', { name: 'Employees' }],
      ['DS-0002', { name: 'Customers' }],
      ...schedules.map((schedule, at): Given[number] => [`RET-000${at}`, { name: `Schedule ${at}`, ...schedule }]),
    ]);

  it.each<[EntryValues<'retention-schedule'>, string]>([
    [{ period: 'P5Y', kind: 'minimum' }, 'at least 5 years'],
    [{ period: 'P5Y', kind: 'maximum' }, 'at most 5 years'],
    [{ period: 'P5Y', kind: 'minimum', isMaximum: true }, 'at least and at most 5 years'],
    [{ period: 'P5Y', kind: 'minimum-maximum' }, 'at least and at most 5 years'],
    [{ period: 'P5Y', kind: 'practice' }, '5 years'],
    [{ period: 'P5Y', covers: 'audit trail' }, 'audit trail – 5 years'],
  ])('%o is: %s', (schedule, words) => expect(limits([schedule])).toEqual([`Logs: ${words}`]));

  it('is not recorded where neither the record nor its organisation has one', () => {
    const given: Given = [
      ['ORG-0001', { name: 'Example AS' }],
      ['DC-0001', { name: 'Logs' }],
    ];
    const values = { organisation: 'ORG-0001', data: data() };
    expect(timeLimitsOf(values, contextOf(stateWith(given)))).toEqual(['Logs: not recorded']);
  });

  it('of several says what it covers, by its own words or by its name', () => {
    expect(limits([{ period: 'P1Y', covers: 'audit logs' }, { period: 'P30D' }])).toEqual([
      'Logs: audit logs – 1 year, Schedule 1 – 30 days',
    ]);
  });

  it('names the people where those of others have another', () => {
    const rows = ['DS-0001', 'DS-0002'].map((subject, at) => ({
      id: `d${at}`,
      category: 'DC-0001',
      dataSubjects: [subject],
      retention: [`RET-000${at}`],
    }));
    const years = [{ period: 'P1Y' }, { period: 'P2Y' }];
    expect(limits(years, rows)).toEqual(['Logs (Employees): 1 year', 'Logs (Customers): 2 years']);
  });
});
