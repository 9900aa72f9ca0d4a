import { text } from '#language/text.ts';
import { checkOn, defineRule } from '#rules/engine/define-rule.ts';

export const ownerMissing = defineRule({
  id: 'owner-missing',
  severity: 'recommended',
  cites: ['5(2)', '24'],
  title: text('No owner'),
  message: text('Nobody is named who knows this and keeps it up to date.'),
  fix: text('Name an owner.'),
  checks: [
    checkOn(['activity', 'processor-record'], ({ values }, report) => {
      if (!values.owners) report('owners');
    }),
  ],
});
