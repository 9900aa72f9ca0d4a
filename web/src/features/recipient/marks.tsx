import { countryName, isEea, registerOf, termOf, text, translate } from 'domain/core';
import { countriesOf, type RecipientEntry, valuesOf } from '#features/recipient/recipient-entry.ts';
import { useLanguage } from '#lib/language.ts';
import { Tag } from '#ui/tag.tsx';
import css from '#features/recipient/recipient-page.module.css';

const { fields } = registerOf.recipient;
const words = {
  label: text('What it is to us'),
  sub: text('Sub-processor, tier'),
  third: text('Outside the EEA'),
};

/** What the recipient is to us, and what follows from its places and engagements: derived, never ticked. */
export function Marks({ entry }: { entry: RecipientEntry }) {
  const language = useLanguage();
  const { role, isCategory, ownPurposes, service } = valuesOf(entry);
  const third = countriesOf(entry).filter((code) => !isEea(code));
  return (
    <div className={css['lead']}>
      {service && <p className={css['service']}>{service}</p>}
      <ul className={css['marks']} aria-label={translate(words.label, language)}>
        {role && (
          <li>
            <Tag>{translate(termOf(fields.role.of, role)?.label, language)}</Tag>
          </li>
        )}
        {isCategory && (
          <li>
            <Tag>{translate(fields.isCategory.label, language)}</Tag>
          </li>
        )}
        {entry.derived.tier !== null && entry.derived.tier > 1 && (
          <li>
            <Tag tone="accent">
              {translate(words.sub, language)} {entry.derived.tier}
            </Tag>
          </li>
        )}
        {ownPurposes?.answer === 'yes' && (
          <li>
            <Tag tone="warn">{translate(fields.ownPurposes.label, language)}</Tag>
          </li>
        )}
        {third.length > 0 && (
          <li>
            <Tag tone="warn">
              {translate(words.third, language)}: {third.map((code) => countryName(code, language)).join(', ')}
            </Tag>
          </li>
        )}
      </ul>
    </div>
  );
}
