/** The list somebody left by opening one of its rows, as its address, and which row that was. */
let left: { readonly address: string; readonly id: string } | undefined;

const here = (): string => window.location.pathname + window.location.search;

export function noteOpened(id: string): void {
  left = { address: here(), id };
}

/** Whether an entry is the one a list was left by, now that the same list is shown again. */
export const wasOpenedHere = (id: string): boolean => left?.id === id && left.address === here();
