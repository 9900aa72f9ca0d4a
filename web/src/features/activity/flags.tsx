import { citationText, countryName, registerOf, termOf, text, translate } from 'domain/core';
import { type ActivityEntry, valuesOf } from '#features/activity/activity-entry.ts';
import { useLanguage } from '#lib/language.ts';
import { Tag } from '#ui/tag.tsx';
import css from '#features/activity/activity-page.module.css';

const words = {
  special: text('Special categories'),
  criminal: text('Criminal convictions and offences'),
  nationalId: text('National identification number'),
  third: text('Outside the EEA'),
  label: text('What follows from the data and parties'),
};

const specials = registerOf['data-category'].fields.elements.fields.special.of;

/** The activity in a sentence, and what follows from its data and parties: derived, never ticked (Art. 9, 10, 87, 44). */
export function Flags({ entry }: { entry: ActivityEntry }) {
  const language = useLanguage();
  const { specialCategories, criminalData, nationalId, thirdCountries } = entry.derived.flags;
  const special = specialCategories
    .map((code) => translate(termOf(specials, code)?.label, language) ?? code)
    .join(', ');
  const flags = [
    special && { cite: '9', said: `${translate(words.special, language)}: ${special}` },
    criminalData && { cite: '10', said: translate(words.criminal, language) },
    nationalId && { cite: '87', said: translate(words.nationalId, language) },
    thirdCountries.length > 0 && {
      cite: '44',
      said: `${translate(words.third, language)}: ${thirdCountries.map((code) => countryName(code, language)).join(', ')}`,
    },
  ].filter((flag) => typeof flag === 'object');
  const { description } = valuesOf(entry);
  return (
    <div className={css['lead']}>
      {description && <p className={css['description']}>{description}</p>}
      {flags.length > 0 && (
        <ul className={css['flags']} aria-label={translate(words.label, language)}>
          {flags.map(({ cite, said }) => (
            <li key={cite} title={citationText(cite, language)}>
              <Tag tone="warn">{said}</Tag>
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}
