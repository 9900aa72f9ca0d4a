import { memo, type ReactNode } from 'react';
import { useController, useFormContext } from 'react-hook-form';
import type { Fields, GroupField, RowsField } from 'domain/core';
import { controlOf, type LeafType } from '#register/field/controls.tsx';
import { FieldFrame } from '#register/field/field-frame.tsx';
import { GroupFrame } from '#register/field/group-frame.tsx';
import { type FieldSpot, useSpot } from '#register/form/scope.tsx';
import { Rows } from '#register/rows/rows.tsx';
import css from '#register/field/field.module.css';

interface FieldProps {
  /** The field's name in the place at hand: at the top of an entry, in a group, or in a row. */
  readonly name: string;
  /** How the fields inside a group or row are laid out, when one after the other does not read well. */
  readonly inside?: ReactNode;
}

/** A field of the form: it knows its definition by name, and with it its label, help, citation, control and error. */
export const Field = memo(function Field({ name, inside }: FieldProps) {
  const spot = useSpot(name);
  const { field } = spot;
  if (field.type === 'group')
    return <GroupFrame spot={spot as FieldSpot<GroupField>}>{inside ?? <AllFields of={field.fields} />}</GroupFrame>;
  if (field.type === 'rows')
    return <Rows spot={spot as FieldSpot<RowsField>}>{inside ?? <AllFields of={field.fields} />}</Rows>;
  return <Leaf spot={spot} />;
});

/** A leaf field. Cleared is `null` in the form, for react-hook-form takes `undefined` for "as it was". */
function Leaf({ spot }: { spot: FieldSpot }) {
  const { control } = useFormContext();
  const { field: bound, fieldState } = useController({ name: spot.name, control });
  const Control = controlOf(spot.field.type as LeafType);
  return (
    <FieldFrame spot={spot} error={fieldState.error?.message}>
      {(ids) => (
        <Control
          {...ids}
          field={spot.field}
          value={bound.value ?? undefined}
          onChange={(value) => bound.onChange(value ?? null)}
          onBlur={bound.onBlur}
        />
      )}
    </FieldFrame>
  );
}

const AllFields = ({ of }: { of: Fields }) => <FieldGrid names={Object.keys(of)} />;

/** Fields one after the other; short ones stand side by side where there is room. */
export const FieldGrid = ({ names }: { names: readonly string[] }) => (
  <div className={css['grid']}>
    {names.map((name) => (
      <Field key={name} name={name} />
    ))}
  </div>
);
