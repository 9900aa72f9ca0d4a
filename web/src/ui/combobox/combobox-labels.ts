import { counted, fill, type Text, text } from 'domain/core';
import { useLanguage, useText } from '#lib/language.ts';
import { quoted } from '#lib/quoted.ts';

/** What is typed in a choice field and not chosen. */
export const unchosenText = text('This is not chosen yet: pick it from the list, or clear it.');

const wording = {
  chosen: text('Chosen'),
  chosenAre: text('Chosen: {names}'),
  open: text('Open {name}'),
  remove: text('Remove {name}'),
  capped: text('The first {shown} of {count} matches: type to narrow them down'),
  none: text('Nothing found'),
  searching: text('Searching …'),
  failed: text('The search got no answer. It is tried again; what you have typed stays.'),
  added: text('{name} chosen'),
  removed: text('{name} removed'),
  emptied: text('{name} is removed. Escape brings it back.'),
  stillKept: text('This is not chosen: pick it from the list, or press Escape to keep {name}.'),
  kept: text('{typed} was not chosen. It is still {name}.'),
};

/** What a combobox says of itself. */
export function useComboboxLabels() {
  const t = useText();
  const language = useLanguage();
  const named = (pattern: Text<'name'>) => (name: string) => t(fill(pattern, { name }));
  return {
    chosen: t(wording.chosen),
    chosenAre: (names: readonly string[]) => t(wording.chosenAre, { names: names.join(', ') }),
    open: named(wording.open),
    remove: named(wording.remove),
    matches: (count: number) => t(counted(count, 'One match', '{count} matches')),
    capped: (shown: number, count: number) => t(wording.capped, { shown, count }),
    none: t(wording.none),
    searching: t(wording.searching),
    failed: t(wording.failed),
    added: named(wording.added),
    removed: named(wording.removed),
    emptied: named(wording.emptied),
    unchosen: t(unchosenText),
    stillKept: named(wording.stillKept),
    kept: (typed: string, name: string) => t(wording.kept, { typed: quoted(typed, language), name }),
  };
}

export type ComboboxLabels = ReturnType<typeof useComboboxLabels>;
