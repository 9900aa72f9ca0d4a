import { type ChoicesField, citationText, translate } from 'domain/core';
import { useLanguage } from '#lib/language.ts';
import { type ControlProps, errorAttributes } from '#register/controls/control.ts';
import css from '#register/controls/controls.module.css';

/** The chosen codes in the order of the vocabulary; a code it does not know keeps its place at the end. */
const inOrder = (field: ChoicesField, codes: readonly string[]): string[] => {
  const known = field.of.terms.map((term) => term.code);
  return [...known.filter((code) => codes.includes(code)), ...codes.filter((code) => !known.includes(code))];
};

export function ChoicesControl(props: ControlProps<ChoicesField, string[]>) {
  const { field, value = [], onChange, onBlur, id, labelId, describedBy, errorId } = props;
  const language = useLanguage();
  const toggle = (code: string, on: boolean) => {
    const next = on ? [...value, code] : value.filter((other) => other !== code);
    onChange(next.length > 0 ? inOrder(field, next) : undefined);
  };
  return (
    <div className={css['checks']} role="group" aria-labelledby={labelId} aria-describedby={describedBy}>
      {field.of.terms.map((term, index) => (
        <label key={term.code} className={css['option']}>
          <input
            id={index === 0 ? id : undefined}
            type="checkbox"
            checked={value.includes(term.code)}
            onChange={(event) => toggle(term.code, event.target.checked)}
            onBlur={onBlur}
            {...errorAttributes(errorId)}
          />
          <span>
            {translate(term.label, language)}
            {term.cites && <span className={css['cite']}> {citationText(term.cites, language)}</span>}
          </span>
        </label>
      ))}
    </div>
  );
}
