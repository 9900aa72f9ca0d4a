import { type ReactNode, useId, useRef, useState } from 'react';
import { text } from 'domain/core';
import { useText } from '#lib/language.ts';
import css from '#ui/dialog.module.css';
import { Modal } from '#ui/modal.tsx';

interface DialogProps {
  readonly title: string;
  readonly onClose: () => void;
  /** Whether Escape closes it. A dialog that must be answered stays. */
  readonly dismissible?: boolean;
  readonly children: ReactNode;
}

const discards = text('Press Escape again to close this and lose what you have typed here.');

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

/** Whether Escape may close a dialog: where something was typed in it, the first one only says that it would be lost. */
function useTypedWords() {
  const hasTyped = useRef(false);
  const [isWarned, setWarned] = useState(false);
  const mayClose = (): boolean => {
    if (!hasTyped.current || isWarned) return true;
    setWarned(true);
    return false;
  };
  const onInput = (): void => {
    hasTyped.current = true;
    setWarned(false);
  };
  return { isWarned, mayClose, onInput };
}

/** A dialog with a heading. It starts at the first control, past what scrolls. */
export function Dialog({ title, children, ...props }: DialogProps) {
  const t = useText();
  const id = useId();
  const { isWarned, ...typing } = useTypedWords();
  return (
    <Modal {...props} {...typing} className={css['dialog']} labelledBy={id} start={control} onShow={keepFoot}>
      <h2 id={id} className={css['title']}>
        {title}
      </h2>
      <p role="status" className={css['typed']}>
        {isWarned && t(discards)}
      </p>
      {children}
    </Modal>
  );
}

export const DialogButtons = ({ children }: { children: ReactNode }) => (
  <div className={css['buttons']}>{children}</div>
);
