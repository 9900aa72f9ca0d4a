import { text } from '#language/text.ts';
import { defineRule } from '#rules/engine/define-rule.ts';

export const authorityDisclosureCondition = defineRule({
  id: 'authority-disclosure-condition',
  severity: 'recommended',
  cites: ['6(1)(c)'],
  manual: true,
  title: text('Inconsistent conditions for disclosure to authorities', 'Ulike vilkår for utlevering til myndigheter'),
  message: text(
    'Different conditions are given for disclosure to authorities, so it is open when they get data.',
    'Det er oppgitt ulike vilkår for utlevering til myndigheter, så det er uklart når de får opplysninger.',
  ),
  fix: text('Give one condition, and the law it rests on.', 'Oppgi ett vilkår og loven det bygger på.'),
});
