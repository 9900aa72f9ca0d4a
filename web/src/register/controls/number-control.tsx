import type { NumberField } from 'domain/core';
import { type ControlProps, inputAttributes } from '#register/controls/control.ts';
import { useTypedText } from '#register/controls/use-typed-text.ts';
import fieldCss from '#ui/field.module.css';

type Typed = number | string;

const wording = (value: Typed | undefined): string => (value === undefined ? '' : String(value));

/** A whole number, also when its thousands are set apart; anything else stays, so that it can be pointed at. */
function readNumber(typed: string): Typed | undefined {
  const digits = typed.replaceAll(/\s/g, '');
  if (digits === '') return undefined;
  return /^\d{1,15}$/.test(digits) ? Number(digits) : typed;
}

export function NumberControl(props: ControlProps<NumberField, Typed>) {
  const [typed, setTyped] = useTypedText(props.value, wording, readNumber);
  return (
    <input
      {...inputAttributes(props)}
      className={fieldCss['control']}
      inputMode="numeric"
      value={typed}
      onChange={(event) => {
        setTyped(event.target.value);
        props.onChange(readNumber(event.target.value));
      }}
    />
  );
}
