import type { EntryValues } from '#registers/registers.ts';
import { inferred, stated } from '#example/source-003/quotes.ts';

/** What holds for each activity of this organisation. */
export const always = {
  organisation: '003-org',
  role: 'controller',
  lifecycle: 'active',
  transfersMade: { answer: 'not-stated' },
  notices: ['003-notice'],
} satisfies EntryValues<'activity'>;

export const asController = inferred(
  'role',
  'We collect your data in connection with either specific purposes or other legal business purposes',
  'The text names no controller; "we" decide the purposes.',
);
export const allocated = inferred(
  'data',
  'The data we collect and process comprises',
  'The text has one list for everything. The reader allocated it to activities.',
);
export const consentForAll = (purpose: string) =>
  stated(
    `purposes/${purpose}/alsoClaimed`,
    'We secure your consent before we process your personal data for the purposes described above',
    'Claimed for every purpose at once.',
  );
