import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { StrictMode, useState } from 'react';
import { vi } from 'vitest';
import { Combobox } from '#ui/combobox/combobox.tsx';
import type { ComboboxOption, OptionSource } from '#ui/combobox/option.ts';

export const places: readonly ComboboxOption[] = ['Bergen', 'Oslo', 'Osterøy', 'Tromsø', 'Vadsø'].map((label) => ({
  value: label.toLowerCase(),
  label,
}));
/** Something to do instead of choosing. */
export const create: ComboboxOption = { value: 'create', label: 'Create a place', action: true };
export const fitting = (text: string): ComboboxOption[] =>
  places.filter(({ label }) => label.toLowerCase().includes(text.toLowerCase()));

interface FormProps {
  readonly single?: boolean;
  readonly start?: readonly string[];
  readonly source?: (text: string) => OptionSource;
  readonly onChange?: (values: readonly string[]) => void;
  readonly onAction?: (text: string) => void;
}

function Form({ single = false, start = [], source, onChange, onAction }: FormProps) {
  const [values, setValues] = useState(start);
  const [typed, setTyped] = useState<string>();
  const [pending, setPending] = useState(false);
  const change = (next: readonly string[]) => {
    setValues(next);
    onChange?.(next);
  };
  const labelOf = (value: string) => places.find((place) => place.value === value)?.label ?? value;
  return (
    <>
      <span id="label">Place</span>
      <Combobox
        id="place"
        labelId="label"
        single={single}
        chosen={values.map((value) => ({ value, name: labelOf(value) }))}
        typed={typed}
        onTyped={setTyped}
        pending={pending}
        options={() =>
          source?.(typed ?? '') ?? {
            options: fitting(typed ?? '').filter(({ value }) => single || !values.includes(value)),
            state: 'ready',
          }
        }
        onChoose={({ value, action }) => {
          if (!action) return change(single ? [value] : [...values, value]);
          setPending(true);
          onAction?.(typed ?? '');
        }}
        onRemove={(value) => change(values.filter((each) => each !== value))}
      />
      <button type="button">Next field</button>
    </>
  );
}

export const field = () => screen.getByRole<HTMLInputElement>('combobox', { name: 'Place' });
export const announced = (): string => screen.getByRole('status').textContent;
export const highlighted = (): string | undefined =>
  document.getElementById(field().getAttribute('aria-activedescendant') ?? '')?.textContent;
export const isOpen = (): boolean => field().getAttribute('aria-expanded') === 'true';
export const description = (): string =>
  (field().getAttribute('aria-describedby') ?? '')
    .split(' ')
    .map((id) => document.getElementById(id)?.textContent)
    .join(' ');

/** A form with a combobox and the field after it. */
export function showCombobox(props: FormProps) {
  const onChange = vi.fn<(values: readonly string[]) => void>();
  render(
    <StrictMode>
      <Form onChange={onChange} {...props} />
    </StrictMode>,
  );
  return { user: userEvent.setup(), onChange };
}
