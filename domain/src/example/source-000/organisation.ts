import { entry } from '#example/entry.ts';
import { stated, toVerify } from '#example/source-000/quotes.ts';

/** The organisation with the company page on Facebook, whose name the document never gives. */
export const organisation = entry(
  'organisation',
  '000-org',
  {
    workingName: 'Organisation behind source 000 (name not in the text)',
    isPublicAuthority: { answer: 'not-stated' },
    establishedInEea: { answer: 'not-stated' },
    representative: { designated: { answer: 'not-stated' } },
    dpo: { answer: 'not-stated' },
    defaults: { operations: ['Collection', 'Storage', 'Modification', 'Compilation', 'Disclosure', 'Deletion'] },
  },
  toVerify(
    'name',
    'you can contact us in writing',
    'The text says "we" only, and asks people to write without giving an address.',
  ),
  stated(
    'defaults/operations',
    'including the collection, storage, modification, compilation, disclosure and deletion',
  ),
);
