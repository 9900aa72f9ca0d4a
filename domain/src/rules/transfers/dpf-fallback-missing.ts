import { text } from '#language/text.ts';
import { checkOn, defineRule } from '#rules/engine/define-rule.ts';
import { frameworkRows, hasFallback } from '#rules/facts/adequacy.ts';

export const dpfFallbackMissing = defineRule({
  id: 'dpf-fallback-missing',
  severity: 'recommended',
  cites: ['EDPB Recommendations 01/2020'],
  title: text('No fallback beside the DPF'),
  message: text(
    'The transfer rests on the Data Privacy Framework alone. Its two forerunners were declared invalid overnight.',
  ),
  fix: text('Agree on standard contractual clauses as a fallback, and record them among the safeguards.'),
  checks: [
    checkOn('recipient', (entry, report) => {
      if (hasFallback(entry, 'US')) return;
      for (const { path } of frameworkRows(entry)) report(`${path}/tool`);
    }),
  ],
});
