import { type Language, text, translate } from 'domain/core';

const wording = {
  up: text('Move up'),
  down: text('Move down'),
  copy: text('Duplicate'),
  remove: text('Remove'),
  removed: text('Removed'),
  undo: text('Undo'),
  add: text('Add'),
  none: text('Nothing recorded yet.'),
  wrong: text('Needs mending'),
  moved: text('Now number'),
  of: text('of'),
};

/** What rows say of themselves. */
export const rowLabels = (language: Language): Record<keyof typeof wording, string> =>
  Object.fromEntries(Object.entries(wording).map(([name, each]) => [name, translate(each, language)])) as Record<
    keyof typeof wording,
    string
  >;
