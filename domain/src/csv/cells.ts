/** Who a file is for: people with a spreadsheet, or programs. */
export const profiles = ['excel', 'data'] as const;
export type Profile = (typeof profiles)[number];

/** What stands in a cell: one text, or several; empty ones among several say nothing and are left out. */
export type Cell = string | readonly string[];

/** What a spreadsheet passes over before it decides that a text is a formula: blanks, control characters and what is never seen. */
const unseen = String.raw`[\s\p{Cc}\p{Cf}\p{Z}\p{Default_Ignorable_Code_Point}\u2800]`;
const trigger = String.raw`[=+\-@\t\r\n\0＝＋－＠]`;
const dangerous = new RegExp(`^'*${unseen}*?${trigger}`, 'u');
const guarded = new RegExp(`^''*${unseen}*?${trigger}`, 'u');

/**
 * Puts a `'` before a text that a spreadsheet could run as a formula, also when blanks or invisible characters stand
 * before it; likewise before a text that already begins with `'`s and then such a start, so that {@link unguard} can tell.
 */
export const guard = (text: string): string => (dangerous.test(text) ? `'${text}` : text);

/** Takes exactly the `'` away that {@link guard} put there. */
export const unguard = (text: string): string => (guarded.test(text) ? text.slice(1) : text);

/** How often a character occurs. */
function count(character: string, text: string): number {
  let found = 0;
  for (let at = text.indexOf(character); at >= 0; at = text.indexOf(character, at + 1)) found++;
  return found;
}

/** Several texts in one cell of the `data` profile: `; ` between them, `\` before every `;` and `\` inside them. */
function joined(items: readonly string[]): string {
  const text = items.join('; ');
  // Nothing to escape, as is nearly always so: no text is copied twice.
  if (!text.includes('\\') && count(';', text) < items.length) return text;
  return items.map((item) => item.replaceAll(/[\\;]/g, String.raw`\$&`)).join('; ');
}

/** What a cell of a spreadsheet holds at most; it cuts the rest off without a word. */
const spreadsheetLimit = 32_767;
const roomToSayMore = 20;

/** The texts that fit into a spreadsheet's cell a line each, and how many do not: `… +412`. */
function fitting(lines: readonly string[]): string {
  let [kept, length] = [0, roomToSayMore];
  for (const line of lines) {
    length += line.length + 1;
    if (length > spreadsheetLimit) break;
    kept++;
  }
  return [...lines.slice(0, kept), `… +${lines.length - kept}`].join('\n');
}

/** Several texts in one cell of the `excel` profile: a line each; further lines of one text are indented. */
function inLines(items: readonly string[]): string {
  const text = items.join('\n');
  const simple = !text.includes('\r') && count('\n', text) < items.length;
  const lines = simple ? items : items.map((item) => item.replaceAll(/\r\n|[\r\n]/g, '\n  '));
  const whole = simple ? text : lines.join('\n');
  return whole.length > spreadsheetLimit ? fitting(lines) : whole;
}

/** The text of a cell in a profile, guarded. An empty list is an empty cell. */
export function cellText(cell: Cell, profile: Profile): string {
  if (typeof cell === 'string') return guard(cell);
  const items = cell.includes('') ? cell.filter((item) => item !== '') : cell;
  if (items.length === 0) return '';
  return guard(profile === 'data' ? joined(items) : inLines(items));
}

/** Reads a list back from a cell of the `data` profile. No list holds an empty text, so an empty cell is an empty list. */
export const listFrom = (text: string): string[] =>
  (unguard(text).match(/(?:[^\\;]|\\.)+/gsu) ?? []).map((part, index) =>
    (index === 0 ? part : part.replace(/^ /, '')).replaceAll(/\\(.)/gsu, '$1'),
  );

/** A field of a CSV line, quoted where RFC 4180 asks for it and wherever a reader might trim or split. */
export const quoted = (text: string): string =>
  /[",;\t\r\n]/.test(text) || text !== text.trim() ? `"${text.replaceAll('"', '""')}"` : text;
