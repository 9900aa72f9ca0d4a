import { text } from '#language/text.ts';
import { checkOn, defineRule } from '#rules/engine/define-rule.ts';

export const clausesAnnexesMissing = defineRule({
  id: 'clauses-annexes-missing',
  severity: 'recommended',
  cites: ['46(2)(c)', 'Decision (EU) 2021/914'],
  title: text('Annexes of the clauses not complete'),
  message: text(
    'The clauses apply only with their annexes: the parties and the transfer, the security measures, and the sub-processors.',
  ),
  fix: text('Fill in Annexes I, II and III, and record where they are.'),
  checks: [
    checkOn('agreement', ({ values }, report) => {
      const { type, status, sccModule, sccAnnexes } = values;
      if ((type === 'scc' || sccModule) && status !== 'terminated' && !sccAnnexes) report('sccAnnexes');
    }),
  ],
});
