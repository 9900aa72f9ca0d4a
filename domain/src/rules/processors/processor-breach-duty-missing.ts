import { text } from '#language/text.ts';
import { checkOn, defineRule } from '#rules/engine/define-rule.ts';
import { isContract } from '#rules/facts/agreements.ts';

export const processorBreachDutyMissing = defineRule({
  id: 'processor-breach-duty-missing',
  severity: 'required',
  cites: ['33(2)', '28(3)(f)'],
  title: text(
    'Processor’s duty to notify breaches not recorded',
    'Databehandlerens plikt til å melde brudd ikke oppgitt',
  ),
  message: text(
    'It is not recorded that the processor notifies breaches to the controller without undue delay.',
    'Det er ikke oppgitt at databehandleren melder fra til den behandlingsansvarlige om brudd på personopplysningssikkerheten uten ugrunnet opphold.',
  ),
  fix: text('Enter who notifies whom, and how fast.', 'Oppgi hvem som varsler hvem, og hvor raskt.'),
  checks: [
    checkOn('agreement', ({ values }, report) => {
      if (isContract(values) && !values.breachNotification && !values.points?.includes('f'))
        report('breachNotification');
    }),
  ],
});
