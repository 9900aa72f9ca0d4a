import { valueAt } from '#test/example/value-at.ts';
import { registers } from '#registers/registers.ts';
import type { RuleId } from '#rules/catalogue.ts';
import type { Finding } from '#rules/findings/finding.ts';
import { type Effect, type KeptFindings, nameOf } from '#test/kept-findings.ts';
import { fieldAt, placesIn } from '#test/single-changes.ts';
import type { Given } from '#test/state.ts';
import type { AnyValues } from '#entries/values.ts';

/** A field of an entry, and what to put there where only one thing will do. */
export type FieldTarget = readonly [id: string, path: string, to?: unknown];

/** Entries that the notices of the example do not contain and mended findings refer to. */
export const besideTheExample: Given = [
  ['PER-0901', { name: 'Kari Nordmann', email: 'kari.nordmann@example.no' }],
  ['CLI-0901', { name: 'Kunde AS', address: 'Storgata 1, 0155 Oslo' }],
  ['ASM-0901', { name: 'Balancing test', type: 'lia', date: '2026-03-02', outcome: 'acceptable' }],
  ['ASM-0902', { name: 'Impact assessment', type: 'dpia', date: '2026-03-02', outcome: 'acceptable' }],
  ['AGR-0901', { name: 'Arrangement', type: 'joint-controller', status: 'signed', signedOn: '2026-03-02' }],
];

type Finder = (kept: KeptFindings, finding: Finding) => readonly FieldTarget[];

const besideIt =
  (...names: readonly string[]): Finder =>
  (_, { id, path }) =>
    names.map((name) => [id, path.replace(/[^/]*$/, name)]);

/** Rules whose finding is mended at another field than the one a person has to look at. */
export const mendedElsewhere: Readonly<Partial<Record<RuleId, { readonly because: string; readonly at: Finder }>>> = {
  'entry-unused': {
    because: 'nothing is wrong in an entry without references to it: something has to refer to it',
    at: (kept, { id }) =>
      [...kept.state.entries.organisation.values()].map(({ id: organisation, values }): FieldTarget => {
        const measures = valueAt(values, 'defaults/securityMeasures') as readonly string[] | undefined;
        return [organisation, 'defaults/securityMeasures', [...(measures ?? []), id]];
      }),
  },
  'unsettled-answer': {
    because: 'the field is what has to be settled, and the remark on it says when that is done',
    at: (kept, { id, path }) =>
      remarksOf(kept, id).flatMap((remark): FieldTarget[] =>
        remark.path === path ? [[id, `remarks/${remark.id}/status`]] : [],
      ),
  },
  'joint-controller-arrangement-missing': {
    because: 'the arrangement names its parties, not the activity',
    at: (_, { details = {} }) =>
      Object.values(details).flatMap((detail): FieldTarget[] =>
        typeof detail === 'object' && 'ref' in detail ? [['AGR-0901', 'parties', [detail.ref]]] : [],
      ),
  },
  'sharing-claim-conflict': {
    because: 'a claim is read together with its quote, and both change with the notice',
    at: besideIt('about'),
  },
  'storage-claim-conflict': {
    because: 'a claim is read together with its quote, and both change with the notice',
    at: besideIt('about'),
  },
};

/** Rules whose mistake other rules report too, because another duty depends on the same answer. */
export const reportedTogether: Readonly<Partial<Record<RuleId, readonly RuleId[]>>> = {
  // The points of an agreement include the return of data and the notification of breaches.
  'agreement-points-missing': ['processor-return-deletion-missing', 'processor-breach-duty-missing'],
  // Naming another party settles all that is asked about this one.
  'joint-controller-contact-missing': ['recipient-data-missing', 'transfer-not-assessed'],
  // Whether data must be given is not asked where people consent.
  'marketing-consent-missing': ['provision-info-missing'],
  // A schedule that tells a time tells it to whoever inherits it.
  'retention-default-indeterminate': ['retention-indeterminate'],
  'retention-indeterminate': ['retention-default-indeterminate'],
  // A statute is named as the ground, and decides the time.
  'retention-ground-unspecified': ['retention-indeterminate', 'retention-default-indeterminate'],
  // A notice that states every right states how to complain and to withdraw.
  'rights-incomplete': ['supervisory-complaint-missing', 'consent-withdrawal-missing'],
  // A measure one can go and look at is also one that may match the risk.
  'security-generic': ['security-risk-mismatch'],
  // Where the country is an adequate one, no tool is lacking.
  'transfer-country-missing': ['transfer-safeguard-missing'],
};

