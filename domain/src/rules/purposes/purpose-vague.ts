import { text } from '#language/text.ts';
import { checkOn, defineRule } from '#rules/engine/define-rule.ts';
import { isVaguePurpose } from '#rules/facts/wording.ts';

export const purposeVague = defineRule({
  id: 'purpose-vague',
  severity: 'recommended',
  cites: ['5(1)(b)', 'WP203'],
  title: text('Purpose too vague', 'Formålet er for vagt'),
  message: text(
    'The purpose is so short or general that people cannot tell what to expect.',
    'Formålet er så kort eller generelt at folk ikke vet hva de kan vente seg.',
  ),
  fix: text(
    'Say what is done, for whom and to what end, in a sentence.',
    'Beskriv i én setning hva som gjøres, for hvem og i hvilken hensikt.',
  ),
  checks: [
    checkOn('activity', ({ values, context }, report) => {
      for (const { id, text: purpose, code } of values.purposes ?? [])
        if (purpose && isVaguePurpose(context, purpose, code !== undefined)) report(`purposes/${id}/text`);
    }),
  ],
});
