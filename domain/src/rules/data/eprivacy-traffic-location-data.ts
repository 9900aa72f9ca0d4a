import { text } from '#language/text.ts';
import { checkOn, defineRule } from '#rules/engine/define-rule.ts';
import type { EvaluatedEntry } from '#rules/engine/evaluated-entry.ts';
import { carries, rowsWith } from '#rules/facts/data-flags.ts';

type Category = EvaluatedEntry<'data-category'>;

const hasNetworkData = (category: Category): boolean => carries(category, 'traffic', 'network-location');

export const eprivacyTrafficLocationData = defineRule({
  id: 'eprivacy-traffic-location-data',
  severity: 'recommended',
  cites: ['Directive 2002/58/EC Art. 6', 'Directive 2002/58/EC Art. 9'],
  title: text('Traffic or location data under ePrivacy rules'),
  message: text(
    'Traffic data and location data of a network fall under the ePrivacy rules: beyond what communication and billing need, they call for consent.',
  ),
  fix: text('Record the consent, or the provision of the ePrivacy rules that allows the use.'),
  checks: [
    checkOn('activity', (entry, report) => {
      const settled = entry.values.purposes?.some(({ legalBasis, law }) => legalBasis === '6-1-a' || law?.statute);
      if (settled) return;
      for (const { id } of rowsWith(entry, hasNetworkData)) report(`data/${id}/category`);
    }),
  ],
});
