import type { ReactNode } from 'react';

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
