import { text } from '#language/text.ts';
import { defineRule } from '#rules/engine/define-rule.ts';

export const legalObligationImplausible = defineRule({
  id: 'legal-obligation-implausible',
  severity: 'recommended',
  cites: ['6(3)'],
  manual: true,
  title: text('Law that does not fit the organisation', 'Lov som ikke passer virksomheten'),
  message: text(
    'The law that is named does not bind an organisation like this one.',
    'Loven som er oppgitt, gjelder ikke for en virksomhet som denne.',
  ),
  fix: text(
    'Name the law that does apply, or choose another basis.',
    'Oppgi loven som gjelder, eller velg et annet grunnlag.',
  ),
});
