import { type FieldErrors, type FieldValues, type Resolver, set } from 'react-hook-form';
import { type AnyValues, issueText, type Kind, registers, translate } from 'domain/core';
import { currentLanguage } from '#lib/language.ts';
import { errorAt } from '#register/form/form-errors.ts';
import { locateByIndex } from '#register/form/field-location.ts';
import { newRowId } from '#register/form/row-ids.ts';

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

/** Reads the form by the schema of its kind. The schema is fetched when it is first needed: zod is heavy, reading is rare. */
export const resolverOf =
  (kind: Kind): Resolver<FieldValues, unknown, AnyValues> =>
  async (values: AnyValues) => {
    const { readValues } = await import('domain/schema');
    const read = readValues(kind, values, newRowId);
    if (read.ok) return { values: read.values, errors: {} };
    const issues = read.issues.map((issue) => ({
      name: locateByIndex(issue.path, values, registers[kind].fields).name || 'root',
      code: issue.code,
      message: translate(issueText(issue), currentLanguage()),
    }));
    return { values: {}, errors: errorsOf(issues) };
  };
