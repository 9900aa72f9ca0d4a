/** The reader of a file: people with a spreadsheet, whose list separator is `;` or, in English, `,`; or programs. */
export const profiles = ['excel', 'excel-en', 'data'] as const;
export type Profile = (typeof profiles)[number];

/** What stands in a cell: a text, a number, or several texts; empty ones among several say nothing and are left out. */
export type Cell = string | number | readonly string[];

/** What the cells of a column are. Dates are `YYYY-MM-DD`, times UTC, periods ISO 8601 durations; answers and flags are words. */
export type CellType = 'text' | 'date' | 'time' | 'period' | 'number' | 'answer' | 'flag' | 'texts';

/** What a spreadsheet passes over before it decides that a text is a formula: blanks, control characters and what is never seen. */
const invisible = String.raw`[\s\p{Cc}\p{Cf}\p{Z}\p{Default_Ignorable_Code_Point}\u2800]`;
const trigger = String.raw`[=+\-@\t\r\n\0＝＋－＠]`;
const dangerous = new RegExp(`^'*${invisible}*?${trigger}`, 'u');
const guarded = new RegExp(`^''*${invisible}*?${trigger}`, 'u');

/** The months as spreadsheets know them in the languages offered: in full, or any beginning of three letters or more. */
const monthNames = `january february march april may june july august september october november december
  januar februar mars mai juni juli oktober desember januari februari marts maj augusti märz dezember`.split(/\s+/);
const beginnings = (name: string): string[] =>
  Array.from({ length: name.length - 2 }, (_, more) => name.slice(0, more + 3));
const months = [...new Set(monthNames.flatMap(beginnings))].join('|');

const clock = String.raw`\d{1,2}(?::\d{2}(?::\d{2}(?:[.,]\d+)?)?(?: *[ap]m?)?| +[ap]m?)`;
const perhapsATime = `(?: +${clock})?`;

/** What a spreadsheet turns into something else: digits it would shorten or round, dates, times and exponents. */
const misread = [
  String.raw`0\d+`,
  String.raw`\d{16,}`,
  String.raw`\d{1,4}[-/.]\d{1,2}(?:[-/.]\d{1,4}${perhapsATime})?`,
  clock,
  String.raw`(?:\d+[.,]?\d*|[.,]\d+)e[+-]?\d+`,
  String.raw`(?:\d{1,2}[-/. ]*)?(?:${months})[-/. ]*\d{1,4}${perhapsATime}`,
  String.raw`(?:${months})[-/. ]*\d{1,2}, *\d{2,4}${perhapsATime}`,
  String.raw`\d{1,2}[-/. ]*(?:${months})\.?`,
].join('|');
const changed = new RegExp(`^'*\\s*(?:${misread})\\s*$`, 'iu');
const changedUnguarded = new RegExp(`^''*\\s*(?:${misread})\\s*$`, 'iu');

const isForPeople = (profile: Profile): boolean => profile !== 'data';

/**
 * Puts a `'` before a text that a spreadsheet could run as a formula, also when blanks or invisible characters stand
 * before it; for people also before one that a spreadsheet would turn into a number or a date. So does a text that already
 * begins with `'`s and then such a start, so that {@link unguard} can undo it.
 */
export const guard = (text: string, profile: Profile): string =>
  dangerous.test(text) || (isForPeople(profile) && changed.test(text)) ? `'${text}` : text;

/** Takes exactly the `'` away that {@link guard} put there. */
export const unguard = (text: string, profile: Profile): string =>
  guarded.test(text) || (isForPeople(profile) && changedUnguarded.test(text)) ? text.slice(1) : text;

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
const reserved = 20;

/** The texts that fit into a spreadsheet's cell a line each, and how many do not: `… +412`. */
function truncated(lines: readonly string[]): string {
  let [kept, length] = [0, reserved];
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
  return whole.length > spreadsheetLimit ? truncated(lines) : whole;
}

/** A time to the second: what is finer tells a reader nothing. */
const toTheSecond = (time: string): string => time.replace(/\.\d+Z$/, 'Z');

const typesOfText: ReadonlySet<CellType> = new Set<CellType>(['text', 'texts', 'answer', 'flag']);

/** The text of a cell of a type in a profile, texts guarded. An empty list is an empty cell. */
export function cellText(value: Cell | undefined, type: CellType, profile: Profile): string {
  if (value === undefined) return '';
  if (typeof value === 'number') return String(value);
  if (type === 'time') return toTheSecond(String(value));
  if (typeof value === 'string') return typesOfText.has(type) ? guard(value, profile) : value;
  const items = value.includes('') ? value.filter((item) => item !== '') : value;
  if (items.length === 0) return '';
  return guard(profile === 'data' ? joined(items) : inLines(items), profile);
}

/** Reads a list back from a cell of the `data` profile. No list holds an empty text, so an empty cell is an empty list. */
export const listFrom = (text: string): string[] =>
  (unguard(text, 'data').match(/(?:[^\\;]|\\.)+/gsu) ?? []).map((part, index) =>
    (index === 0 ? part : part.replace(/^ /, '')).replaceAll(/\\(.)/gsu, '$1'),
  );

/** Reads a cell of the `data` profile back; an empty cell holds nothing. */
export function cellFrom(text: string, type: CellType): Cell | undefined {
  if (text === '') return undefined;
  if (type === 'texts') return listFrom(text);
  if (type === 'number') return Number(text);
  return typesOfText.has(type) ? unguard(text, 'data') : text;
}

/** A field of a CSV line, quoted where RFC 4180 asks for it and wherever a reader might trim or split. */
export const quoted = (text: string): string =>
  /[",;\t\r\n]/.test(text) || text !== text.trim() ? `"${text.replaceAll('"', '""')}"` : text;
