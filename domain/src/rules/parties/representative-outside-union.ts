import { text } from '#language/text.ts';
import { checkOn, defineRule } from '#rules/engine/define-rule.ts';
import { regulationApplies } from '#vocabulary/eea.ts';

export const representativeOutsideUnion = defineRule({
  id: 'representative-outside-union',
  severity: 'required',
  cites: ['27(3)', '30(1)(a)', '30(2)(a)'],
  title: text('Representative outside the Union'),
  message: text(
    'The representative is in {country}. It must be established in a member state where people are whose data are processed. By the EEA Agreement, Norway, Iceland and Liechtenstein are such states too.',
  ),
  fix: text('Designate a representative in one of these states, or correct the country.'),
  checks: [
    checkOn(['organisation', 'client'], ({ values: { representative }, on }, report) => {
      const country = representative?.country;
      if (country !== undefined && !regulationApplies(country, on))
        report('representative/country', { country: { country } });
    }),
  ],
});
