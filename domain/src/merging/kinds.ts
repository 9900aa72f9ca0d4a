import type { Kind } from '#registers/registers.ts';

/** The kinds whose entries are there to be referred to, and may turn out to have been written down twice. */
export const mergingKinds = [
  'data-category',
  'data-subject-category',
  'recipient',
  'agreement',
  'retention-schedule',
  'security-measure',
  'unit',
  'person',
  'client',
  'system',
  'tracker',
] as const satisfies readonly Kind[];

const known: ReadonlySet<Kind> = new Set(mergingKinds);

/** Whether two entries of a kind can be made one. */
export const canMerge = (kind: Kind): boolean => known.has(kind);

type Together = readonly (readonly string[])[];

/** Fields beside each other that only make sense together: one entry's end date does not belong to another's start date. */
const together: Partial<Record<Kind, Together>> = {
  recipient: [
    ['name', 'isCategory'],
    ['ownListUrl', 'ownListCheckedOn'],
  ],
  agreement: [['validFrom', 'validTo']],
  'retention-schedule': [['period', 'isMaximum']],
};

/** The sets of fields of a kind that are taken from one entry or the other, never mixed. */
export const togetherIn = (kind: Kind): Together => together[kind] ?? [];
