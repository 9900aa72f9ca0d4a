import { type FieldValues, useForm, type UseFormReturn } from 'react-hook-form';
import { type AnyValues, type Kind } from 'domain/core';
import { resolverOf } from '#register/form/resolver.ts';

/** A form over the values of one kind. */
export type EntryForm = UseFormReturn<FieldValues, unknown, AnyValues>;

/** One form for what is new and what is changed; whole fields are read again when the writer leaves them. */
export const useEntryForm = (kind: Kind, values: AnyValues): EntryForm =>
  useForm<FieldValues, unknown, AnyValues>({
    defaultValues: values,
    resolver: resolverOf(kind),
    mode: 'onSubmit',
    reValidateMode: 'onBlur',
    shouldFocusError: false,
  });
