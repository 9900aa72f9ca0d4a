import { useSyncExternalStore } from 'react';

/** The spreadsheets of a reader: those that expect `;` between cells, or `,` as Excel of an English system does. */
export type Spreadsheet = 'excel' | 'excel-en';

const storageKey = 'protokoll.spreadsheet';
const listeners = new Set<() => void>();

/** Swiss systems write a decimal point, and `;` between cells all the same. */
const pointAndSemicolon: ReadonlySet<string> = new Set(['CH', 'LI']);

/** The locale whose numbers a system shows: the region counts, for many who read English have a system of another country. */
function ofRegion(tag: string): Intl.Locale {
  const { language, region } = new Intl.Locale(tag).maximize();
  const spoken = language === 'en' && region ? new Intl.Locale(`und-${region}`).maximize().language : language;
  return new Intl.Locale(spoken, region ? { region } : {});
}

/** What a spreadsheet on a system with this locale expects: `;` where a comma stands before decimals. */
export function spreadsheetOf(tag: string): Spreadsheet {
  const locale = ofRegion(tag);
  const decimal = new Intl.NumberFormat(locale).formatToParts(1.5).find(({ type }) => type === 'decimal')?.value;
  return decimal === ',' || pointAndSemicolon.has(locale.region ?? '') ? 'excel' : 'excel-en';
}

const isSpreadsheet = (value: string | null): value is Spreadsheet => value === 'excel' || value === 'excel-en';

function current(): Spreadsheet {
  const remembered = localStorage.getItem(storageKey);
  return isSpreadsheet(remembered) ? remembered : spreadsheetOf(navigator.language);
}

export function rememberSpreadsheet(spreadsheet: Spreadsheet): void {
  localStorage.setItem(storageKey, spreadsheet);
  for (const listener of listeners) listener();
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

/** The spreadsheet files are made for on this device: the one chosen last, otherwise that of the browser's region. */
export const useSpreadsheet = (): Spreadsheet => useSyncExternalStore(subscribe, current);
