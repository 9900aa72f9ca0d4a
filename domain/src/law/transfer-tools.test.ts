import { describe, expect, it } from 'vitest';
import { suppliedLaw } from '#law/law.ts';
import { formatToolState, toolStates } from '#law/transfer-tools.ts';
import { transferTools } from '#vocabulary/transfers.ts';

const statusesOf = (tool: string, countries: string[], date: string) =>
  toolStates(suppliedLaw, tool, countries, date).map((state) => state.status);

describe('a transfer tool on a date', () => {
  it.each([
    ['privacy-shield', 'US', '2016-07-11', 'not-yet'],
    ['privacy-shield', 'US', '2020-07-01', 'in-force'],
    ['privacy-shield', 'US', '2020-07-16', 'ended'],
    ['safe-harbor', 'US', '2015-10-05', 'in-force'],
    ['safe-harbor', 'US', '2015-10-06', 'ended'],
    ['scc-old', 'US', '2022-12-27', 'in-force'],
    ['scc-old', 'US', '2022-12-28', 'ended'],
    ['A46-2-c', 'US', '2021-06-26', 'not-yet'],
    ['A46-2-c', 'US', '2021-06-27', 'in-force'],
    ['A45-3', 'US', '2020-07-01', 'in-force'],
    ['A45-3', 'US', '2023-07-09', 'not-yet'],
    ['A45-3', 'US', '2023-07-10', 'limited'],
    ['A45-3', 'GB', '2025-06-28', 'limited'],
    ['A45-3', 'GB', '2025-12-18', 'limited'],
    ['A45-3', 'GB', '2025-12-19', 'in-force'],
    ['A45-3', 'GB', '2031-12-27', 'in-force'],
    ['A45-3', 'GB', '2031-12-28', 'ended'],
    ['A45-3', 'GB', '2021-06-27', 'open'],
    ['A45-3', 'AX', '2026-03-02', 'open'],
    ['A45-3', 'CH', '2026-03-02', 'in-force'],
    ['A45-3', 'FO', '2026-03-02', 'in-force'],
    ['A45-3', 'GL', '2026-03-02', 'no-decision'],
    ['A45-3', 'IN', '2026-03-02', 'no-decision'],
    ['A45-3', 'NO', '2026-03-02', 'open'],
    ['A46-2-b', 'IN', '2026-03-02', 'in-force'],
    ['none', 'IN', '2026-03-02', 'no-tool'],
    ['not-stated', 'IN', '2026-03-02', 'open'],
  ])('%s for %s on %s is %s', (tool, country, date, expected) => {
    expect(statusesOf(tool, [country], date)).toEqual([expected]);
  });

  it('is judged for every third country an adequacy decision is claimed for', () => {
    const states = toolStates(suppliedLaw, 'A45-3', ['CH', 'NO', 'IN'], '2026-03-02');
    expect(states.map((state) => formatToolState(state, 'en'))).toEqual([
      'Switzerland: In force (2000/518/EC)',
      'India: No adequacy decision',
    ]);
  });

  it.each(transferTools.terms.map(({ code }) => code))('%s is put in words in both languages', (code) => {
    for (const state of toolStates(suppliedLaw, code, ['US'], '2026-03-02'))
      expect([formatToolState(state, 'en'), formatToolState(state, 'nb')]).not.toContain('');
  });
});
