/** So many names are told where they stand in every row of many; there may be thousands of both. */
export const mostNames = 10;

/** The names of the first of some entries, and how many more there are: `… +412`. */
export function someNames(ids: readonly string[], nameOf: (id: string) => string): string[] {
  const named = ids.slice(0, mostNames).map(nameOf);
  return ids.length > mostNames ? [...named, `… +${ids.length - mostNames}`] : named;
}
