import type { Field } from '#field.ts';
import { languages } from '#text.ts';
import { inWords, type Speaker } from '#words.ts';
import { registers, type Kind } from '#registers/registers.ts';
import { leaves, type AnyValues } from '#values.ts';

const foldedSlowly = (value: string): string =>
  value
    .toLowerCase()
    .normalize('NFC')
    .replaceAll('å', '\u0001')
    .normalize('NFD')
    .replaceAll(/\p{M}/gu, '')
    .replaceAll('\u0001', 'å');

/** A text folded for search: lower case, accents off, but æ, ø and å kept as the letters they are. */
export const folded = (value: string): string =>
  /[^ -~\s\u00C5\u00C6\u00D8\u00E5\u00E6\u00F8]/.test(value) ? foldedSlowly(value) : value.toLowerCase();

/** Types of field that read the same in every language. */
const plain: ReadonlySet<Field['type']> = new Set(['text', 'texts', 'number', 'date', 'code', 'ref', 'refs']);

/** Everything of an entry a reader may search for, folded: its reference, and every field in the words of every language. */
export function searchText(kind: Kind, id: string, values: AnyValues, speaker: Omit<Speaker, 'language'>): string {
  const parts = [id];
  for (const { field, value } of leaves(values, registers[kind].fields))
    for (const language of plain.has(field.type) ? languages.slice(0, 1) : languages)
      parts.push(inWords(field, value, { ...speaker, language }));
  return folded(parts.join('\n'));
}
