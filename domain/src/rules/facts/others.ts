import { type Text, text } from '#language/text.ts';

const noOthers = text('', '');

/** What follows the first of several that a message names: " and 2 more". */
export const othersBeside = (count: number): Text =>
  count < 2 ? noOthers : text(` and ${count - 1} more`, ` og ${count - 1} til`);
