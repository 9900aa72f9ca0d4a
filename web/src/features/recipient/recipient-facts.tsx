import { countryName, isEea, registerOf, termOf, text, translate } from 'domain/core';
import { countriesOf, type RecipientEntry, valuesOf } from '#features/recipient/recipient-entry.ts';
import { useLanguage } from '#lib/language.ts';
import type { ReadEntry } from '#register/entries/entry-queries.ts';
import { Facts } from '#register/page/facts.tsx';

const { fields } = registerOf.recipient;
const words = {
  sub: text('sub-processor, tier'),
  third: text('outside the EEA'),
};

/** What the recipient is to us, and what follows from its places and engagements: derived, never ticked. */
export function RecipientFacts({ entry: read }: { entry: ReadEntry }) {
  const entry = read as RecipientEntry;
  const language = useLanguage();
  const { role, isCategory, ownPurposes } = valuesOf(entry);
  const { tier } = entry.derived;
  const countries = countriesOf(entry);
  const third = countries.filter((code) => !isEea(code));
  const namesOf = (codes: readonly string[]) => codes.map((code) => countryName(code, language)).join(', ');
  return (
    <Facts
      facts={[
        role && translate(termOf(fields.role.of, role)?.label, language),
        isCategory && translate(fields.isCategory.label, language),
        tier !== null && tier > 1 && `${translate(words.sub, language)} ${tier}`,
        namesOf(countries.filter((code) => isEea(code))),
        ownPurposes?.answer === 'yes' && { tone: 'warn', content: translate(fields.ownPurposes.label, language) },
        third.length > 0 && { tone: 'warn', content: `${translate(words.third, language)}: ${namesOf(third)}` },
      ]}
    />
  );
}
