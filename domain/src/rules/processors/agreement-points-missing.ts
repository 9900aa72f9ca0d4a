import { text } from '#language/text.ts';
import type { EntryValues } from '#registers/registers.ts';
import { checkOn, defineRule } from '#rules/engine/define-rule.ts';
import { isContract } from '#rules/facts/agreements.ts';
import { agreementPoints } from '#vocabulary/parties.ts';

type Agreement = EntryValues<'agreement'>;

const missingPoints = ({ points = [] }: Agreement): string =>
  agreementPoints.terms.flatMap(({ code }) => (points.includes(code) ? [] : `(${code})`)).join(', ');

export const agreementPointsMissing = defineRule({
  id: 'agreement-points-missing',
  severity: 'required',
  cites: ['28(3)'],
  title: text('Agreement lacks points of Art. 28(3)'),
  message: text('Points of Article 28(3) that the agreement must hold are not recorded: {points}.'),
  fix: text('Tick the points the agreement holds, and have the others added to it.'),
  checks: [
    checkOn('agreement', ({ values }, report) => {
      const points = isContract(values) ? missingPoints(values) : '';
      if (points) report('points', { points });
    }),
  ],
});
