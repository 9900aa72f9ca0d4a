import { text } from '#language/text.ts';
import { checkOn, defineRule } from '#rules/engine/define-rule.ts';
import { actsAs, isDeclared, mentionsOf } from '#rules/facts/recipient.ts';

export const transferNotAssessed = defineRule({
  id: 'transfer-not-assessed',
  severity: 'recommended',
  cites: ['44', '30(1)(e)'],
  title: text('Vendor whose transfers nobody has assessed'),
  message: text(
    'It is not recorded where this party keeps the data or reads them from, so nobody can say whether they leave the EEA.',
  ),
  fix: text('Enter its countries, and confirm for each activity whether there is a transfer.'),
  checks: [
    checkOn(
      'recipient',
      (entry, report) => {
        const { isCategory, role, country, storageCountries, accessCountries } = entry.values;
        if (isCategory || country || storageCountries || accessCountries) return;
        if (role !== 'joint-controller' && !actsAs(entry)) return;
        const { records, denying } = entry.fact(mentionsOf);
        if (!isDeclared(entry) && (records === 0 || denying < records)) report('storageCountries');
      },
      { needsFullRegister: true },
    ),
  ],
});
