import { useState } from 'react';

const key = (name: string): string => `protokoll.menu.${name}`;

/** Parts of the menu that are folded until the reader opens them. */
const foldedAtFirst: ReadonlySet<string> = new Set(['more', 'all']);

/** Whether a part of the menu is open: as the reader left it in this browser, and while it holds where the reader is. */
export function useMenuFold(name: string, holdsCurrent: boolean): [open: boolean, toggle: () => void] {
  const [open, setOpen] = useState(
    () => (localStorage.getItem(key(name)) ?? String(!foldedAtFirst.has(name))) === 'true',
  );
  const toggle = (): void => {
    localStorage.setItem(key(name), String(!open));
    setOpen(!open);
  };
  return [open || holdsCurrent, toggle];
}
