import { type FieldError, get } from 'react-hook-form';

/** The error of a field, a row or rows; `undefined` when all is well there. */
export const errorAt = (errors: object, name: string): Partial<FieldError> | undefined => get(errors, name);

/** The name of a field with an error, and what is wrong. */
export interface ShownError {
  readonly name: string;
  readonly message: string;
}

/** Every error of a form in a line, in the order of the form. */
export function shownErrors(errors: object, name = ''): ShownError[] {
  const { message } = errors as { message?: unknown };
  const own = typeof message === 'string' && name ? [{ name, message }] : [];
  return [
    ...own,
    ...Object.entries(errors).flatMap(([step, inner]: [string, unknown]) =>
      typeof inner === 'object' && inner !== null && step !== 'ref' && step !== 'types'
        ? shownErrors(inner, name ? `${name}.${step}` : step)
        : [],
    ),
  ];
}
