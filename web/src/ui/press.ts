const pressable = 'button, a[href], summary, label, input:is([type=checkbox], [type=radio])';
const writable = 'input:not([type=checkbox], [type=radio]), textarea, select';

/** What a press at a place is for; a field to write in is none of it. */
function pressedAt({ target }: Event): HTMLElement | undefined {
  if (!(target instanceof Element) || target.closest(writable)) return undefined;
  return target.closest<HTMLElement>(pressable) ?? undefined;
}

const isWriting = (): boolean => document.activeElement?.matches(writable) ?? false;

/**
 * Lets what is pressed take the focus when it is let go, not already when the pointer goes down. A field that is left may say what is wrong
 * with it, or say it no more: while the pointer is down, that would move what is being pressed, and the press would miss.
 */
export function beginPresses(): void {
  let pressed: HTMLElement | undefined;
  const press = (event: MouseEvent): void => {
    pressed = event.button === 0 && isWriting() ? pressedAt(event) : undefined;
    if (pressed) event.preventDefault();
  };
  const release = (event: MouseEvent): void => {
    const target = pressed;
    pressed = undefined;
    // A label gives the focus to what it names by itself, and a click without a pointer is none.
    if (!target || event.detail === 0 || target.tagName === 'LABEL' || pressedAt(event) !== target) return;
    target.focus({ preventScroll: true, focusVisible: false });
  };
  document.addEventListener('mousedown', press, { capture: true });
  document.addEventListener('click', release, { capture: true });
}
