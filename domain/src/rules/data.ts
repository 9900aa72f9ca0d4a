import { rule, type Ruling } from '#rules/rule.ts';

/** Art. 30(1)(c): which data about whom. */
export const dataRules: readonly Ruling[] = [
  rule('activity', 'data-subjects-missing', ({ values }, report) => {
    const rows = values.data ?? [];
    if (!rows.some(({ dataSubjects }) => dataSubjects)) report(rows[0] ? `data/${rows[0].id}/dataSubjects` : 'data');
  }),
  rule('activity', 'data-categories-missing', ({ values }, report) => {
    if (!values.data?.some(({ category }) => category)) report('data');
  }),
];
