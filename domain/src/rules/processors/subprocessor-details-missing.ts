import { text } from '#language/text.ts';
import { registerOf } from '#registers/registers.ts';
import { checkOn, defineRule } from '#rules/engine/define-rule.ts';
import { engagementsOf, isSubProcessor } from '#rules/facts/recipient.ts';

const fields = registerOf.recipient.fields;

export const subprocessorDetailsMissing = defineRule({
  id: 'subprocessor-details-missing',
  severity: 'recommended',
  cites: ['EDPB Opinion 22/2024', '28(4)'],
  title: text('Sub-processor without purpose, location, address or contact'),
  message: text(
    'For a sub-processor it must be known who it is, what it does, where, and whom to contact. Missing: “{what}”.',
  ),
  fix: text('Enter what is missing.'),
  checks: [
    checkOn('recipient', (entry, report) => {
      const { values } = entry;
      if (values.isCategory || !isSubProcessor(entry)) return;
      if (!values.service && !entry.fact(engagementsOf).some(({ service }) => service))
        report('service', { what: fields.service.label });
      if (!values.storageCountries && !values.country)
        report('storageCountries', { what: fields.storageCountries.label });
      if (!values.address) report('address', { what: fields.address.label });
      if (!values.contact && !values.privacyContact) report('contact', { what: fields.contact.label });
    }),
  ],
});
