import { text } from '#language/text.ts';
import { checkOn, defineRule } from '#rules/engine/define-rule.ts';
import { noticedIn } from '#rules/facts/texts.ts';
import { recordKinds } from '#registers/registers.ts';

export const linkOnlyAnswer = defineRule({
  id: 'link-only-answer',
  severity: 'recommended',
  cites: ['30(1)', 'DPC guidance 2023'],
  title: text('Answer that is only a link or file name'),
  message: text('The answer is only a link or a file name. The record itself must hold what Article 30 asks for.'),
  fix: text('Write down what the document says.'),
  checks: [
    checkOn(recordKinds, (entry, report) => {
      for (const path of entry.fact(noticedIn).linkOnly) report(path);
    }),
  ],
});
