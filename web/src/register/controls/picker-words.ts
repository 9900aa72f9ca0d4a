import { type Language, text } from 'domain/core';
import type { ComboboxWords } from '#ui/combobox/combobox.tsx';

const wording = {
  remove: text('Remove', 'Fjern'),
  nothing: text('Nothing found', 'Ingen treff'),
  searching: text('Searching …', 'Søker …'),
  left: text(
    'This is not chosen yet: pick it from the list, or clear it.',
    'Dette er ikke valgt ennå: velg det fra listen, eller fjern det.',
  ),
  one: text('one found', 'ett treff'),
  several: text('found', 'treff'),
};

/** What a combobox says of itself. */
export const pickerWords = (language: Language): ComboboxWords => ({
  remove: wording.remove[language],
  nothing: wording.nothing[language],
  found: (count) => (count === 1 ? wording.one[language] : `${count} ${wording.several[language]}`),
  searching: wording.searching[language],
  left: wording.left[language],
});
