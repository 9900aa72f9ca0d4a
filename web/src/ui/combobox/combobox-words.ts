import { text } from 'domain/core';
import { useMemo } from 'react';
import { useLanguage } from '#lib/language.ts';
import { quoted } from '#lib/quoted.ts';

const wording = {
  chosen: text('Chosen', 'Valgt'),
  open: text('Open {name}', 'Åpne {name}'),
  remove: text('Remove {name}', 'Fjern {name}'),
  one: text('One match', 'Ett treff'),
  several: text('{count} matches', '{count} treff'),
  capped: text(
    'The first {shown} of {count} matches: type to narrow them down',
    'De første {shown} av {count} treff: skriv for å avgrense',
  ),
  none: text('Nothing found', 'Ingen treff'),
  searching: text('Searching …', 'Søker …'),
  failed: text('The search failed. Type again to retry.', 'Søket mislyktes. Skriv på nytt for å prøve igjen.'),
  added: text('{name} chosen', '{name} er valgt'),
  removed: text('{name} removed', '{name} er fjernet'),
  emptied: text('{name} is removed. Escape brings it back.', '{name} er fjernet. Escape henter det tilbake.'),
  unchosen: text(
    'This is not chosen yet: pick it from the list, or clear it.',
    'Dette er ikke valgt ennå: velg det fra listen, eller fjern det.',
  ),
  kept: text('{typed} was not chosen. It is still {name}.', '{typed} ble ikke valgt. Det er fortsatt {name}.'),
};

type Wording = keyof typeof wording;
export type ComboboxWords = (wording: Wording, values?: Readonly<Record<string, string | number>>) => string;

/** What a combobox says of itself, with what is meant in place of the names in braces; what was typed stands in quotation marks. */
export function useComboboxWords(): ComboboxWords {
  const language = useLanguage();
  return useMemo(
    () =>
      (name, values = {}) =>
        wording[name][language].replaceAll(/\{(\w+)\}/g, (_, key: string) => {
          const value = String(values[key]);
          return key === 'typed' ? quoted(value, language) : value;
        }),
    [language],
  );
}
