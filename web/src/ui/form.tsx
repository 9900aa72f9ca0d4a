import { type ReactNode, type SubmitEvent, useEffect, useId, useRef } from 'react';
import css from '#ui/form.module.css';
import { ErrorNote } from '#ui/error-note.tsx';

interface FormProps {
  readonly error: unknown;
  readonly onSend: (form: FormData) => void;
  readonly children: ReactNode;
}

/** A short form of plain inputs. When it is refused, it says why, where that moves no button, and the first field in trouble gets the focus. */
export function Form({ error, onSend, children }: FormProps) {
  const form = useRef<HTMLFormElement>(null);
  useEffect(() => {
    if (error) form.current?.querySelector<HTMLElement>('[aria-invalid="true"]')?.focus();
  }, [error]);
  const submit = (event: SubmitEvent<HTMLFormElement>): void => {
    event.preventDefault();
    onSend(new FormData(event.currentTarget));
  };
  return (
    <form ref={form} className={css['form']} onSubmit={submit}>
      {children}
      {Boolean(error) && (
        <div className={css['refusal']}>
          <ErrorNote error={error} fieldsShowIssues />
        </div>
      )}
    </form>
  );
}

export const FormButtons = ({ children }: { children: ReactNode }) => <div className={css['buttons']}>{children}</div>;

interface ChoiceSetProps {
  readonly legend: string;
  /** What is wrong with the answer; the choices are then `aria-invalid`. */
  readonly error?: string | undefined;
  readonly children: ReactNode;
}

/** Controls that answer one question together. */
export function ChoiceSet({ legend, error, children }: ChoiceSetProps) {
  const id = useId();
  return (
    <fieldset className={css['set']} aria-describedby={error && id}>
      <legend>{legend}</legend>
      {children}
      {error && (
        <p id={id} className={css['error']}>
          {error}
        </p>
      )}
    </fieldset>
  );
}

/** What stands in a field, to the letter. */
export const textEntered = (form: FormData, name: string): string => {
  const value = form.get(name);
  return typeof value === 'string' ? value : '';
};

/** What was typed into a field, without blanks around it; `undefined` when nothing was. */
export const typed = (form: FormData, name: string): string | undefined => textEntered(form, name).trim() || undefined;
