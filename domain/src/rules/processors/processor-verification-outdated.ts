import { text } from '#language/text.ts';
import { addPeriod } from '#model/dates.ts';
import { checkOn, defineRule } from '#rules/engine/define-rule.ts';
import { isOurs } from '#rules/facts/processors.ts';
import type { Recipient } from '#rules/facts/recipient.ts';

const twoYears = { years: 2, months: 0, weeks: 0, days: 0 };

/** The newest day on which its guarantees were checked. */
const lastChecked = ({ values }: Recipient): string =>
  values.supervision?.reduce((last, { date = '' }) => (date > last ? date : last), '') ?? '';

/** Whether the newest check is two years old, or the next one that was planned did not take place. */
function isUnchecked(entry: Recipient): boolean {
  const last = lastChecked(entry);
  if (!last || addPeriod(last, twoYears) < entry.on) return true;
  return entry.values.supervision?.some(({ next }) => next !== undefined && last < next && next < entry.on) ?? false;
}

export const processorVerificationOutdated = defineRule({
  id: 'processor-verification-outdated',
  severity: 'recommended',
  cites: ['28(1)', 'EDPB Opinion 22/2024'],
  title: text('Guarantees of a processor not checked'),
  message: text(
    'It is not recorded that the guarantees of this processor were checked within the last two years, or when it was planned.',
  ),
  fix: text('Check the guarantees and record date, method and result.'),
  checks: [
    checkOn('recipient', (entry, report) => {
      if (!entry.values.isCategory && isOurs(entry) && isUnchecked(entry)) report('supervision');
    }),
  ],
});
