import { series, type Text } from '#language/text.ts';

/** The names of countries, as a message says them. */
export const namesOf = (codes: readonly string[]): Text =>
  series(
    codes.map((country) => ({ country })),
    { between: ', ' },
  );
