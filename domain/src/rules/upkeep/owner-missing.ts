import { text } from '#language/text.ts';
import { checkOn, defineRule } from '#rules/engine/define-rule.ts';

export const ownerMissing = defineRule({
  id: 'owner-missing',
  severity: 'recommended',
  cites: ['5(2)', '24'],
  title: text('No owner', 'Ingen eier'),
  message: text(
    'Nobody is named who knows this and keeps it up to date.',
    'Det er ikke oppgitt noen som kjenner dette og holder det oppdatert.',
  ),
  fix: text('Name an owner.', 'Oppgi en eier.'),
  checks: [
    checkOn(['activity', 'processor-record'], ({ values }, report) => {
      if (!values.owners) report('owners');
    }),
  ],
});
