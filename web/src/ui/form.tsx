import { type ReactNode, type SubmitEvent, useEffect, useRef } from 'react';
import css from '#ui/form.module.css';
import { ErrorNote } from '#ui/error-note.tsx';

interface FormProps {
  readonly error: unknown;
  readonly onSend: (form: FormData) => void;
  readonly children: ReactNode;
}

/** A short form of plain inputs. When it is refused, it says why and the first field in trouble gets the focus. */
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
      {Boolean(error) && <ErrorNote error={error} fieldsShowIssues />}
      {children}
    </form>
  );
}

export const FormButtons = ({ children }: { children: ReactNode }) => <div className={css['buttons']}>{children}</div>;

/** Controls that answer one question together. */
export const ChoiceSet = ({ legend, children }: { legend: string; children: ReactNode }) => (
  <fieldset className={css['set']}>
    <legend>{legend}</legend>
    {children}
  </fieldset>
);

/** What stands in a field, to the letter. */
export const textEntered = (form: FormData, name: string): string => {
  const value = form.get(name);
  return typeof value === 'string' ? value : '';
};

/** What was typed into a field, without blanks around it; `undefined` when nothing was. */
export const typed = (form: FormData, name: string): string | undefined => textEntered(form, name).trim() || undefined;
