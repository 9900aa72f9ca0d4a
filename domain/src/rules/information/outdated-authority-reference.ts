import { text } from '#language/text.ts';
import { defineRule } from '#rules/engine/define-rule.ts';

export const outdatedAuthorityReference = defineRule({
  id: 'outdated-authority-reference',
  severity: 'recommended',
  cites: ['12(1)'],
  manual: true,
  title: text('Notice names an authority that is no longer competent'),
  message: text('The notice sends people to an authority that can no longer help them with this.'),
  fix: text('Name the authority that is competent today.'),
});