type Remark = { readonly id: string; readonly path?: string };
const remarksOf = (kept: KeptFindings, id: string): readonly Remark[] =>
  ((kept.entry(id).values as AnyValues)['remarks'] ?? []) as Remark[];

/** The entries a finding refers to: at its field, and in what it says. */
function referredBy(kept: KeptFindings, { id, path, details = {} }: Finding): readonly string[] {
  const { kind, values } = kept.entry(id);
  const field = fieldAt(registers[kind].fields, path);
  const value = field?.type === 'ref' || field?.type === 'refs' ? valueAt(values, path) : undefined;
  const named = Object.values(details).flatMap((detail) =>
    typeof detail === 'object' && 'ref' in detail && typeof detail.ref === 'string' ? detail.ref : [],
  );
  return [...new Set([...[(value ?? []) as string | string[]].flat(), ...named])];
}

/** Where a finding may be mended: at the field it points at, below it, and in what it refers to. */
function* targetsOf(kept: KeptFindings, finding: Finding): Generator<FieldTarget> {
  const { rule, id, path, observation } = finding;
  // What a person saw is gone once that person no longer says so.
  if (observation !== undefined) return void (yield [observation, 'about']);
  const { kind, values } = kept.entry(id);
  const field = path === '' ? undefined : fieldAt(registers[kind].fields, path);
  if (path !== '') yield [id, path];
  const last = path.split('/').at(-1) ?? '';
  const parent = path.slice(0, path.length - last.length);
  if (field?.type === 'group') for (const name of Object.keys(field.fields)) yield [id, `${path}/${name}`];
  else if (field?.type === 'rows')
    for (const below of placesIn({ [last]: valueAt(values, path) ?? [] }, { [last]: field }))
      yield [id, parent + below];
  for (const spot of mendedElsewhere[rule]?.at(kept, finding) ?? []) yield spot;
  for (const other of referredBy(kept, finding))
    for (const name of Object.keys(registers[kept.entry(other).kind].fields)) yield [other, name];
}

export const mending = (kept: KeptFindings, finding: Finding): readonly FieldTarget[] => [...targetsOf(kept, finding)];

/** Whether a change took this finding away and nothing that is another mistake; what is asked next at another field has only moved. */
export function mends({ gone, came }: Effect, finding: Finding): boolean {
  const moved = ({ rule, id }: Finding): boolean => came.some((one) => one.rule === rule && one.id === id);
  const lost = gone.filter((one) => !moved(one));
  return (
    gone.some((one) => nameOf(one) === nameOf(finding)) &&
    lost.every(
      ({ rule, id, path }) =>
        rule === finding.rule ||
        (id === finding.id && path === finding.path) ||
        (reportedTogether[finding.rule]?.includes(rule) ?? false),
    )
  );
}

/** Whether two entries have to do with each other: one refers to the other, or the organisation of one does. */
export function areRelated(kept: KeptFindings, one: string, other: string): boolean {
  const valuesOf = (id: string): string => JSON.stringify(kept.entry(id).values);
  const organisationOf = (id: string): string | undefined =>
    (kept.entry(id).values as AnyValues)['organisation'] as string | undefined;
  const names = (from: string, to: string): boolean => valuesOf(from).includes(`"${to}"`);
  const inherits = (from: string, to: string): boolean => {
    const organisation = organisationOf(from);
    return organisation !== undefined && (organisation === to || names(organisation, to));
  };
  return names(one, other) || names(other, one) || inherits(one, other) || inherits(other, one);
}
