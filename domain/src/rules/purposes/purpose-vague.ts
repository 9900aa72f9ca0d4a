import { text } from '#language/text.ts';
import { checkOn, defineRule } from '#rules/engine/define-rule.ts';
import { isVaguePurpose } from '#rules/facts/wording.ts';

export const purposeVague = defineRule({
  id: 'purpose-vague',
  severity: 'recommended',
  cites: ['5(1)(b)', 'WP203'],
  title: text('Purpose too vague'),
  message: text('The purpose is so short or general that people cannot tell what to expect.'),
  fix: text('Say what is done, for whom and to what end, in a sentence.'),
  checks: [
    checkOn('activity', ({ values, context }, report) => {
      for (const { id, text: purpose, code } of values.purposes ?? [])
        if (purpose && isVaguePurpose(context, purpose, code !== undefined)) report(`purposes/${id}/text`);
    }),
  ],
});
