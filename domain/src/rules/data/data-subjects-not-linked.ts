import { text } from '#language/text.ts';
import { checkOn, defineRule } from '#rules/engine/define-rule.ts';
import { peopleOf } from '#rules/facts/activity.ts';

export const dataSubjectsNotLinked = defineRule({
  id: 'data-subjects-not-linked',
  severity: 'recommended',
  cites: ['30(1)(c)', 'Datatilsynet (DK) 2020-08-10'],
  title: text('Data not linked to data subjects'),
  message: text(
    'The activity is about several groups of people, but it is not recorded which of them these data concern.',
  ),
  fix: text('Choose the data subjects for this row.'),
  checks: [
    checkOn('activity', (entry, report) => {
      const rows = entry.values.data ?? [];
      if (rows.every(({ dataSubjects }) => dataSubjects) || entry.fact(peopleOf).length < 2) return;
      for (const { id, category, dataSubjects } of rows)
        if (category && !dataSubjects) report(`data/${id}/dataSubjects`);
    }),
  ],
});
