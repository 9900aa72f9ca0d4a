import { text } from '#language/text.ts';
import { checkOn, defineRule } from '#rules/engine/define-rule.ts';
import { isReachable } from '#rules/facts/contact.ts';
import { isPublicAuthority } from '#rules/facts/organisation.ts';
import { regulationApplies } from '#vocabulary/eea.ts';

export const representativeMissing = defineRule({
  id: 'representative-missing',
  severity: 'required',
  cites: ['30(1)(a)', '27'],
  article30: true,
  title: text('No representative in the Union'),
  message: text(
    'The organisation is outside the EEA or has a representative in the Union, and the representative is not recorded by name and contact details. People and authorities there have nobody to turn to.',
  ),
  fix: text(
    'Name the representative and how to reach them, record an establishment in the EEA, or answer that none is designated and why Art. 27(2) asks for none.',
  ),
  checks: [
    checkOn('organisation', (entry, report) => {
      const { country, establishedInEea, representative = {} } = entry.values;
      const established = establishedInEea?.answer;
      const outside =
        established === 'no' ||
        (established !== 'yes' && country !== undefined && !regulationApplies(country, entry.on));
      const isDesignated = representative.designated?.answer === 'yes';
      // Who says that Art. 27(2) asks for none, and why, has answered.
      const isExplained = representative.designated?.answer === 'no' && representative.notRequiredBecause !== undefined;
      if (!isDesignated && (!outside || isPublicAuthority(entry) || isExplained)) return;
      if (representative.name && isReachable(representative)) return;
      if (isDesignated || representative.name)
        report(representative.name ? 'representative/email' : 'representative/name');
      else report(established === 'no' ? 'representative/designated' : 'establishedInEea');
    }),
  ],
});
