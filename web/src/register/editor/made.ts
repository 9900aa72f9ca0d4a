import { createContext } from 'react';

/** Told when a form has made its entry, and goes on under the address of what it made. */
export const MadeContext = createContext<(id: string) => void>(() => {});
