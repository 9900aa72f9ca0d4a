import { type AnyValues, type Kind, tidyValues, withoutEmptyRows } from 'domain/core';
import type { EntryForm } from '#register/form/entry-form.ts';
import { pruneRemarks } from '#register/form/prune-remarks.ts';

/** The values of the form as they would be stored. */
export const formValues = (kind: Kind, form: EntryForm): AnyValues =>
  pruneRemarks(kind, withoutEmptyRows(kind, tidyValues(kind, form.getValues())));
