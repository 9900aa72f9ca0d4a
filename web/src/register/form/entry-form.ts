import { useState } from 'react';
import { type FieldValues, useForm, type UseFormReturn } from 'react-hook-form';
import { type AnyValues, type Kind } from 'domain/core';
import { resolverOf } from '#register/form/resolver.ts';
import { type PlacedText, tieUnchosenTexts, UnchosenTexts } from '#register/form/unchosen-texts.ts';

/** A form over the values of one kind. */
export type EntryForm = UseFormReturn<FieldValues, unknown, AnyValues>;

/** One form for what is new and what is changed; whole fields are read again when the writer leaves them. */
export function useEntryForm(kind: Kind, values: AnyValues, typed?: readonly PlacedText[]): EntryForm {
  const [unchosen] = useState(() => new UnchosenTexts(typed));
  const form = useForm<FieldValues, unknown, AnyValues>({
    defaultValues: values,
    resolver: resolverOf(kind, unchosen),
    mode: 'onSubmit',
    reValidateMode: 'onBlur',
    shouldFocusError: false,
  });
  tieUnchosenTexts(form.control, unchosen);
  return form;
}
