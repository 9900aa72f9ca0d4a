import { type Language, text, translate } from 'domain/core';
import type { ComboboxWords } from '#ui/combobox/combobox.tsx';

const wording = {
  remove: text('Remove'),
  nothing: text('Nothing found'),
  searching: text('Searching …'),
  left: text('This is not chosen yet: pick it from the list, or clear it.'),
  one: text('one found'),
  several: text('found'),
};

/** What a combobox says of itself. */
export const pickerWords = (language: Language): ComboboxWords => ({
  remove: translate(wording.remove, language),
  nothing: translate(wording.nothing, language),
  found: (count) =>
    count === 1 ? translate(wording.one, language) : `${count} ${translate(wording.several, language)}`,
  searching: translate(wording.searching, language),
  left: translate(wording.left, language),
});
