import { type Language, text } from 'domain/core';

const wording = {
  up: text('Move up', 'Flytt opp'),
  down: text('Move down', 'Flytt ned'),
  copy: text('Duplicate', 'Dupliser'),
  remove: text('Remove', 'Fjern'),
  removed: text('Removed', 'Fjernet'),
  undo: text('Undo', 'Angre'),
  add: text('Add', 'Legg til'),
  none: text('Nothing recorded yet.', 'Ingenting registrert ennå.'),
  wrong: text('Needs mending', 'Må rettes'),
  moved: text('Now number', 'Nå nummer'),
  of: text('of', 'av'),
};

/** What rows say of themselves. */
export const rowWords = (language: Language): Record<keyof typeof wording, string> =>
  Object.fromEntries(Object.entries(wording).map(([name, each]) => [name, each[language]])) as Record<
    keyof typeof wording,
    string
  >;
