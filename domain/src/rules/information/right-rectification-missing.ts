import { text } from '#language/text.ts';
import { checkOn, defineRule } from '#rules/engine/define-rule.ts';
import { rightsUnder } from '#rules/facts/notice.ts';

export const rightRectificationMissing = defineRule({
  id: 'right-rectification-missing',
  severity: 'required',
  cites: ['16', '13(2)(b)'],
  title: text('Right to rectification not recorded', 'Rett til retting ikke oppgitt'),
  message: text(
    'Neither a notice nor a procedure gives people the right to have wrong data corrected.',
    'Verken erklæring eller rutine gir de registrerte rett til å få uriktige opplysninger rettet.',
  ),
  fix: text(
    'Tell of the right in the notice, and record how it is met.',
    'Opplys om rettigheten i erklæringen, og oppgi hvordan den oppfylles.',
  ),
  checks: [
    checkOn(
      'notice',
      (notice, report) => {
        if (!notice.fact(rightsUnder).has('rectification')) report('rights');
      },
      { needsFullRegister: true },
    ),
  ],
});
