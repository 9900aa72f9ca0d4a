import { describe, expect, it } from 'vitest';
import type { EntryValues } from '#registers/registers.ts';
import { activities } from '#tables/statutory/activities.ts';
import { subprocessors } from '#tables/statutory/subprocessors.ts';
import { entriesOf } from '#tables/tables.ts';
import { type Given, stateWith } from '#test/build.ts';
import { contextOf } from '#test/export.ts';

type Transfer = Partial<NonNullable<EntryValues<'activity'>['transfers']>[number]>;
type Safeguard = Partial<NonNullable<EntryValues<'recipient'>['safeguards']>[number]>;

/** A cell of the only row of a table, in a register with one transfer to a company in the United States. */
function cell(
  key: 'transfer_tools' | 'tool_state_as_of',
  { transfer, safeguard }: { readonly transfer?: Transfer; readonly safeguard?: Safeguard },
  others: Given = [],
) {
  const context = contextOf(
    stateWith([
      ['PA-0001', { transfersMade: { answer: 'yes' }, transfers: [{ id: 't', importer: 'REC-0001', ...transfer }] }],
      [
        'REC-0001',
        {
          name: 'Cloud',
          role: 'processor',
          country: 'US',
          ...(safeguard && { safeguards: [{ id: 's', ...safeguard }] }),
        },
      ],
      ['ASM-0001', { name: 'TIA', type: 'tia' }],
      ...others,
    ]),
  );
  const table = key === 'transfer_tools' ? activities : subprocessors;
  const [row] = entriesOf(table, context);
  const said = table.columns.find((column) => column.key === key)?.get(row as never, context);
  return [said].flat().join('\n');
}

const clauses = { tool: 'A46-2-c', module: '2' } as const;
const checked = { tool: 'A45-3', certified: true, checkedOn: '2026-01-01' } as const;
const noAssessment = 'Not shown to be in force: No transfer impact assessment';

describe('a transfer tool', () => {
  it.each<[string, Transfer, string]>([
    ['clauses without an assessment', clauses, noAssessment],
    ['clauses whose set nobody names', { tool: 'A46-2-c', assessment: 'ASM-0001' }, 'repealed or set not named'],
    ['contracts without an authorisation', { tool: 'A46-3-a', assessment: 'ASM-0001' }, 'authority’s authorisation'],
    [
      'a framework nobody checked',
      { tool: 'A45-3' },
      'United States: Not shown to be in force: Importer not confirmed',
    ],
    [
      'a derogation without its documents',
      { tool: 'A49-1-sub2' },
      'Not shown to be in force: Safeguards of a derogation',
    ],
  ])('is not in force: %s', (_, transfer, words) => {
    const said = cell('transfer_tools', { transfer });
    expect(said).toContain(words);
    expect(said).not.toContain('In force');
  });

  it.each<[string, Transfer]>([
    ['clauses with a module and an assessment', { ...clauses, assessment: 'ASM-0001' }],
    ['an authorised contract', { tool: 'A46-3-a', assessment: 'ASM-0001', reference: 'DT 24/1' }],
    ['a decision for a whole country', { tool: 'A45-3', countries: ['JP'] }],
  ])('is in force with the evidence its rule asks for: %s', (_, transfer) => {
    const said = cell('transfer_tools', { transfer });
    expect(said).toContain('In force');
    expect(said).not.toContain('Not shown');
  });

  it('is in force where the assessment names the record, and where the importer was found on the list', () => {
    const assessed: Given = [['ASM-0002', { name: 'TIA', type: 'tia', subject: ['PA-0001'] }]];
    expect(cell('transfer_tools', { transfer: clauses }, assessed)).toContain('In force');
    for (const transfer of [{ tool: 'A45-3' } as const, {}])
      expect(cell('transfer_tools', { transfer, safeguard: checked })).toContain('In force, limited');
  });

  it('of an importer that nobody checked is in force neither there nor in the records that rely on it', () => {
    const safeguard = { tool: 'A45-3' } as const;
    for (const transfer of [safeguard, {}]) {
      expect(cell('transfer_tools', { transfer, safeguard })).toContain('Not shown to be in force');
      expect(cell('tool_state_as_of', { transfer, safeguard })).toContain('Not shown to be in force');
    }
    expect(cell('tool_state_as_of', { transfer: clauses })).toContain(noAssessment);
    expect(cell('tool_state_as_of', { transfer: { ...clauses, assessment: 'ASM-0001' } })).toContain('In force');
  });

  it('that the source does not state is said once', () => {
    expect(cell('tool_state_as_of', { transfer: { tool: 'not-stated' } })).toBe('Not stated in the source');
  });

  it('that has ended is said to have ended, whatever it lacks', () => {
    expect(cell('transfer_tools', { transfer: { tool: 'privacy-shield' } })).toContain('No longer valid');
  });
});
