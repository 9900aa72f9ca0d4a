/** The areas of the definitions: the words of the registers, their answers, and the columns of the tables. */
const definitions = ['access', 'derived', 'language', 'model', 'registers', 'tables', 'vocabulary'].map(
  (room) => `domain/${room}`,
);

/** What of a language is finished: all of it, or some areas. There nothing may be missing; elsewhere what is missing is English. */
const promises: Readonly<Record<string, 'all' | readonly string[]>> = {
  nb: 'all',
  da: [...definitions, 'web/lib'],
};

/** Whether a language has to have the words of an area. */
export function isPromised(language: string, areas: readonly string[]): boolean {
  const promised = promises[language] ?? [];
  return promised === 'all' || areas.some((area) => promised.includes(area));
}
