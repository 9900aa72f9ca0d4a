import { text } from '#language/text.ts';
import { checkOn, defineRule } from '#rules/engine/define-rule.ts';
import { declaring, isLocated } from '#rules/facts/declared-transfers.ts';
import { transferBasesOf } from '#rules/facts/transfers.ts';

export const transferCountryVague = defineRule({
  id: 'transfer-country-vague',
  severity: 'recommended',
  cites: ['30(1)(e)'],
  title: text('Countries of a transfer too vague'),
  message: text(
    '“{region}” names no country, and only the countries of the importer tell where the data go. Whether a transfer is lawful is decided country by country.',
  ),
  fix: text('Name the countries the data go to.'),
  checks: [
    checkOn(declaring, (entry, report) => {
      for (const basis of entry.fact(transferBasesOf)) {
        const { path, row } = basis;
        // Where nothing else names the country either, it is missing.
        if (row.region && !row.countries && isLocated(basis) && entry.context.says('country', row.region))
          report(`${path}/region`, { region: row.region });
      }
    }),
  ],
});
