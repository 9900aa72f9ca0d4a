import { type ReactNode, useId, useLayoutEffect, useRef } from 'react';
import css from '#ui/dialog.module.css';

interface DialogProps {
  readonly title: string;
  readonly onClose: () => void;
  /** Whether Escape closes it. A dialog that must be answered stays. */
  readonly dismissible?: boolean;
  readonly children: ReactNode;
}

const control = 'a[href], :is(input:not([type=hidden]), select, textarea, button):enabled';

/** A modal dialog: the browser's own keeps focus inside and gives it back when it closes. It starts at the first control, past what scrolls. */
export function Dialog({ title, onClose, dismissible = true, children }: DialogProps) {
  const dialog = useRef<HTMLDialogElement>(null);
  const id = useId();
  // Before the effects of what is inside, so that a field that takes the focus keeps it.
  useLayoutEffect(() => {
    const element = dialog.current;
    element?.showModal();
    element?.querySelector<HTMLElement>(control)?.focus();
    return () => element?.close();
  }, []);
  return (
    <dialog
      ref={dialog}
      className={css['dialog']}
      aria-labelledby={id}
      onCancel={(event) => {
        event.preventDefault();
        if (dismissible) onClose();
      }}
    >
      <h2 id={id} className={css['title']}>
        {title}
      </h2>
      {children}
    </dialog>
  );
}

export const DialogButtons = ({ children }: { children: ReactNode }) => (
  <div className={css['buttons']}>{children}</div>
);
