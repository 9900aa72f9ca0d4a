import { text } from '#language/text.ts';
import { checkOn, defineRule } from '#rules/engine/define-rule.ts';
import type { EvaluatedEntry } from '#rules/engine/evaluated-entry.ts';
import { isReachable } from '#rules/facts/contact.ts';
import { regulationApplies } from '#vocabulary/eea.ts';

/** Whether a client is somewhere where the Regulation is not law; what holds for a group is asked of its members. */
const isOutside = ({ values: { country, isGroup }, on }: EvaluatedEntry<'client'>): boolean =>
  !isGroup && country !== undefined && !regulationApplies(country, on);

export const clientRepresentativeMissing = defineRule({
  id: 'client-representative-missing',
  severity: 'required',
  cites: ['30(2)(a)', '27'],
  article30: true,
  title: text('Representative of a controller not recorded'),
  message: text(
    'The record must hold the representative of every controller that has one. A controller outside the EEA to which the Regulation applies needs one; here none is recorded by name and contact details, nor that there is none.',
  ),
  fix: text('Name the representative and how to reach them, or record that none is designated.'),
  checks: [
    checkOn('client', (entry, report) => {
      const { representative = {} } = entry.values;
      const { designated, name } = representative;
      if (designated?.answer === 'yes' || name || isReachable(representative)) {
        if (!name) report('representative/name');
        else if (!isReachable(representative)) report('representative/email');
      } else if (designated?.answer !== 'no' && isOutside(entry)) report('representative/designated');
    }),
  ],
});
