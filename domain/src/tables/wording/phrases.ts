import type { ExportContext } from '#tables/columns/context.ts';
import type { Answer } from '#model/field.ts';
import { citationText } from '#language/citation.ts';
import { text } from '#language/text.ts';
import { termOf, type Vocabulary } from '#vocabulary/vocabulary.ts';
import { formatAnswer } from '#entries/format-value.ts';
import { translate } from '#language/translate.ts';

const inheritedFrom = text('inherited from');

/** What is said where the register holds nothing, in words: blank never means "none". */
export const notRecorded = text('not recorded');

/** A text of several lines in one: for addresses. */
export const oneLine = (value: string): string =>
  value
    .split(/[\r\n]+/)
    .map((line) => line.trim())
    .filter(Boolean)
    .join(', ');

type Part = string | false | undefined;

/** The parts that say something, joined. */
export function joinParts(parts: readonly Part[], separator = ', '): string {
  let said = '';
  for (const part of parts) if (part) said = said === '' ? part : said + separator + part;
  return said;
}

/** Sentences one after the other, each with one full stop before the next. */
export function joinSentences(parts: readonly Part[]): string {
  let said = '';
  for (const part of parts) if (part) said += (said === '' ? '' : /[.!?]$/.test(said) ? ' ' : '. ') + part;
  return said;
}

/** A name with what there is to say of it in brackets: `Example AS (Payroll, Norway)`. */
export function withDetails(name: string, details: readonly Part[]): string {
  const said = joinParts(details);
  return said === '' ? name : name === '' ? `(${said})` : `${name} (${said})`;
}

/** `Label: value`, or nothing when there is no value. */
export const labelled = (label: string, value: Part): string => (value ? `${label}: ${value}` : '');

/** The note that a statement is not the record's own but its organisation's. */
export const inherited = (context: ExportContext, from: string | undefined): string =>
  from ? `${context.translate(inheritedFrom)} ${context.nameOf(from)}` : '';

/** A code of a vocabulary of law with its provision: `Contract, Art. 6(1)(b)`. */
export function formatTerm(of: Vocabulary, code: string | undefined, { language }: ExportContext): string {
  const term = code === undefined ? undefined : termOf(of, code);
  if (!term) return code ?? '';
  return joinParts([translate(term.label, language), term.cites && citationText(term.cites, language)]);
}

/** A three-valued answer to a question for which "no" means that there is none: `None (confirmed 2026-03-02)`. */
export const noneOrAnswer = (answer: Answer | undefined, { language }: ExportContext): string =>
  answer ? formatAnswer(answer, language, true) : '';
