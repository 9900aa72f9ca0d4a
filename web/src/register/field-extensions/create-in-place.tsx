import { createPortal } from 'react-dom';
import { FormProvider } from 'react-hook-form';
import { type Kind, listUseOf, registers, text } from 'domain/core';
import { useText } from '#lib/language.ts';
import { isRefused } from '#lib/api.ts';
import { useCreateEntry } from '#register/entries/entry-queries.ts';
import { FieldGrid } from '#register/field/field.tsx';
import { useEntryForm } from '#register/form/entry-form.ts';
import { type CreateInPlaceProps, FieldExtensionsContext } from '#register/form/field-extensions.ts';
import { serverIssues } from '#register/form/server-issues.ts';
import { RevealProvider } from '#register/form/reveal.tsx';
import { FieldScope, topOf } from '#register/form/scope.tsx';
import { Button } from '#ui/button.tsx';
import { Dialog, DialogButtons } from '#ui/dialog.tsx';
import { ErrorNote } from '#ui/error-note.tsx';
import css from '#register/field-extensions/create-in-place.module.css';

const words = {
  fresh: text('New'),
  create: text('Create'),
  cancel: text('Cancel'),
  later: text('The rest can be filled in later.'),
};

const maxFields = 6;
const noExtensions = {};

/** The fields one meets first: the name, and what lists show. */
function firstFields(kind: Kind): string[] {
  const { title, fields } = registers[kind];
  const listed = Object.entries(fields).filter(
    ([name, field]) => listUseOf(field).column && name !== title && field.type !== 'rows',
  );
  return [title, ...listed.map(([name]) => name)].slice(0, maxFields);
}

/** Creates an entry without leaving the form that needs it. */
export function CreateInPlace({ kind, name, onCreated, onClose }: CreateInPlaceProps) {
  const t = useText();
  const { title, label, fields, about } = registers[kind];
  const form = useEntryForm(kind, { [title]: name });
  const create = useCreateEntry(kind);
  const save = form.handleSubmit(async (values) => {
    try {
      onCreated(await create.mutateAsync(values));
    } catch (error) {
      if (!isRefused(error, 422)) return;
      for (const { name: field, code, message } of serverIssues(
        kind,
        error.problem.errors ?? [],
        values,
        form.getValues(),
      ))
        form.setError(field, { type: code, message });
    }
  });
  return createPortal(
    <Dialog title={`${t(words.fresh)} ${t(label).toLocaleLowerCase()}`} onClose={onClose}>
      <FormProvider {...form}>
        <FieldExtensionsContext value={noExtensions}>
          <RevealProvider start={title}>
            <FieldScope {...topOf(kind, fields)}>
              <form
                className={css['form']}
                noValidate
                onSubmit={(event) => {
                  // The form around this one would take the submission for its own: React bubbles through portals.
                  event.stopPropagation();
                  void save(event);
                }}
              >
                <p className={css['about']}>
                  {t(about)} {t(words.later)}
                </p>
                <FieldGrid names={firstFields(kind)} />
                {create.error && !isRefused(create.error, 422) && <ErrorNote error={create.error} />}
                <DialogButtons>
                  <Button onClick={onClose}>{t(words.cancel)}</Button>
                  <Button type="submit" look="primary" disabled={create.isPending}>
                    {t(words.create)}
                  </Button>
                </DialogButtons>
              </form>
            </FieldScope>
          </RevealProvider>
        </FieldExtensionsContext>
      </FormProvider>
    </Dialog>,
    document.body,
  );
}
