import { text } from '#language/text.ts';
import { defineRule } from '#rules/engine/define-rule.ts';

export const legalBasisInappropriate = defineRule({
  id: 'legal-basis-inappropriate',
  severity: 'likely-unlawful',
  cites: ['6(1)'],
  manual: true,
  title: text('Legal basis that cannot carry the purpose'),
  message: text(
    'The recorded legal basis cannot carry this purpose or these people: marketing, for example, is not necessary for a contract.',
  ),
  fix: text('Choose a basis that can carry it, or stop.'),
});
