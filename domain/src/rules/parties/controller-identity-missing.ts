import { text } from '#language/text.ts';
import { checkOn, defineRule } from '#rules/engine/define-rule.ts';

export const controllerIdentityMissing = defineRule({
  id: 'controller-identity-missing',
  severity: 'required',
  cites: ['30(1)(a)', '13(1)(a)'],
  article30: true,
  title: text('Organisation without a name', 'Virksomhet uten navn'),
  message: text(
    'The record does not say who it is about: the name of the organisation is missing.',
    'Protokollen sier ikke hvem den gjelder: virksomhetens navn mangler.',
  ),
  fix: text('Enter the full legal name.', 'Oppgi det fulle juridiske navnet.'),
  checks: [
    checkOn('organisation', ({ values }, report) => {
      if (!values.name) report('name');
    }),
  ],
});
