import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { derivedFlags } from '#derived/derived.ts';
import { mergedValues } from '#merging/merged-values.ts';
import { mergingKinds } from '#merging/kinds.ts';
import { type MergePlan, planMerge } from '#merging/merge-plan.ts';
import { placeAfter } from '#merging/rows.ts';
import { entryIn, type Entry, type RegisterState } from '#entries/register.ts';
import { type Kind, kindOf, kinds, referenceOf, registers } from '#registers/registers.ts';
import { schemaOf } from '#entries/schema.ts';
import { anyValues } from '#test/any-values.ts';
import { exampleGiven } from '#test/example/example-state.ts';
import { somePool } from '#test/full-values.ts';
import { type Given, stateWith } from '#test/state.ts';
import { anyTwoVersions } from '#test/versions.ts';
import { type AnyValues, leaves, references } from '#entries/values.ts';

const merged = (kind: Kind, into: AnyValues, from: AnyValues) =>
  mergedValues(kind, { id: referenceOf(kind, 1), values: into }, { id: referenceOf(kind, 2), values: from });

const everything = (state: RegisterState): Entry[] => kinds.flatMap((kind) => [...state.entries[kind].values()]);

function plan(state: RegisterState, into: string, from: string): MergePlan {
  const at = (id: string) => entryIn(state, kindOf(id) as Kind, id) as Entry;
  return planMerge(at(into), at(from), everything(state));
}

/** The register once the merge has been carried out. */
function carriedOut(given: Given, { into, from, values, moved }: MergePlan): RegisterState {
  const changed = new Map<string, AnyValues>([
    [into.id, values],
    ...moved.map((one) => [one.entry.id, one.values] as const),
  ]);
  return stateWith(given.map(([id, old, archived]) => [id, changed.get(id) ?? old, archived ?? id === from.id]));
}

describe('merged values', () => {
  it('let stand what the one that stays says, and take what it leaves open', () => {
    const { values, differences } = merged('person', { name: 'Kari' }, { name: 'Kari N.', email: 'kari@example.no' });
    expect(values).toMatchObject({ name: 'Kari', email: 'kari@example.no' });
    expect(differences.map(({ path, stays, gives }) => [path, stays, gives])).toEqual([[['name'], 'Kari', 'Kari N.']]);
  });

  it('keep words that do not stand, and say where they stood', () => {
    const { values } = merged('unit', { name: 'HR' }, { name: 'H.R.' });
    expect(values['remarks']).toEqual([{ id: 'UNI-0002-1', path: 'name', quote: 'H.R.', source: 'UNI-0002' }]);
  });

  it('make the lost name of a party a trade name', () => {
    const { values } = merged('recipient', { name: 'Acme', tradeNames: ['Roadrunner'] }, { name: 'ACME AS' });
    expect(values).toEqual({ name: 'Acme', tradeNames: ['Roadrunner', 'ACME AS'] });
  });

  it('unite rows and lists, what is said twice once, and let no two rows share an id', () => {
    const { values } = merged(
      'data-category',
      {
        elements: [
          { id: 'a', name: 'Name' },
          { id: 'b', name: 'Address' },
        ],
      },
      {
        elements: [
          { id: 'x', name: 'Address' },
          { id: 'a', name: 'Illness', special: 'health' },
        ],
        remarks: [
          { id: 'r', path: 'elements/a/special', status: 'stated' },
          { id: 's', path: 'elements/x', note: 'Both' },
        ],
      },
    );
    expect(values).toEqual({
      elements: [
        { id: 'a', name: 'Name' },
        { id: 'b', name: 'Address' },
        { id: 'a-2', name: 'Illness', special: 'health' },
      ],
      remarks: [
        { id: 'r', path: 'elements/a-2/special', status: 'stated' },
        { id: 's', path: 'elements/b', note: 'Both' },
      ],
    });
  });

  it('never mix what belongs together', () => {
    const contact = merged(
      'recipient',
      { contact: { name: 'Kari' } },
      { contact: { name: 'Ola', email: 'ola@example.no' } },
    );
    expect(contact.values['contact']).toEqual({ name: 'Kari' });
    expect(contact.differences.map(({ path }) => path.join('.'))).toEqual(['contact.name', 'contact.email']);
    const keeping = merged('retention-schedule', { period: 'P3Y' }, { period: 'P5Y', isMaximum: true });
    expect(keeping.values).toEqual({ period: 'P3Y' });
    expect(keeping.differences.map(({ path }) => path.join('.'))).toEqual(['period', 'isMaximum']);
  });

  it('let an answer take the place of none', () => {
    const yes = { answer: 'yes', confirmedBy: 'Kari' };
    expect(merged('data-subject-category', { vulnerable: { answer: 'unknown' } }, { vulnerable: yes }).values).toEqual({
      vulnerable: yes,
    });
    expect(
      merged('data-subject-category', { vulnerable: yes }, { vulnerable: { answer: 'not-stated' } }),
    ).toMatchObject({ values: { vulnerable: yes }, differences: [] });
  });

  it('let go what would refer to itself, with the row that says it', () => {
    const above = { id: 'a', recipient: 'REC-0002', service: 'Hosting' };
    const below = { id: 'b', recipient: 'REC-0001' };
    const other = { id: 'c', recipient: 'REC-0003' };
    expect(merged('recipient', { engagedBy: [above, other] }, { engagedBy: [below] }).values).toEqual({
      engagedBy: [other],
    });
    expect(merged('unit', { parent: 'UNI-0002' }, { parent: 'UNI-0001' }).values).toEqual({});
  });

  it.each(mergingKinds)('of any two %s lose nothing and are valid', (kind) => {
    fc.assert(
      fc.property(anyTwoVersions(kind), ([stays, gives]) => {
        const ids = { into: referenceOf(kind, 8), from: referenceOf(kind, 9) };
        const { values, differences, places } = mergedValues(
          kind,
          { id: ids.into, values: stays },
          { id: ids.from, values: gives },
        );
        expect(schemaOf(kind).safeParse(values).error).toBeUndefined();
        const stored = leaves(values, registers[kind].fields);
        const at = new Map(stored.map(({ path, value }) => [path.join('/'), value]));
        const reported = new Set(differences.map(({ path }) => path.join('/')));
        const isLost = (place: string, value: unknown): boolean => {
          const now = at.get(place);
          if (Array.isArray(value)) return !value.every((one) => ((now ?? []) as unknown[]).includes(one));
          return now === undefined && !reported.has(place);
        };
        const { fields } = registers[kind];
        const lost = [
          ...leaves(stays, fields).filter(({ path, value }) => isLost(path.join('/'), value)),
          ...leaves(gives, fields).filter(({ path, value }) => isLost(placeAfter(path.join('/'), places), value)),
        ].filter(({ path }) => path[0] !== 'remarks');
        expect(lost).toEqual([]);
        const unheard = differences.filter(
          ({ field, gives: words }) => field.type === 'text' && !JSON.stringify(values).includes(JSON.stringify(words)),
        );
        expect(unheard).toEqual([]);
      }),
      { numRuns: 30 },
    );
  });

  it('are the same when the two say the same', () => {
    fc.assert(
      fc.property(anyValues('system', somePool), (values) => {
        const both = mergedValues('system', { id: 'SYS-0008', values }, { id: 'SYS-0009', values });
        expect(both).toMatchObject({ values, differences: [] });
      }),
      { numRuns: 30 },
    );
  });
});

