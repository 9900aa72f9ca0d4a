import { type ChoiceField, citationText, text, translate } from 'domain/core';
import { useLanguage } from '#lib/language.ts';
import { type ControlProps, inputAttributes } from '#register/controls/control.ts';
import css from '#register/controls/controls.module.css';
import fieldCss from '#ui/field.module.css';

const undecided = text('Not decided');

export function ChoiceControl(props: ControlProps<ChoiceField, string>) {
  const { field, value, onChange } = props;
  const language = useLanguage();
  return (
    <select
      {...inputAttributes(props)}
      className={value ? fieldCss['control'] : `${fieldCss['control']} ${css['undecided']}`}
      value={value ?? ''}
      onChange={(event) => onChange(event.target.value || undefined)}
    >
      <option value="">{translate(undecided, language)}</option>
      {field.of.terms.map((term) => (
        <option key={term.code} value={term.code}>
          {translate(term.label, language)}
          {term.cites && ` – ${citationText(term.cites, language)}`}
        </option>
      ))}
    </select>
  );
}
