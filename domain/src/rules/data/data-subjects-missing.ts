import { text } from '#language/text.ts';
import { checkOn, defineRule } from '#rules/engine/define-rule.ts';

export const dataSubjectsMissing = defineRule({
  id: 'data-subjects-missing',
  severity: 'required',
  cites: ['30(1)(c)'],
  article30: true,
  title: text('No data subjects'),
  message: text('It is not recorded whose data these are.'),
  fix: text('Choose at least one category of data subjects for the data.'),
  checks: [
    checkOn('activity', ({ values }, report) => {
      const rows = values.data ?? [];
      // People who are named on a purpose are recorded.
      const named = [...rows, ...(values.purposes ?? [])].some(({ dataSubjects }) => dataSubjects?.length);
      if (!named) report(rows[0] ? `data/${rows[0].id}/dataSubjects` : 'data');
    }),
  ],
});
