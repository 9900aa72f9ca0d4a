import { type Guidance, advice, under } from '#model/advice.ts';
import { lawGuidance } from '#registers/shared-fields/law-reference-guidance.ts';

export const retentionScheduleGuidance: Guidance = {
  covers: advice('Which data the rule is for, where its name does not say so.'),
  groundNote: advice('The reason in the source’s own words, also when they name no law.'),
  name: advice('What is kept, and why.', 'Vouchers under the Bookkeeping Act'),
  period: advice('How long, in years, months, weeks or days.'),
  isMaximum: advice('The period is a ceiling: erasure may come sooner.'),
  criterion: advice(
    'What decides the time limit where no period can be given. Keep a vague source’s words as they are.',
    'Until the guarantee has expired and no claim is open.',
    'As long as necessary.',
  ),
  trigger: advice(
    'The event the period counts from; without it nobody knows when to erase.',
    'End of the financial year',
  ),
  law: advice('The law that sets the period, when one does.'),
  ...under('law', lawGuidance),
  kind: advice('A statutory minimum forbids earlier erasure; a maximum forbids keeping longer.'),
  endAction: advice('What happens when the period has run.'),
  how: advice('By hand, by a job, by the supplier.', 'Nightly deletion job in the archive'),
  byWhom: advice('The person who answers for it.'),
  procedure: advice('The steps, or where they are written down.'),
  remainsAt: advice('What stays with somebody else after you have erased.'),
  exceptions: advice('What keeps data from being erased all the same: claims, investigations, other law.'),
  organisation: advice('When the rule belongs to one organisation only.'),
};
