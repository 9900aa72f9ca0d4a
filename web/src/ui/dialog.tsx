import { type ReactNode, useId } from 'react';
import css from '#ui/dialog.module.css';
import { Modal } from '#ui/modal.tsx';

interface DialogProps {
  readonly title: string;
  readonly onClose: () => void;
  /** Whether Escape closes it. A dialog that must be answered stays. */
  readonly dismissible?: boolean;
  readonly children: ReactNode;
}

const control = 'a[href], :is(input:not([type=hidden]), select, textarea, button):enabled';

/** A dialog with a heading. It starts at the first control, past what scrolls. */
export function Dialog({ title, children, ...props }: DialogProps) {
  const id = useId();
  return (
    <Modal {...props} className={css['dialog']} labelledBy={id} start={control}>
      <h2 id={id} className={css['title']}>
        {title}
      </h2>
      {children}
    </Modal>
  );
}

export const DialogButtons = ({ children }: { children: ReactNode }) => (
  <div className={css['buttons']}>{children}</div>
);
