import { text } from '#language/text.ts';
import { checkOn, defineRule } from '#rules/engine/define-rule.ts';

export const sourceMissing = defineRule({
  id: 'source-missing',
  severity: 'required',
  cites: ['14(2)(f)'],
  title: text('Source of the data not recorded'),
  message: text(
    'It is not recorded where these data come from. Unless people give them themselves, they must be told the source.',
  ),
  fix: text('Add the source, also when it is the data subject.'),
  checks: [
    checkOn('activity', ({ values }, report) => {
      // Data whose place in the record is inferred have no known source either.
      for (const { id, category, sources, notAllocated } of values.data ?? [])
        if (category && !sources && !notAllocated) report(`data/${id}/sources`);
    }),
  ],
});
