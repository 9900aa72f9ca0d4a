/** What of a language is finished: all of it, or some areas. There nothing may be missing; elsewhere what is missing is English. */
const promises: Readonly<Record<string, 'all' | readonly string[]>> = {
  nb: 'all',
};

/** Whether a language has to have the words of an area. */
export function isPromised(language: string, areas: readonly string[]): boolean {
  const promised = promises[language] ?? [];
  return promised === 'all' || areas.some((area) => promised.includes(area));
}
