import { entryRows, type EntryTable } from '#tables/columns/columns.ts';
import { activityArticle30 } from '#tables/statutory/activity-article-30.ts';
import { activityBeyond } from '#tables/statutory/activity-beyond.ts';
import { activityIdentity } from '#tables/statutory/activity-identity.ts';
import { registerOf } from '#registers/registers.ts';
import { text } from '#language/text.ts';

/** The record of Art. 30(1): one row for each activity, complete, readable without the register beside it. */
export const activities: EntryTable<'activity'> = {
  name: 'activities',
  label: registerOf.activity.plural,
  about: text('The record of a controller, Article 30(1): one row for each processing activity.'),
  kind: 'activity',
  group: 'statutory',
  rowsOf: entryRows<'activity'>(),
  columns: [...activityIdentity, ...activityArticle30, ...activityBeyond],
};
