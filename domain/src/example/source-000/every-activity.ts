import type { EntryValues } from '#registers/registers.ts';
import { inferred } from '#example/source-000/quotes.ts';

/** What holds for each activity of this organisation. */
export const always = {
  organisation: '000-org',
  role: 'controller',
  lifecycle: 'active',
  transfersMade: { answer: 'not-stated' },
  notices: ['000-notice'],
} satisfies EntryValues<'activity'>;

export const asController = inferred(
  'role',
  'The information we collect about you depends on which of our digital channels you use',
  'The text names no controller; "we" decide what is collected and why.',
);
export const allocated = inferred(
  'data',
  'We may process personal information in the following categories',
  'The text has one list for everything. The reader allocated it to activities.',
);
