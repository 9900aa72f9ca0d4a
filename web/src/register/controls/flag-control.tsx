import { type FlagField, text } from 'domain/core';
import { useText } from '#lib/language.ts';
import type { ControlProps } from '#register/controls/control.ts';
import { RadioLine } from '#register/controls/radio-line.tsx';

const options = [
  { value: 'yes', flag: true, label: text('Yes') },
  { value: 'no', flag: false, label: text('No') },
  { value: 'not-said', flag: undefined, label: text('Not said') },
] as const;

export function FlagControl({ value, onChange, ...props }: ControlProps<FlagField, boolean>) {
  const t = useText();
  return (
    <RadioLine
      {...props}
      options={options.map((option) => ({ value: option.value, label: t(option.label) }))}
      value={options.find((option) => option.flag === value)?.value}
      onChoose={(chosen) => onChange(options.find((option) => option.value === chosen)?.flag)}
    />
  );
}
