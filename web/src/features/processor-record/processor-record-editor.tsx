import { EntryEditor, type EntryEditorProps } from '#register/editor/entry-editor.tsx';
import type { FormParts } from '#register/editor/form-sections.tsx';
import { Field } from '#register/field/field.tsx';
import { TransferFields } from '#register/field/transfer-fields.tsx';

const parts: FormParts = {
  transfers: (
    <>
      <Field name="transfersMade" />
      <Field name="transfers" inside={<TransferFields />} />
    </>
  ),
};

/** The form of a processor record. */
export const ProcessorRecordEditor = (props: Pick<EntryEditorProps, 'entry' | 'start' | 'names'>) => (
  <EntryEditor kind="processor-record" parts={parts} {...props} />
);
