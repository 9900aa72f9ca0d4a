import { citationText, countryName, registerOf, termOf, text } from 'domain/core';
import { type ActivityEntry, valuesOf } from '#features/activity/activity-entry.ts';
import { useLanguage } from '#lib/language.ts';
import { Tag } from '#ui/tag.tsx';
import css from '#features/activity/activity-page.module.css';

const words = {
  special: text('Special categories', 'Særlige kategorier'),
  criminal: text('Criminal convictions and offences', 'Straffedommer og lovovertredelser'),
  nationalId: text('National identification number', 'Fødselsnummer'),
  third: text('Outside the EEA', 'Utenfor EØS'),
  label: text('What follows from the data and parties', 'Det som følger av opplysningene og partene'),
};

const specials = registerOf['data-category'].fields.elements.fields.special.of;

/** The activity in a sentence, and what follows from its data and parties: derived, never ticked (Art. 9, 10, 87, 44). */
export function Flags({ entry }: { entry: ActivityEntry }) {
  const language = useLanguage();
  const { specialCategories, criminalData, nationalId, thirdCountries } = entry.derived.flags;
  const special = specialCategories.map((code) => termOf(specials, code)?.label[language] ?? code).join(', ');
  const flags = [
    special && { cite: '9', said: `${words.special[language]}: ${special}` },
    criminalData && { cite: '10', said: words.criminal[language] },
    nationalId && { cite: '87', said: words.nationalId[language] },
    thirdCountries.length > 0 && {
      cite: '44',
      said: `${words.third[language]}: ${thirdCountries.map((code) => countryName(code, language)).join(', ')}`,
    },
  ].filter((flag) => typeof flag === 'object');
  const { description } = valuesOf(entry);
  return (
    <div className={css['lead']}>
      {description && <p className={css['description']}>{description}</p>}
      {flags.length > 0 && (
        <ul className={css['flags']} aria-label={words.label[language]}>
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
