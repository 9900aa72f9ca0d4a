import { text } from '#language/text.ts';
import { checkOn, defineRule } from '#rules/engine/define-rule.ts';
import type { EvaluatedEntry } from '#rules/engine/evaluated-entry.ts';
import { isLonger } from '#rules/facts/retention.ts';
import { isAgainstController } from '#rules/facts/rights.ts';

type Procedure = EvaluatedEntry<'rights-procedure'>;

/** What is to happen at once may take the days it takes to reach every system. */
const atOnce = 'P3D';

const aMonth = 'P1M';

const isAboutMarketing = ({ values: { right, name, scope }, context }: Procedure): boolean =>
  right === 'objection' && context.says('marketing', [name, scope].join(' '));

export const rightsResponseDelay = defineRule({
  id: 'rights-response-delay',
  severity: 'required',
  cites: ['12(3)', '21(3)'],
  title: text('Answer later than the law allows'),
  message: text(
    'The answer comes later than the law allows: a month for requests, at once for objections to marketing.',
  ),
  fix: text('Shorten the deadline.'),
  checks: [
    checkOn('rights-procedure', (procedure, report) => {
      const { deadline } = procedure.values;
      if (
        deadline &&
        isAgainstController(procedure) &&
        isLonger(deadline, isAboutMarketing(procedure) ? atOnce : aMonth)
      )
        report('deadline');
    }),
  ],
});
