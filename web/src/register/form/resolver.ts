import { type FieldErrors, type FieldValues, type Resolver, set } from 'react-hook-form';
import { type AnyValues, issueText, type Kind, registers, translate } from 'domain/core';
import { currentLanguage } from '#lib/language.ts';
import { errorAt } from '#register/form/form-errors.ts';
import { locateByIndex } from '#register/form/field-location.ts';
import { newRowId } from '#register/form/row-ids.ts';
import { unchosenCode, type UnchosenTexts } from '#register/form/unchosen-texts.ts';
import { unchosenText } from '#ui/combobox/combobox-labels.ts';

/** An issue of a field in the form of react-hook-form. */
export interface FieldIssue {
  readonly name: string;
  readonly code: string;
  readonly message: string;
}

/** Errors by name; the first one of a field stands. */
function errorsOf(issues: readonly FieldIssue[]): FieldErrors {
  const errors: FieldErrors = {};
  for (const { name, code, message } of issues)
    if (!errorAt(errors, name)?.message) set(errors, name, { ...errorAt(errors, name), type: code, message });
  return errors;
}

/** The schemas: zod is heavy and reading is rare, so they come after the form. */
async function fetchSchemas() {
  const { withoutEval } = await import('domain/without-eval');
  withoutEval();
  return import('domain/schema');
}

/** Fetches now what saving needs, so that it is there should the server be away by then. */
export async function prepareToRead(): Promise<void> {
  // What did not come is fetched again when it is needed, and missed then.
  await fetchSchemas().catch(() => undefined);
}

/**
 * Reads the form by the schema of its kind. What was typed into a choice field and not chosen is an error like any other, so that nothing is saved without it.
 */
export const resolverOf =
  (kind: Kind, unchosen: UnchosenTexts): Resolver<FieldValues, unknown, AnyValues> =>
  async (values: AnyValues) => {
    const language = currentLanguage();
    // Before anything is waited for: what is chosen later is not among the values.
    const texts = unchosen
      .in(kind, values)
      .map(({ name }) => ({ name, code: unchosenCode, message: translate(unchosenText, language) }));
    const { readValues } = await fetchSchemas();
    const read = readValues(kind, values, newRowId);
    if (read.ok && texts.length === 0) return { values: read.values, errors: {} };
    const issues = (read.ok ? [] : read.issues).map((issue) => ({
      name: locateByIndex(issue.path, values, registers[kind].fields).name || 'root',
      code: issue.code,
      message: translate(issueText(issue), language),
    }));
    return { values: {}, errors: errorsOf([...texts, ...issues]) };
  };
