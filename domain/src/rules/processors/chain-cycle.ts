import { cyclesThrough } from '#derived/chains.ts';
import { text } from '#language/text.ts';
import { checkOn, defineRule } from '#rules/engine/define-rule.ts';

export const chainCycle = defineRule({
  id: 'chain-cycle',
  severity: 'required',
  cites: ['28(4)'],
  title: text('Processors that engage each other in a circle'),
  message: text('The processors engage each other in a circle: {chain}. One of the engagements cannot be right.'),
  fix: text('Take away the engagement that is wrong.'),
  checks: [
    checkOn('recipient', ({ id, values: { engagedBy = [] }, context }, report) => {
      const engagers = engagedBy.flatMap(({ recipient }) => recipient ?? []);
      const cycles = engagers.length > 0 ? cyclesThrough(context.state, id, engagers) : undefined;
      for (const { id: row, recipient = '' } of cycles?.size ? engagedBy : []) {
        const cycle = cycles?.get(recipient);
        if (cycle)
          report(`engagedBy/${row}/recipient`, {
            chain: cycle.map((one) => context.entry('recipient', one)?.values.name ?? one).join(' → '),
          });
      }
    }),
  ],
});
