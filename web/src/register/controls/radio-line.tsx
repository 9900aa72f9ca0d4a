import { errorAttributes } from '#register/controls/control.ts';
import css from '#register/controls/controls.module.css';

interface RadioLineProps {
  readonly id: string;
  readonly labelId: string;
  readonly describedBy: string | undefined;
  readonly errorId: string | undefined;
  readonly options: readonly { readonly value: string; readonly label: string }[];
  /** The chosen option; none when undefined. */
  readonly value: string | undefined;
  readonly onChoose: (value: string) => void;
  readonly onBlur: () => void;
}

/** A few options side by side, of which at most one holds. */
export function RadioLine({ id, labelId, describedBy, errorId, options, value, onChoose, onBlur }: RadioLineProps) {
  return (
    <div
      className={css['radios']}
      role="radiogroup"
      aria-labelledby={labelId}
      aria-describedby={describedBy}
      {...errorAttributes(errorId)}
    >
      {options.map((option, index) => (
        <label key={option.value} className={css['option']}>
          <input
            id={index === 0 ? id : undefined}
            type="radio"
            name={id}
            checked={value === option.value}
            // One stop of the Tab key for all; browsers lose count of it when React draws an unanswered group again.
            tabIndex={value === option.value || (value === undefined && index === 0) ? 0 : -1}
            onChange={() => onChoose(option.value)}
            onBlur={onBlur}
          />
          <span>{option.label}</span>
        </label>
      ))}
    </div>
  );
}
