import { type ReactNode, type RefObject, useEffect, useId, useRef, useState } from 'react';
import { Button, type ButtonLook } from '#ui/button.tsx';
import css from '#ui/disclosure.module.css';

interface DisclosureProps {
  /** What stands on the button. */
  readonly summary: ReactNode;
  readonly label?: string;
  readonly look?: ButtonLook;
  readonly icon?: boolean;
  /** Which edge of the button the panel keeps to. */
  readonly align?: 'start' | 'end';
  /** The panel; `close` closes it and gives focus back to the button. */
  readonly children: (close: () => void) => ReactNode;
}

/** Closes on a press outside, on Escape, and when focus moves on. */
function useCloseOutside(root: RefObject<HTMLElement | null>, open: boolean, close: (refocus: boolean) => void): void {
  useEffect(() => {
    if (!open) return;
    const outside = (event: Event) => {
      if (event.target instanceof Node && !root.current?.contains(event.target)) close(false);
    };
    const escape = (event: KeyboardEvent) => {
      if (event.key === 'Escape') close(true);
    };
    document.addEventListener('pointerdown', outside);
    document.addEventListener('focusin', outside);
    document.addEventListener('keydown', escape);
    return () => {
      document.removeEventListener('pointerdown', outside);
      document.removeEventListener('focusin', outside);
      document.removeEventListener('keydown', escape);
    };
  }, [root, open, close]);
}

/** A button that shows and hides a panel beneath it. The panel is built only while it is open. */
export function Disclosure({ summary, label, look, icon, align = 'start', children }: DisclosureProps) {
  const [open, setOpen] = useState(false);
  const root = useRef<HTMLDivElement>(null);
  const button = useRef<HTMLButtonElement>(null);
  const id = useId();
  const [close] = useState(() => (refocus: boolean) => {
    setOpen(false);
    if (refocus) button.current?.focus();
  });
  useCloseOutside(root, open, close);
  return (
    <div ref={root} className={css['root']}>
      <Button
        ref={button}
        {...(look && { look })}
        {...(icon && { icon })}
        aria-label={label}
        aria-expanded={open}
        aria-controls={open ? id : undefined}
        onClick={() => setOpen(!open)}
      >
        {summary}
      </Button>
      {open && (
        <div id={id} className={`${css['panel']} ${css[align]}`}>
          {children(() => close(true))}
        </div>
      )}
    </div>
  );
}
