import type { ReactNode } from 'react';
import { folded } from 'domain/core';

/** A line of the list. */
export interface ComboboxOption {
  readonly value: string;
  readonly label: string;
  /** Small print beside the label, such as a reference or "EEA". */
  readonly note?: string;
  /** The heading it stands under. */
  readonly group?: string;
  /** Does something instead of standing for a value, such as creating an entry. */
  readonly action?: boolean;
}

/** What is chosen. */
export interface ChosenItem {
  readonly value: string;
  readonly name: string;
  /** Makes a link to it of some content. */
  readonly link?: (content: ReactNode, tabIndex?: number) => ReactNode;
}

/** What can be chosen just now. */
export interface OptionSource {
  readonly options: readonly ComboboxOption[];
  readonly state: 'ready' | 'searching' | 'failed';
  /** How many there are, when the options are only the first of them. */
  readonly total?: number;
}

/** The option that is called what was typed, by its name or its small print, where there is exactly one. */
export function exactMatch({ options, state }: OptionSource, typed: string): ComboboxOption | undefined {
  if (state !== 'ready') return undefined;
  const text = folded(typed.trim());
  const called = (by: (option: ComboboxOption) => string | undefined) =>
    options.filter((option) => !option.action && folded(by(option) ?? '') === text);
  const byName = called(({ label }) => label);
  const found = byName.length > 0 ? byName : called(({ note }) => note);
  return found.length === 1 ? found[0] : undefined;
}
