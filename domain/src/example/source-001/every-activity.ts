import type { EntryValues } from '#registers/registers.ts';
import { inferred, stated } from '#example/source-001/quotes.ts';

/** What holds for each activity of this organisation. */
export const always = {
  organisation: '001-org',
  role: 'controller',
  lifecycle: 'active',
  notices: ['001-notice'],
} satisfies EntryValues<'activity'>;

export const asController = inferred(
  'role',
  'We process personal data for the following purposes',
  'The text names no controller; "we" decide the purposes.',
);
export const allocated = inferred(
  'data',
  'we may collect the following information',
  'The text has one list for everything. The reader allocated it to activities.',
);

/** Storage in Microsoft 365, which the text claims for all data. */
export const inMicrosoft365 = { id: 'microsoft', recipient: '001-rec-microsoft', purpose: 'Storage in Microsoft 365' };
export const storedInMicrosoft365 = stated(
  'disclosures/microsoft',
  'All data we collect about you is stored securely in the Microsoft 365 environment',
);
