import { text } from '#language/text.ts';
import { checkOn, defineRule } from '#rules/engine/define-rule.ts';
import { needsNoIdentity } from '#rules/facts/marketing.ts';
import { isSaid } from '#rules/facts/purposes.ts';
import { sensitiveRow } from '#rules/facts/sensitive-data.ts';

export const nationalIdNecessity = defineRule({
  id: 'national-id-necessity',
  severity: 'recommended',
  cites: ['87', '5(1)(c)'],
  title: text('National identification number perhaps not needed'),
  message: text(
    '“{category}” includes a national identification number, but none of the purposes seems to need to know for certain who somebody is.',
  ),
  fix: text('Leave the number out, or say on which ground it is needed.'),
  checks: [
    checkOn('activity', (entry, report) => {
      const held = sensitiveRow(entry, 'national-id');
      const purposes = (entry.values.purposes ?? []).filter(isSaid);
      if (!held || purposes.length === 0) return;
      if (purposes.every((purpose) => needsNoIdentity(entry.context, purpose) && !purpose.nationalIdGround))
        report(`data/${held.row.id}/category`, { category: { ref: held.category } });
    }),
  ],
});
