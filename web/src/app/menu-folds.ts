import { useState } from 'react';
import type { MenuGroup } from 'domain/core';

const key = (group: MenuGroup): string => `protokoll.menu.${group}`;

/** Whether a group of the menu is open: as the reader left it in this browser, and while it holds where the reader is. */
export function useMenuFold(group: MenuGroup, holdsCurrent: boolean): [open: boolean, toggle: () => void] {
  const [open, setOpen] = useState(() => (localStorage.getItem(key(group)) ?? String(group !== 'more')) === 'true');
  const toggle = (): void => {
    localStorage.setItem(key(group), String(!open));
    setOpen(!open);
  };
  return [open || holdsCurrent, toggle];
}
