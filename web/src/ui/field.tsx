import { type ComponentProps, type ReactNode, useId } from 'react';
import css from '#ui/field.module.css';

interface About {
  readonly label: string;
  readonly help?: string | undefined;
  readonly error?: string | undefined;
}

const describedBy = (id: string, { help, error }: About): string | undefined =>
  [help && `${id}-help`, error && `${id}-error`].filter(Boolean).join(' ') || undefined;

function ControlFrame({ id, label, help, error, children }: About & { id: string; children: ReactNode }) {
  return (
    <div className={css['field']}>
      <label className={css['label']} htmlFor={id}>
        {label}
      </label>
      {children}
      {help && (
        <p id={`${id}-help`} className={css['help']}>
          {help}
        </p>
      )}
      {error && (
        <p id={`${id}-error`} className={css['error']}>
          {error}
        </p>
      )}
    </div>
  );
}

type Own<Tag extends 'input' | 'select' | 'textarea'> = Omit<ComponentProps<Tag>, 'id' | 'className'> & About;

/** A labelled line of input, for the screens that are no register form. */
export function Input({ label, help, error, ...rest }: Own<'input'>) {
  const id = useId();
  return (
    <ControlFrame id={id} label={label} help={help} error={error}>
      <input
        {...rest}
        id={id}
        className={css['control']}
        aria-invalid={error ? true : undefined}
        aria-describedby={describedBy(id, { label, help, error })}
      />
    </ControlFrame>
  );
}

export function Select({ label, help, error, children, ...rest }: Own<'select'>) {
  const id = useId();
  return (
    <ControlFrame id={id} label={label} help={help} error={error}>
      <select
        {...rest}
        id={id}
        className={css['control']}
        aria-invalid={error ? true : undefined}
        aria-describedby={describedBy(id, { label, help, error })}
      >
        {children}
      </select>
    </ControlFrame>
  );
}

export function TextArea({ label, help, error, ...rest }: Own<'textarea'>) {
  const id = useId();
  return (
    <ControlFrame id={id} label={label} help={help} error={error}>
      <textarea
        {...rest}
        id={id}
        className={css['control']}
        aria-invalid={error ? true : undefined}
        aria-describedby={describedBy(id, { label, help, error })}
      />
    </ControlFrame>
  );
}

/** A checkbox or radio button with its label beside it. */
export const Choice = ({ label, ...rest }: Omit<ComponentProps<'input'>, 'className'> & { label: string }) => (
  <label className={css['choice']}>
    <input {...rest} />
    {label}
  </label>
);
