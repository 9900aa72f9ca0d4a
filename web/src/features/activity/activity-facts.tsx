import { countryName, isEea, registerOf, termOf, text, translate } from 'domain/core';
import { type ActivityEntry, valuesOf } from '#features/activity/activity-entry.ts';
import { formatShortDate, today } from '#lib/dates.ts';
import { useLanguage, useText } from '#lib/language.ts';
import type { ReadEntry } from '#register/entries/entry-queries.ts';
import { Facts } from '#register/page/facts.tsx';
import { ReferenceLink } from '#register/values/leaf-value.tsx';

const { fields } = registerOf.activity;
const words = {
  owner: text('owner'),
  review: text('review'),
  overdue: text('review was due'),
  special: text('special categories'),
  criminal: text('criminal convictions'),
  nationalId: text('national identification number'),
  third: text('outside the EEA'),
};
const specials = registerOf['data-category'].fields.elements.fields.special.of;

/** Who answers for the activity, who looks after it until when, and what is sensitive about it: derived, never ticked (Art. 9, 10, 87, 44). */
export function ActivityFacts({ entry: read }: { entry: ReadEntry }) {
  const entry = read as ActivityEntry;
  const t = useText();
  const language = useLanguage();
  const { organisation, role, owners = [], nextReview } = valuesOf(entry);
  const { specialCategories, criminalData, nationalId, thirdCountries } = entry.derived.flags;
  const special = specialCategories
    .map((code) => translate(termOf(specials, code)?.label, language) ?? code)
    .join(', ');
  const outside = entry.derived.parties.flatMap(({ countries: codes }) => codes.filter((code) => !isEea(code)));
  const countries = [...new Set([...thirdCountries, ...outside])].map((code) => countryName(code, language)).join(', ');
  const roleName = role && translate(termOf(fields.role.of, role)?.label, language)?.toLocaleLowerCase(language);
  const reviewWords = nextReview && nextReview < today() ? words.overdue : words.review;
  return (
    <Facts
      facts={[
        organisation && (
          <>
            <ReferenceLink id={organisation} names={entry.names} />
            {roleName && `, ${roleName}`}
          </>
        ),
        owners.length > 0 && `${t(words.owner)} ${owners.map((id) => entry.names[id] ?? id).join(', ')}`,
        nextReview && {
          tone: nextReview < today() ? 'warn' : undefined,
          content: `${t(reviewWords)} ${formatShortDate(nextReview, language)}`,
        },
        special && { tone: 'warn', content: `${t(words.special)}: ${special}` },
        criminalData && { tone: 'warn', content: t(words.criminal) },
        nationalId && { tone: 'warn', content: t(words.nationalId) },
        countries && { tone: 'warn', content: `${t(words.third)}: ${countries}` },
      ]}
    />
  );
}
