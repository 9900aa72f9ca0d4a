import type { Field } from 'domain/core';

/** What every control is given: the definition, the value, and the ids that tie it to its label, hint and error. */
export interface ControlProps<F extends Field, V> {
  readonly field: F;
  readonly value: V | undefined;
  readonly onChange: (value: V | undefined) => void;
  readonly onBlur: () => void;
  /** The field's name in the form, and its place as names and row ids. */
  readonly name: string;
  readonly place: string;
  readonly id: string;
  readonly labelId: string;
  /** What is said of the field: help, findings, and the error once more, for screen readers that know no error messages. */
  readonly describedBy: string | undefined;
  /** The message of what is wrong with the value; all is well without. */
  readonly errorId: string | undefined;
}

/** What says that a value is wrong, and why. */
export const errorAttributes = (errorId: string | undefined) => ({
  'aria-invalid': errorId !== undefined || undefined,
  'aria-errormessage': errorId,
});

/** The ids of a description with what a control says of itself before it. */
export const alsoDescribedBy = (ownId: string | false, describedBy: string | undefined): string | undefined =>
  [ownId, describedBy].filter(Boolean).join(' ') || undefined;

/** The attributes of a single input element. */
export const inputAttributes = ({
  id,
  describedBy,
  errorId,
  onBlur,
}: Pick<ControlProps<Field, never>, 'id' | 'describedBy' | 'errorId' | 'onBlur'>) => ({
  id,
  onBlur,
  'aria-describedby': describedBy,
  ...errorAttributes(errorId),
  autoComplete: 'off',
});
