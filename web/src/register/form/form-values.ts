import { type AnyValues, type Kind, tidyValues, withoutEmptyRows } from 'domain/core';
import type { EntryForm } from '#register/form/entry-form.ts';
import { pruneRemarks } from '#register/form/prune-remarks.ts';
import { type UnchosenText, unchosenTextsOf } from '#register/form/unchosen-texts.ts';

/** The values of the form as they would be stored. */
export const formValues = (kind: Kind, form: EntryForm): AnyValues =>
  pruneRemarks(kind, withoutEmptyRows(kind, tidyValues(kind, form.getValues())));

/** The same with the rows in which nothing is said yet: what was typed in one and not chosen has its place there. */
export const formValuesWithRows = (kind: Kind, form: EntryForm): AnyValues =>
  pruneRemarks(kind, tidyValues(kind, form.getValues()));

/** What was typed into the form and not chosen. */
export const unchosenIn = (kind: Kind, form: EntryForm): UnchosenText[] =>
  unchosenTextsOf(form.control).in(kind, form.getValues());
