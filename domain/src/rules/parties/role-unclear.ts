import { text } from '#language/text.ts';
import { checkOn, defineRule } from '#rules/engine/define-rule.ts';

export const roleUnclear = defineRule({
  id: 'role-unclear',
  severity: 'required',
  cites: ['4(7)', '4(8)', '30(1)', '30(2)'],
  title: text('Own role not determined'),
  message: text(
    'It is not settled whether the organisation decides alone, together with others, or acts for somebody else. Every other duty depends on it.',
  ),
  fix: text('Decide on the role, and record it.'),
  checks: [
    checkOn('activity', ({ values }, report) => {
      if (!values.role || values.role === 'undetermined') report('role');
    }),
    checkOn('processor-record', ({ values }, report) => {
      if (values.role === 'undetermined') report('role');
    }),
  ],
});
