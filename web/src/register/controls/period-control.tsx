import { parsePeriod, type PeriodField, formatPeriod, text, translate } from 'domain/core';
import { useLanguage } from '#lib/language.ts';
import { alsoDescribedBy, type ControlProps, errorAttributes } from '#register/controls/control.ts';
import { partsOf, periodOf, type PeriodParts, periodUnits } from '#register/controls/period-parts.ts';
import { useTypedText } from '#register/controls/use-typed-text.ts';
import css from '#register/controls/controls.module.css';
import fieldCss from '#ui/field.module.css';

const units = {
  years: text('years'),
  months: text('months'),
  weeks: text('weeks'),
  days: text('days'),
};

export function PeriodControl(props: ControlProps<PeriodField, string>) {
  const { id, labelId, describedBy, errorId, value, onChange, onBlur } = props;
  const language = useLanguage();
  const [parts, setParts] = useTypedText<string | undefined, PeriodParts>(value, partsOf, periodOf);
  const valid = value !== undefined && parsePeriod(value) !== undefined;
  const wordsId = `${id}-words`;
  const change = (unit: keyof PeriodParts, typed: string) => {
    const next = { ...parts, [unit]: typed };
    setParts(next);
    onChange(periodOf(next));
  };
  return (
    <div
      className={css['period']}
      role="group"
      aria-labelledby={labelId}
      aria-describedby={alsoDescribedBy(valid && wordsId, describedBy)}
    >
      {periodUnits.map((unit, index) => (
        <label key={unit} className={css['unit']}>
          <input
            id={index === 0 ? id : undefined}
            className={fieldCss['control']}
            inputMode="numeric"
            autoComplete="off"
            {...errorAttributes(errorId)}
            value={parts[unit]}
            onChange={(event) => change(unit, event.target.value)}
            onBlur={onBlur}
          />
          <span>{translate(units[unit], language)}</span>
        </label>
      ))}
      {valid && (
        <span id={wordsId} className={css['aside']}>
          {formatPeriod(value, language)} <code>{value}</code>
        </span>
      )}
    </div>
  );
}
