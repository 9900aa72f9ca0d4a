/** The list somebody left by opening one of its rows, as its address, and which row that was. */
let lastOpened: { readonly address: string; readonly id: string } | undefined;

const currentAddress = (): string => window.location.pathname + window.location.search;

export function noteOpened(id: string): void {
  lastOpened = { address: currentAddress(), id };
}

/** Whether an entry is the one a list was left by, now that the same list is shown again. */
export const isLastOpened = (id: string): boolean => lastOpened?.id === id && lastOpened.address === currentAddress();
