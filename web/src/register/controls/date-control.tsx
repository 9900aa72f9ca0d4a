import { IconCalendar } from '@tabler/icons-react';
import { useRef } from 'react';
import { type DateField, isDate, text, translate } from 'domain/core';
import { formatDate } from '#lib/dates.ts';
import { useLanguage } from '#lib/language.ts';
import { alsoDescribedBy, type ControlProps, inputAttributes } from '#register/controls/control.ts';
import { readDate } from '#register/controls/date-typing.ts';
import { useTypedText } from '#register/controls/use-typed-text.ts';
import css from '#register/controls/controls.module.css';
import fieldCss from '#ui/field.module.css';

const words = {
  open: text('Choose a day'),
  form: text('yyyy-mm-dd'),
};

export function DateControl(props: ControlProps<DateField, string>) {
  const { field, value, onChange } = props;
  const language = useLanguage();
  const picker = useRef<HTMLInputElement>(null);
  const [typed, setTyped] = useTypedText(value, (date) => date ?? '', readDate);
  const formId = `${props.id}-form`;
  const valid = value !== undefined && isDate(value);
  return (
    <div className={css['date']}>
      <input
        {...inputAttributes({ ...props, describedBy: alsoDescribedBy(formId, props.describedBy) })}
        className={fieldCss['control']}
        inputMode="numeric"
        placeholder={translate(words.form, language)}
        value={typed}
        onChange={(event) => {
          setTyped(event.target.value);
          onChange(readDate(event.target.value));
        }}
        onBlur={() => {
          setTyped(value ?? '');
          props.onBlur();
        }}
      />
      <button
        type="button"
        className={css['calendar']}
        aria-label={`${translate(words.open, language)}: ${translate(field.label, language)}`}
        onClick={() => picker.current?.showPicker?.()}
      >
        <IconCalendar size={18} aria-hidden />
      </button>
      <input
        ref={picker}
        type="date"
        className={css['picker']}
        tabIndex={-1}
        aria-hidden
        value={valid ? value : ''}
        onChange={(event) => onChange(event.target.value || undefined)}
      />
      <span id={formId} className={css['aside']} hidden={!valid}>
        {valid ? formatDate(value, language) : translate(words.form, language)}
      </span>
    </div>
  );
}
