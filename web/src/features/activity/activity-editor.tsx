import { useFormContext, useWatch } from 'react-hook-form';
import { layoutOf } from 'domain/layout';
import { RetentionOverview } from '#features/activity/retention-overview.tsx';
import { EntryEditor, type EntryEditorProps } from '#register/editor/entry-editor.tsx';
import type { FormParts } from '#register/editor/form-sections.tsx';
import { Field, FieldGrid, FirstFields } from '#register/field/field.tsx';
import { TransferFields } from '#register/field/transfer-fields.tsx';
import { hasContent } from '#register/form/has-content.ts';
import { useScope } from '#register/form/scope.tsx';

/** What a legal basis calls for beside itself (Art. 6(1), (3), 7). */
const requiredParts: Readonly<Record<string, readonly string[]>> = {
  '6-1-a': ['consent'],
  '6-1-c': ['law'],
  '6-1-e': ['law'],
  '6-1-f': ['legitimateInterest', 'lia'],
};

function PurposeFields() {
  const { name } = useScope();
  const { control } = useFormContext();
  const basis = useWatch({ control, name: `${name}.legalBasis` }) as string | null | undefined;
  const first = layoutOf('activity').rows['purposes']?.first ?? [];
  return <FirstFields first={[...first, ...(requiredParts[basis ?? ''] ?? [])]} />;
}

/** Who answers for the activity; others are asked for where there can be any (Art. 26). */
function ControllerFields() {
  const { control } = useFormContext();
  const [role, joint] = useWatch({ control, name: ['role', 'jointControllers'] });
  const isJoint = role === 'joint-controller' || hasContent(joint);
  return <FieldGrid names={['organisation', 'role', ...(isJoint ? ['jointControllers'] : [])]} />;
}

const parts: FormParts = {
  controller: <ControllerFields />,
  purposes: <Field name="purposes" inside={<PurposeFields />} />,
  transfers: (
    <>
      <Field name="transfersMade" />
      <Field name="transfers" inside={<TransferFields />} />
    </>
  ),
  'time-limits': (
    <>
      <RetentionOverview />
      <Field name="dataErased" />
    </>
  ),
};

/** The form of an activity. */
export const ActivityEditor = (props: Pick<EntryEditorProps, 'entry' | 'start' | 'names'>) => (
  <EntryEditor kind="activity" parts={parts} {...props} />
);
