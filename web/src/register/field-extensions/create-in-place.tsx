import { useState } from 'react';
import { createPortal } from 'react-dom';
import { FormProvider } from 'react-hook-form';
import { type Kind, listUseOf, registers, text } from 'domain/core';
import { useText } from '#lib/language.ts';
import { isRefused } from '#lib/api.ts';
import { drawSlot, useDrafts } from '#register/draft/draft-storage.ts';
import { useUnsaved } from '#register/draft/unsaved.ts';
import { FieldGrid } from '#register/field/field.tsx';
import { useEntryForm } from '#register/form/entry-form.ts';
import { type CreateInPlaceProps, FieldExtensionsContext } from '#register/form/field-extensions.ts';
import { RevealProvider } from '#register/form/reveal.tsx';
import { FieldScope, topOf } from '#register/form/scope.tsx';
import { useSaver } from '#register/form/use-saver.ts';
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
export function CreateInPlace(props: CreateInPlaceProps) {
  const { title, fields } = registers[props.kind];
  return createPortal(
    <FieldExtensionsContext value={noExtensions}>
      <RevealProvider start={title}>
        <FieldScope {...topOf(props.kind, fields)}>
          <CreateDialog {...props} />
        </FieldScope>
      </RevealProvider>
    </FieldExtensionsContext>,
    document.body,
  );
}

const nothingStored = { stored: { id: undefined, version: undefined, values: {} } };

function CreateDialog({ kind, name, onCreated, onClose }: CreateInPlaceProps) {
  const t = useText();
  const { title, label, about } = registers[kind];
  const form = useEntryForm(kind, { [title]: name });
  const { stateNow, save, saving, error } = useSaver({
    kind,
    form,
    start: nothingStored,
    onState: () => keep(),
    // What was typed while it was being made belongs to it as well.
    onSaved: ({ entry, isBehind }) => (isBehind ? save() : onCreated(entry)),
  });
  const drafts = useDrafts();
  // A page that is loaded anew closes the dialog: what stood in it is then the draft of a new entry.
  const [place] = useState(() => ({ kind, slot: drawSlot() }));
  const { keep, discard } = useUnsaved({ kind, form, drafts, place, stateNow });
  const close = (): void => {
    discard();
    onClose();
  };
  const isShownElsewhere = isRefused(error, 422) || isRefused(error, 401);
  return (
    <Dialog title={`${t(words.fresh)} ${t(label).toLocaleLowerCase()}`} onClose={close}>
      <FormProvider {...form}>
        <form
          className={css['form']}
          noValidate
          onSubmit={(event) => {
            event.preventDefault();
            // The form around this one would take the submission for its own: React bubbles through portals.
            event.stopPropagation();
            save();
          }}
        >
          <p className={css['about']}>
            {t(about)} {t(words.later)}
          </p>
          <FieldGrid names={firstFields(kind)} />
          {error !== undefined && !isShownElsewhere && <ErrorNote error={error} />}
          <DialogButtons>
            <Button onClick={close}>{t(words.cancel)}</Button>
            <Button type="submit" look="primary" aria-busy={saving}>
              {t(words.create)}
            </Button>
          </DialogButtons>
        </form>
      </FormProvider>
    </Dialog>
  );
}
