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

/**
 * Keeps the foot of a dialog where it was at first, on the page's height: whatever is said in it later, it grows upwards, and its buttons stay
 * under the pointer.
 */
function keepFoot(dialog: HTMLDialogElement): void {
  const { bottom } = dialog.getBoundingClientRect();
  dialog.style.setProperty('--foot-room', `${100 * (1 - bottom / window.innerHeight)}dvh`);
  dialog.dataset['placed'] = '';
}

/** A dialog with a heading. It starts at the first control, past what scrolls. */
export function Dialog({ title, children, ...props }: DialogProps) {
  const id = useId();
  return (
    <Modal {...props} className={css['dialog']} labelledBy={id} start={control} onShow={keepFoot}>
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
