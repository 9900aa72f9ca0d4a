import type { EntryValues } from '#registers/registers.ts';
import { inferred, stated } from '#example/source-002/quotes.ts';

/** What holds for each activity of this organisation as controller. */
export const always = {
  organisation: '002-org',
  role: 'controller',
  lifecycle: 'active',
  notices: ['002-notice'],
} satisfies EntryValues<'activity'>;

export const asController = stated(
  'role',
  'When determines the purpose and methods of processing your/customers’ data, acts as data controller',
);
export const allocated = inferred(
  'data',
  'The type of data that processes about you may include',
  'The text has one list for everything. The reader allocated it to activities.',
);
export const customers = ['002-ds-customers', '002-ds-private', '002-ds-representatives'];
export const directly = { id: 'directly', kind: 'data-subject', detail: 'Directly from the person' } as const;
export const collectedDirectly = (row: string) =>
  stated(`data/${row}/sources/directly`, 'In general, collects data directly from you');

const claim = 'Claimed to be necessary to manage customer relationships; no letter of Art. 6(1) is named';

/** One of the purposes 1 to 7: contract for private customers, legitimate interests for those who represent others. */
export const necessaryPurpose = (text: string, code: string) => [
  {
    id: 'private',
    text,
    code,
    legalBasis: '6-1-b' as const,
    basisStatus: 'inferred' as const,
    basisNote: claim,
    dataSubjects: ['002-ds-private'],
  },
  {
    id: 'representatives',
    text,
    code,
    legalBasis: '6-1-f' as const,
    basisStatus: 'inferred' as const,
    basisNote: claim,
    dataSubjects: ['002-ds-representatives'],
  },
];

const necessary =
  'Processing in accordance with the aforementioned purposes (1-7) is necessary in order to manage our customer relationships';

/** Where the two rows of such a purpose come from; `quote` is the purpose as numbered in the text. */
export const necessaryRemarks = (quote: string) => [
  stated('purposes/private/text', quote),
  stated('purposes/private/basisNote', necessary),
  inferred('purposes/private/legalBasis', necessary, 'For private customers, who are party to the contract.'),
  stated('purposes/representatives/text', quote),
  stated('purposes/representatives/basisNote', necessary),
  inferred(
    'purposes/representatives/legalBasis',
    necessary,
    'Representatives are not party to the contract; the interest is not named, Art. 13(1)(d).',
  ),
];
