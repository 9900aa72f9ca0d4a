import { fill, text, type Text } from '#language/text.ts';
import { checkOn, defineRule } from '#rules/engine/define-rule.ts';
import type { EvaluatedEntry } from '#rules/engine/evaluated-entry.ts';
import { declaring, inherits, isLocated } from '#rules/facts/declared-transfers.ts';
import { type TransferBasis, transferBasesOf } from '#rules/facts/transfers.ts';

const noCountry = text('A transfer is recorded, but not the third country or international organisation it goes to.');

type Recorded = EvaluatedEntry<'activity'> | EvaluatedEntry<'processor-record'>;

const announced = ({ values }: Recorded): boolean => !values.transfers && values.transfersMade?.answer === 'yes';

/** What stands in place of a country. */
const regionText = ({ row: { region } }: TransferBasis): Text =>
  region === undefined
    ? noCountry
    : fill(text('“{region}” names neither a third country nor an international organisation.'), { region });

export const transferCountryMissing = defineRule({
  id: 'transfer-country-missing',
  severity: 'required',
  cites: ['30(1)(e)', '30(2)(c)', '13(1)(f)'],
  article30: true,
  title: text('Transfer without a country'),
  message: text('{what} Whether a transfer is lawful is decided country by country.'),
  fix: text('Name every country, or an importer whose countries are recorded.'),
  checks: [
    checkOn('activity', (entry, report) => {
      if (announced(entry) && !inherits(entry)) report('transfers', { what: noCountry });
    }),
    checkOn('processor-record', (entry, report) => {
      if (announced(entry)) report('transfers', { what: noCountry });
    }),
    checkOn(declaring, (entry, report) => {
      for (const basis of entry.fact(transferBasesOf))
        if (!isLocated(basis)) report(`${basis.path}/countries`, { what: regionText(basis) });
    }),
  ],
});
