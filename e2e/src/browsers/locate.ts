import type { ByRoleOptions } from '@testing-library/dom';

export interface Wanted {
  readonly role: string;
  readonly name?: string;
  readonly pattern?: string;
}

/** A thing on the screen. */
export interface Found {
  readonly x: number;
  readonly y: number;
  /** Whether a click at its middle would meet it. */
  readonly isFree: boolean;
  readonly isFocused: boolean;
  readonly isInvalid: boolean;
  readonly value: string;
}

interface Library {
  readonly queryAllByRole: (within: HTMLElement, role: string, options: ByRoleOptions) => HTMLElement[];
}

/** Finds the first thing with a role and a name, in the dialog if one is open, and scrolls to it. It runs in the page, so it holds all it needs. */
export async function locate({ role, name, pattern }: Wanted): Promise<Found | undefined> {
  const { queryAllByRole } = (window as unknown as { testingLibrary: Library }).testingLibrary;
  const frame = (): Promise<unknown> => new Promise((resolve) => requestAnimationFrame(resolve));
  const dialogs = [...document.querySelectorAll('dialog')].filter((dialog) => dialog.matches(':modal'));
  const options = { name: pattern === undefined ? (name ?? '') : new RegExp(pattern) };
  const part = queryAllByRole(dialogs.at(-1) ?? document.body, role, options).find(
    (each) => each.getClientRects().length > 0,
  );
  if (!part) return undefined;
  const middle = (): { x: number; y: number } => {
    const { left, top, width, height } = part.getBoundingClientRect();
    return { x: Math.round(left + width / 2), y: Math.round(top + height / 2) };
  };
  const isMet = ({ x, y }: { x: number; y: number }): boolean => {
    const met = document.elementFromPoint(x, y);
    return met !== null && (part.contains(met) || met.closest('label')?.control === part);
  };
  if (!isMet(middle())) part.scrollIntoView({ block: 'center' });
  const before = middle();
  await frame();
  await frame();
  const { x, y } = middle();
  return {
    x,
    y,
    isFree: before.x === x && before.y === y && isMet({ x, y }),
    isFocused: document.activeElement === part,
    isInvalid: part.getAttribute('aria-invalid') === 'true',
    value: 'value' in part ? String(part.value) : '',
  };
}
