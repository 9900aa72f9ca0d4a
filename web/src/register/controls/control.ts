import type { Field } from 'domain/core';

/** What every control is given: the definition, the value, and the ids that tie it to its label, hint and error. */
export interface ControlProps<F extends Field, V> {
  readonly field: F;
  readonly value: V | undefined;
  readonly onChange: (value: V | undefined) => void;
  readonly onBlur: () => void;
  readonly id: string;
  readonly labelId: string;
  readonly describedBy: string | undefined;
  readonly invalid: boolean;
}

/** The attributes of a single input element. */
export const inputAttributes = ({
  id,
  describedBy,
  invalid,
  onBlur,
}: Pick<ControlProps<Field, never>, 'id' | 'describedBy' | 'invalid' | 'onBlur'>) => ({
  id,
  onBlur,
  'aria-describedby': describedBy,
  'aria-invalid': invalid || undefined,
  autoComplete: 'off',
});