describe('a merge', () => {
  const activity = (...rows: object[]) => ({ name: 'Care', data: rows.map((row, at) => ({ id: `d${at}`, ...row })) });

  it('moves every reference, in lists without doubles and without rows that say the same', () => {
    const given: Given = [
      ['DC-0001', { name: 'Health' }],
      ['DC-0002', { name: 'Health data' }],
      ['DS-0001', { name: 'Patients' }],
      [
        'PA-0001',
        activity({ category: 'DC-0001' }, { category: 'DC-0002' }, { category: 'DC-0002', dataSubjects: ['DS-0001'] }),
      ],
      ['COM-0001', { text: 'Why twice?', about: 'DC-0002' }],
      ['ACC-0001', { reason: 'For now', about: 'DC-0002' }],
    ];
    const made = plan(stateWith(given), 'DC-0001', 'DC-0002');
    expect(made.moved.map(({ entry, references: count }) => [entry.id, count])).toEqual([
      ['PA-0001', 2],
      ['COM-0001', 1],
    ]);
    expect(made.moved[0]?.values['data']).toEqual([
      { id: 'd0', category: 'DC-0001' },
      { id: 'd2', category: 'DC-0001', dataSubjects: ['DS-0001'] },
    ]);
  });

  it('loses no special category of an activity', () => {
    const given: Given = [
      ['DC-0001', { elements: [{ id: 'a', name: 'Diagnosis' }] }],
      ['DC-0002', { elements: [{ id: 'a', name: 'Diagnosis', special: 'health', flags: ['national-id'] }] }],
      ['PA-0001', activity({ category: 'DC-0002' })],
    ];
    const state = carriedOut(given, plan(stateWith(given), 'DC-0001', 'DC-0002'));
    const flags = derivedFlags(entryIn(state, 'activity', 'PA-0001')?.values ?? {}, state);
    expect(flags).toMatchObject({ specialCategories: ['health'], nationalId: true });
  });

  it('of any two of a kind in the example leaves nobody referring to the one that goes', () => {
    const given = exampleGiven();
    const state = stateWith(given);
    for (const kind of mergingKinds) {
      const [into, ...others] = [...state.entries[kind].keys()];
      for (const from of others.slice(0, 5)) {
        const after = carriedOut(given, plan(state, into ?? '', from));
        const users = everything(after).filter(
          (entry) => !entry.archived && references(entry.kind, entry.values).some(({ to }) => to === from),
        );
        expect(users.map(({ id }) => id)).toEqual([]);
      }
    }
  });
});
