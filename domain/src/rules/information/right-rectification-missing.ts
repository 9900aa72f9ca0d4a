import { text } from '#language/text.ts';
import { checkOn, defineRule } from '#rules/engine/define-rule.ts';
import { rightsUnder } from '#rules/facts/notice.ts';

export const rightRectificationMissing = defineRule({
  id: 'right-rectification-missing',
  severity: 'required',
  cites: ['16', '13(2)(b)'],
  title: text('Right to rectification not recorded'),
  message: text('Neither a notice nor a procedure gives people the right to have wrong data corrected.'),
  fix: text('Tell of the right in the notice, and record how it is met.'),
  checks: [
    checkOn(
      'notice',
      (notice, report) => {
        if (!notice.fact(rightsUnder).has('rectification')) report('rights');
      },
      { needsFullRegister: true },
    ),
  ],
});
