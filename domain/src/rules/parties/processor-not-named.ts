import { text } from '#language/text.ts';
import { checkOn, defineRule } from '#rules/engine/define-rule.ts';

export const processorNotNamed = defineRule({
  id: 'processor-not-named',
  severity: 'required',
  cites: ['30(2)(a)'],
  article30: true,
  title: text('Processor record without a processor', 'Databehandlerprotokoll uten databehandler'),
  message: text(
    'It is not recorded which of your organisations does this for others.',
    'Det er ikke oppgitt hvilken virksomhet som gjør dette for andre.',
  ),
  fix: text('Choose the organisation that is the processor.', 'Velg virksomheten som er databehandler.'),
  checks: [
    checkOn('processor-record', ({ values }, report) => {
      if (!values.organisation) report('organisation');
    }),
  ],
});
