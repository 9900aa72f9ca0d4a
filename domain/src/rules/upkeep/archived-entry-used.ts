import { text } from '#language/text.ts';
import { checkOn, defineRule } from '#rules/engine/define-rule.ts';
import { noticedIn } from '#rules/facts/texts.ts';
import { recordKinds } from '#registers/registers.ts';

export const archivedEntryUsed = defineRule({
  id: 'archived-entry-used',
  severity: 'recommended',
  cites: ['5(2)'],
  title: text('Refers to an archived entry'),
  message: text('This still refers to “{entry}”, which has been archived.'),
  fix: text('Choose an entry that is in use, or restore this one.'),
  checks: [
    checkOn(recordKinds, (entry, report) => {
      for (const { path, to } of entry.fact(noticedIn).archived) report(path, { entry: { ref: to } });
    }),
  ],
});
