import type { Table } from '#csv/columns.ts';
import { activityArticle30 } from '#csv/tables/activity-article-30.ts';
import { activityBeyond } from '#csv/tables/activity-beyond.ts';
import { activityIdentity } from '#csv/tables/activity-identity.ts';
import { registerOf } from '#registers/registers.ts';
import { text } from '#language/text.ts';

/** The record of Art. 30(1): one row for each activity, complete, readable without the register beside it. */
export const activities: Table<'activity'> = {
  name: 'activities',
  label: registerOf.activity.plural,
  about: text('The record of a controller, Article 30(1): one row for each processing activity.'),
  kind: 'activity',
  columns: [...activityIdentity, ...activityArticle30, ...activityBeyond],
};
