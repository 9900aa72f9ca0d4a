import { type ExportBasis, exportContext, type ExportContext } from '#tables/columns/context.ts';
import { suppliedLaw } from '#law/law.ts';
import type { RegisterState } from '#entries/register.ts';
import { type Kind, kinds, registers } from '#registers/registers.ts';
import { fullValues, somePool } from '#test/full-values.ts';
import { fieldAt, placesIn } from '#test/single-changes.ts';
import type { AnyValues } from '#entries/values.ts';
import { type Given, stateWith } from '#test/state.ts';
import { recipientRoles } from '#vocabulary/parties.ts';

const [first = '', second = ''] = somePool.recipient ?? [];

const [disclosure] = fullValues('activity', somePool).disclosures ?? [];

/** Values that follow each other where `fullValues` would turn in a circle: a chain of two processors, and recipients in every role. */
const overrides: Readonly<Record<string, object>> = {
  [first]: {
    role: 'processor',
    engagedBy: [{ id: 'r1', organisation: 'ORG-0001', service: 'Hosting', since: '2024-01-01', until: '2030-12-31' }],
  },
  [second]: { role: 'processor', engagedBy: [{ id: 'r1', recipient: first }] },
  'PA-0001': {
    disclosures: recipientRoles.terms.map(({ code: role }) => ({ ...disclosure, id: role, recipient: first, role })),
  },
  'AGR-0001': { type: 'data-processing', status: 'signed' },
};

/** One remark of an entry and one of each of its rows that is still to be verified, beside those that say everything. */
const remarksOn = (kind: Kind, values: AnyValues): readonly object[] => {
  const rows = [...placesIn(values, registers[kind].fields)].filter((path) => !fieldAt(registers[kind].fields, path));
  return [registers[kind].title, ...rows.filter((path) => !path.startsWith('remarks'))].map((path, at) => ({
    id: `v${at}`,
    path,
    status: 'to-verify',
    note: `note on ${path}`,
  }));
};

function fullEntry(kind: Kind, id: string): AnyValues {
  const values: AnyValues = { ...fullValues(kind, somePool), ...overrides[id] };
  const full = (values['remarks'] as object[]).map((remark) => ({ ...remark, status: 'inferred' }));
  return { ...values, remarks: [...full, ...remarksOn(kind, values)] };
}

/** A register in which every field of every kind is filled, two entries of each. */
export const fullRegister = (): RegisterState =>
  stateWith(kinds.flatMap((kind): Given => (somePool[kind] ?? []).map((id) => [id, fullEntry(kind, id)])));

/** What an export of a register needs, in English and evaluated on 2 March 2026 by default. */
export const contextOf = (state: RegisterState, over: Partial<ExportBasis> = {}): ExportContext =>
  exportContext({
    state,
    asOf: '2026-03-02T23:59:59.999Z',
    evaluatedOn: '2026-03-02',
    law: suppliedLaw,
    language: 'en',
    hashOf: ({ id, version }) => `hash of ${id} ${version}`,
    ...over,
  });
