import type { Field } from '#model/field.ts';
import { offeredLanguages } from '#language/languages.ts';
import { formatValue, type FormatContext } from '#entries/format-value.ts';
import { registers, type Kind } from '#registers/registers.ts';
import { leaves, type AnyValues } from '#entries/values.ts';

const bareLetters = new Map<string, string>();

/** A letter without its accents, worked out once: nothing of a mark on its own. */
function withoutDiacritics(letter: string): string {
  const known = bareLetters.get(letter);
  if (known !== undefined) return known;
  const made = letter.normalize('NFD').replaceAll(/\p{M}/gu, '');
  bareLetters.set(letter, made);
  return made;
}

/** A text folded for search: lower case, accents off, but æ, ø and å kept as the letters they are. */
export function folded(value: string): string {
  const lower = value.toLowerCase();
  if (!/[^ -~\sæøå]/.test(lower)) return lower;
  const composed = /\p{M}/u.test(lower) ? lower.normalize('NFC') : lower;
  return composed.replaceAll(/[^ -~\sæøå]/gu, withoutDiacritics);
}

/** Types of field that read the same in every language. */
const plain: ReadonlySet<Field['type']> = new Set(['text', 'texts', 'number', 'date', 'code', 'ref', 'refs']);

/** Everything of an entry a reader may search for, folded, part by part: its reference, and every field in the words of every language. */
export function* searchTexts(
  kind: Kind,
  id: string,
  values: AnyValues,
  context: Omit<FormatContext, 'language'>,
): Generator<string> {
  yield folded(id);
  for (const { field, value } of leaves(values, registers[kind].fields))
    for (const language of plain.has(field.type) ? offeredLanguages.slice(0, 1) : offeredLanguages)
      yield folded(formatValue(field, value, { ...context, language }));
}

/** The same as one text. */
export const searchText = (...of: Parameters<typeof searchTexts>): string => [...searchTexts(...of)].join('\n');
