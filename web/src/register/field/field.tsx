import { memo, type ReactNode } from 'react';
import { useController, useFormContext } from 'react-hook-form';
import type { Fields, GroupField, Kind, RowsField } from 'domain/core';
import { layoutOf } from 'domain/layout';
import { controlOf } from '#register/field/control-of.ts';
import type { LeafType } from '#register/field-frame/control-shape.ts';
import { FieldFrame } from '#register/field-frame/field-frame.tsx';
import { GroupFrame } from '#register/field-frame/group-frame.tsx';
import { type ScopedField, useScope, useScopedField } from '#register/form/scope.tsx';
import { MoreFields } from '#register/field/more-fields.tsx';
import { Rows } from '#register/rows/rows.tsx';
import css from '#register/field-frame/field.module.css';

interface FieldProps {
  /** The field's name in the place at hand: at the top of an entry, in a group, or in a row. */
  readonly name: string;
  /** How the fields inside a group or row are laid out, when one after the other does not read well. */
  readonly inside?: ReactNode;
}

/** A field of the form: it knows its definition by name, and with it its label, help, citation, control and error. */
export const Field = memo(function Field({ name, inside }: FieldProps) {
  const scoped = useScopedField(name);
  const { field } = scoped;
  if (field.type === 'group')
    return (
      <GroupFrame scoped={scoped as ScopedField<GroupField>}>{inside ?? <AllFields of={field.fields} />}</GroupFrame>
    );
  if (field.type === 'rows')
    return (
      <Rows scoped={scoped as ScopedField<RowsField>}>
        {inside ?? <RowFields kind={scoped.kind} path={scoped.path} fields={field.fields} />}
      </Rows>
    );
  return <LeafField scoped={scoped} />;
});

/** A leaf field. Cleared is `null` in the form, for react-hook-form takes `undefined` for "as it was". */
function LeafField({ scoped }: { scoped: ScopedField }) {
  const { control } = useFormContext();
  const { field: bound, fieldState } = useController({ name: scoped.name, control });
  const Control = controlOf(scoped.field.type as LeafType);
  return (
    <FieldFrame scoped={scoped} error={fieldState.error?.message}>
      {(ids) => (
        <Control
          {...ids}
          field={scoped.field}
          name={scoped.name}
          place={scoped.place}
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

interface RowFieldsProps {
  readonly kind: Kind;
  readonly path: string;
  readonly fields: Fields;
}

/** The fields of a row as the layout of its kind has them: those asked first, or all of them. */
function RowFields({ kind, path, fields }: RowFieldsProps) {
  const first = layoutOf(kind).rows[path]?.first;
  return first ? <FirstFields first={first} /> : <AllFields of={fields} />;
}

/** The fields of a row one asks first; the others wait behind "more". */
export function FirstFields({ first }: { first: readonly string[] }) {
  const { fields } = useScope();
  const rest = Object.keys(fields).filter((each) => !first.includes(each));
  return (
    <>
      <FieldGrid names={first} />
      {rest.length > 0 && (
        <MoreFields names={rest}>
          <FieldGrid names={rest} />
        </MoreFields>
      )}
    </>
  );
}
