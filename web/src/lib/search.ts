/** The part of an address after `?`, where every value is plain text: `?q=2024` is the text "2024", not a number. */
export type Search = Readonly<Record<string, string | undefined>>;

export const parseSearch = (query: string): Record<string, string> => Object.fromEntries(new URLSearchParams(query));

export function stringifySearch(search: Search): string {
  const query = new URLSearchParams();
  for (const [name, value] of Object.entries(search)) if (value !== undefined) query.set(name, value);
  const text = query.toString();
  return text ? `?${text}` : '';
}
