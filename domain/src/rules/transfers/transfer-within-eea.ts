import { text } from '#language/text.ts';
import { checkOn, defineRule } from '#rules/engine/define-rule.ts';
import { namesOf } from '#rules/facts/countries.ts';
import { kindsWithTransfers, transferBasesOf } from '#rules/facts/transfers.ts';
import { isEea } from '#vocabulary/eea.ts';

export const transferWithinEea = defineRule({
  id: 'transfer-within-eea',
  severity: 'recommended',
  cites: ['44'],
  title: text('EEA country listed as a third country'),
  message: text(
    'Named as a third country although it belongs to the EEA: {countries}. Chapter V does not apply there.',
  ),
  fix: text('Take the country out of the list.'),
  checks: [
    checkOn(kindsWithTransfers, (entry, report) => {
      for (const { path, row } of entry.fact(transferBasesOf)) {
        const countries = row.countries?.filter((code) => isEea(code, entry.on)) ?? [];
        if (countries.length > 0) report(`${path}/countries`, { countries: namesOf(countries) });
      }
    }),
  ],
});
