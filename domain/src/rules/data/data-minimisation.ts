import { text } from '#language/text.ts';
import { defineRule } from '#rules/engine/define-rule.ts';

export const dataMinimisation = defineRule({
  id: 'data-minimisation',
  severity: 'recommended',
  cites: ['5(1)(c)', '25'],
  manual: true,
  title: text('Data that no purpose needs'),
  message: text(
    'No purpose is recorded that needs these data. Data may be processed only as far as a purpose needs them.',
  ),
  fix: text('Stop processing the data, or record the purpose that needs them.'),
});
