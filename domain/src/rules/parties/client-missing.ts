import { text } from '#language/text.ts';
import { checkOn, defineRule } from '#rules/engine/define-rule.ts';

export const clientMissing = defineRule({
  id: 'client-missing',
  severity: 'required',
  cites: ['30(2)(a)'],
  article30: true,
  title: text('Processor record without a controller'),
  message: text('The controllers this is done for are not named. The record must hold each of them.'),
  fix: text('Name each controller.'),
  checks: [
    checkOn('processor-record', ({ values, context }, report) => {
      const engagements = values.engagements ?? [];
      if (engagements.length === 0) report('engagements');
      for (const { id, client } of engagements)
        if (client === undefined || context.entry('client', client)?.values.isGroup) report(`engagements/${id}/client`);
    }),
  ],
});
