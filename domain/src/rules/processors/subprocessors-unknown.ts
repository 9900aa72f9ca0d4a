import { text } from '#language/text.ts';
import { checkOn, defineRule } from '#rules/engine/define-rule.ts';
import { isOurs } from '#rules/facts/processors.ts';
import { engagedHere } from '#rules/facts/recipient.ts';

export const subprocessorsUnknown = defineRule({
  id: 'subprocessors-unknown',
  severity: 'required',
  cites: ['EDPB Opinion 22/2024', '28(2)'],
  title: text('Sub-processors of a processor unknown'),
  message: text(
    'It is not known which sub-processors this processor uses. The controller must be able to name the whole chain.',
  ),
  fix: text('Record its sub-processors, or confirm that it has none.'),
  checks: [
    checkOn('recipient', (entry, report) => {
      const { subProcessorsNamed, isCategory } = entry.values;
      if (isCategory || subProcessorsNamed?.answer === 'no' || !isOurs(entry)) return;
      if (engagedHere(entry).length === 0) report('subProcessorsNamed');
    }),
  ],
});
