/** The list that was left by opening one of its rows, as its address, and the row. */
let lastOpened: { readonly address: string; readonly id: string } | undefined;

const currentAddress = (): string => window.location.pathname + window.location.search;

export function noteOpened(id: string): void {
  lastOpened = { address: currentAddress(), id };
}

/** Whether an entry was the last one opened from the list at the present address. */
export const isLastOpened = (id: string): boolean => lastOpened?.id === id && lastOpened.address === currentAddress();
