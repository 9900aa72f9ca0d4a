import { type ReactNode, useLayoutEffect, useRef } from 'react';
import { takeFocus } from '#ui/give-back-focus.ts';

interface ModalProps {
  readonly className: string | undefined;
  readonly label?: string;
  readonly labelledBy?: string;
  /** Escape, or the browser's own way to close it. */
  readonly onClose: () => void;
  /** Whether Escape closes it. A dialog that must be answered stays. */
  readonly dismissible?: boolean;
  /** Asked before Escape closes it. */
  readonly mayClose?: () => boolean;
  /** Told when something is typed or chosen in it. */
  readonly onInput?: () => void;
  /** What has the focus at first, when it is not what comes first. */
  readonly start?: string;
  /** Told when it stands on the page. */
  readonly onShow?: (dialog: HTMLDialogElement) => void;
  readonly children: ReactNode;
}

/** Everything that stands over the page and holds the keyboard meanwhile. Whoever renders it opens it; who ceases to render it closes it. */
export function Modal({ className, label, labelledBy, onClose, dismissible = true, start, ...props }: ModalProps) {
  const dialog = useRef<HTMLDialogElement>(null);
  const { children, onShow, onInput, mayClose = () => true } = props;
  const giveBack = useRef<() => void>(undefined);
  // Before the effects of what is inside, so that a field that takes the focus keeps it.
  useLayoutEffect(() => {
    const element = dialog.current;
    if (!element) return;
    // What had the focus is taken note of here, and the browser finds nothing: Chromium gives the focus back without the caret, so that keys reach the field and write nothing.
    giveBack.current ??= takeFocus();
    element.showModal();
    if (start) element.querySelector<HTMLElement>(start)?.focus();
    onShow?.(element);
    return () => {
      element.close();
      // Once the page stands as it will be: what had the focus may go with the dialog. No key can come before.
      queueMicrotask(() => !element.isConnected && giveBack.current?.());
    };
  }, [start, onShow]);
  return (
    <dialog
      ref={dialog}
      className={className}
      aria-label={label}
      aria-labelledby={labelledBy}
      onInput={onInput}
      onCancel={(event) => {
        event.preventDefault();
        if (dismissible && mayClose()) onClose();
      }}
      onClose={({ currentTarget }) => {
        // A browser closes a dialog on the second Escape, whatever the first was answered.
        if (currentTarget.open || !currentTarget.isConnected) return;
        if (dismissible && mayClose()) onClose();
        else currentTarget.showModal();
      }}
    >
      {children}
    </dialog>
  );
}
