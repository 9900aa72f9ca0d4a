import { text } from '#language/text.ts';
import { defineRule } from '#rules/engine/define-rule.ts';

export const outdatedAuthorityReference = defineRule({
  id: 'outdated-authority-reference',
  severity: 'recommended',
  cites: ['12(1)'],
  manual: true,
  title: text(
    'Notice names an authority that is no longer competent',
    'Erklæringen nevner en myndighet som ikke lenger er rett',
  ),
  message: text(
    'The notice sends people to an authority that can no longer help them with this.',
    'Erklæringen viser til en myndighet som ikke lenger kan hjelpe med dette.',
  ),
  fix: text('Name the authority that is competent today.', 'Oppgi myndigheten som er rett i dag.'),
});
