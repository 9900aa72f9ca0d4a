import { text } from '#language/text.ts';
import { checkOn, defineRule } from '#rules/engine/define-rule.ts';
import type { EvaluatedEntry } from '#rules/engine/evaluated-entry.ts';

type Owned = EvaluatedEntry<'activity' | 'processor-record' | 'system'>;

export const ownerInactive = defineRule({
  id: 'owner-inactive',
  severity: 'recommended',
  cites: ['5(2)'],
  title: text('Owner no longer active'),
  message: text('{person} is no longer active and cannot answer for this.'),
  fix: text('Name another owner.'),
  checks: [
    checkOn(['activity', 'processor-record', 'system'], ({ values, context }: Owned, report) => {
      for (const id of values.owners ?? []) {
        if (context.entry('person', id)?.values.active !== false) continue;
        report('owners', { person: { ref: id } });
        return;
      }
    }),
  ],
});
