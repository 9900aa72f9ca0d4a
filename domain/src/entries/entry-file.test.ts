import { describe, expect, it } from 'vitest';
import { type FileEntry, maxFileEntries, placeEntries, readEntryFile } from '#entries/entry-file.ts';
import { referenceOf, type Kind } from '#registers/registers.ts';

const unit = (key: string, values: object = {}): FileEntry => ({ kind: 'unit', key, values: { name: key, ...values } });
const fileOf = (...entries: unknown[]): unknown => ({ format: 1, entries });

/** References counted up from 1. */
function counting(): (kind: Kind) => string {
  const last = new Map<Kind, number>();
  return (kind) => {
    last.set(kind, (last.get(kind) ?? 0) + 1);
    return referenceOf(kind, last.get(kind) ?? 0);
  };
}
const place = (...entries: FileEntry[]) => placeEntries(entries, counting(), () => 'new-row');
const issuesOf = (read: { ok: boolean; issues?: readonly { path: readonly unknown[]; code: string }[] }) =>
  read.issues?.map(({ path, code }) => `${path.join('/')} ${code}`);
const unitFile = { format: 1, entries: [unit('a')] };
const nested = (depth: number): object => (depth === 0 ? {} : { name: nested(depth - 1) });

describe('a file of entries', () => {
  it('is read with its entries in order', () => {
    expect(readEntryFile({ format: 1, about: 'Ours', entries: [unit('hr'), unit('it')] })).toEqual({
      ok: true,
      values: [unit('hr'), unit('it')],
    });
  });

  it.each([
    ['no object', [], [' wrong-type']],
    ['another format', { format: 2, entries: [unit('a')] }, ['format unknown-choice']],
    ['no entries', fileOf(), ['entries too-small']],
    [
      'too many',
      fileOf(...Array.from({ length: maxFileEntries + 1 }, (_, at) => unit(`k${at}`))),
      ['entries too-many'],
    ],
    ['a kind that does not exist', fileOf({ ...unit('a'), kind: 'planet' }), ['entries/0/kind unknown-choice']],
    ['a field of its own', fileOf({ ...unit('a'), id: 'UNI-0001' }), ['entries/0/id unknown-field']],
    ['a key with a blank', fileOf(unit('a b')), ['entries/0/key malformed']],
    ['a key that is a reference', fileOf(unit('UNI-0001')), ['entries/0/key malformed']],
    ['a key twice', fileOf(unit('a'), unit('b'), unit('a')), ['entries/2/key repeated']],
    ['what breaks whoever measures it', { ...unitFile, about: { length: { toString: 1 } } }, [' malformed']],
    ['a list in the place of a text', { ...unitFile, about: ['x'] }, ['about wrong-type']],
    ['values that nest without end', fileOf(unit('a', nested(40))), ['entries/0/values malformed']],
  ])('with %s is refused, and says where', (_, input, issues) => {
    expect(issuesOf(readEntryFile(input))).toEqual(issues);
  });
});

describe('entries with their references', () => {
  it('refer to each other, forwards too, in fields, lists, groups and rows', () => {
    const organisation: FileEntry = {
      kind: 'organisation',
      key: 'org',
      values: { name: 'Ours', defaults: { securityMeasures: ['lock'] } },
    };
    const measure: FileEntry = {
      kind: 'security-measure',
      key: 'lock',
      values: { name: 'Locks', organisation: 'org' },
    };
    const activity: FileEntry = {
      kind: 'activity',
      key: 'pay',
      values: { name: 'Pay', unit: 'hr', purposes: [{ text: 'Pay wages', dataSubjects: ['staff'] }] },
    };
    const staff: FileEntry = { kind: 'data-subject-category', key: 'staff', values: { name: 'Staff' } };
    const placed = place(organisation, activity, measure, staff, unit('hr', { organisation: 'org' }));
    expect(placed.ok && placed.values.map(({ id, values }) => [id, values])).toEqual([
      ['ORG-0001', { name: 'Ours', defaults: { securityMeasures: ['TOM-0001'] } }],
      [
        'PA-0001',
        { name: 'Pay', unit: 'UNI-0001', purposes: [{ id: 'new-row', text: 'Pay wages', dataSubjects: ['DS-0001'] }] },
      ],
      ['TOM-0001', { name: 'Locks', organisation: 'ORG-0001' }],
      ['DS-0001', { name: 'Staff' }],
      ['UNI-0001', { name: 'hr', organisation: 'ORG-0001' }],
    ]);
  });

  it('keep references of the register as they are', () => {
    const placed = place(unit('hr', { organisation: 'ORG-0007' }));
    expect(placed.ok && placed.values[0]?.values).toEqual({ name: 'hr', organisation: 'ORG-0007' });
  });

  it('are refused with every issue and its place', () => {
    const activity: FileEntry = {
      kind: 'activity',
      key: 'pay',
      values: { name: 7, purposes: [{ dataSubjects: ['staff'] }, 'x'], planet: 'Mars', unit: 3 },
    };
    expect(issuesOf(place(unit('a', { organisation: 'lost' }), activity, unit('b', { organisation: 'pay' })))).toEqual([
      'entries/0/values/organisation unknown-reference',
      'entries/1/values/purposes/0/dataSubjects/0 unknown-reference',
      'entries/1/values/name wrong-type',
      'entries/1/values/unit wrong-type',
      'entries/1/values/purposes/1 wrong-type',
      'entries/1/values/planet unknown-field',
      'entries/2/values/organisation malformed',
    ]);
  });
});
