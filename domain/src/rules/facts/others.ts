import { fill, type Text, text, verbatim } from '#language/text.ts';

const noOthers = verbatim('');

/** What follows the first of several that a message names: " and 2 more". */
export const othersBeside = (count: number): Text =>
  count < 2 ? noOthers : fill(text(' and {count} more'), { count: count - 1 });
