import { text } from '#language/text.ts';
import { addPeriod } from '#model/dates.ts';
import { checkOn, defineRule } from '#rules/engine/define-rule.ts';
import { isOurs } from '#rules/facts/processors.ts';
import { engagedHere } from '#rules/facts/recipient.ts';

const aYear = { years: 1, months: 0, weeks: 0, days: 0 };

export const subprocessorListOutdated = defineRule({
  id: 'subprocessor-list-outdated',
  severity: 'recommended',
  cites: ['EDPB Opinion 22/2024'],
  title: text('List of sub-processors not checked for a year'),
  message: text(
    'Nobody has compared the sub-processors recorded here with the processor’s own list within the last year.',
  ),
  fix: text('Compare the list, correct the entries, and enter today’s date.'),
  checks: [
    checkOn('recipient', (entry, report) => {
      const { ownListUrl, ownListCheckedOn } = entry.values;
      if (!isOurs(entry) || (!ownListUrl && engagedHere(entry).length === 0)) return;
      if (!ownListCheckedOn || addPeriod(ownListCheckedOn, aYear) < entry.on) report('ownListCheckedOn');
    }),
  ],
});
