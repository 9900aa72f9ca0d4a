import type { TextField } from 'domain/core';
import { type ControlProps, inputAttributes } from '#register/controls/control.ts';
import css from '#register/controls/controls.module.css';
import { useGrowing } from '#register/controls/use-growing.ts';
import fieldCss from '#ui/field.module.css';

const inputModes = { email: 'email', url: 'url', phone: 'tel', language: 'text' } as const;

function Lines(props: ControlProps<TextField, string>) {
  const { value = '', onChange } = props;
  return (
    <textarea
      {...inputAttributes(props)}
      ref={useGrowing()}
      className={`${fieldCss['control']} ${css['lines']}`}
      rows={2}
      value={value}
      onChange={(event) => onChange(event.target.value)}
    />
  );
}

export function TextControl(props: ControlProps<TextField, string>) {
  const { field, value = '', onChange } = props;
  if (field.lines) return <Lines {...props} />;
  return (
    <input
      {...inputAttributes(props)}
      className={fieldCss['control']}
      inputMode={field.format && inputModes[field.format]}
      value={value}
      onChange={(event) => onChange(event.target.value)}
    />
  );
}
