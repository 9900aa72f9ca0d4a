import { useContext, useState } from 'react';
import { useFormContext, useWatch } from 'react-hook-form';
import { registers, type Remark, type RowsField } from 'domain/core';
import { today } from '#lib/dates.ts';
import { FieldExtensionsContext } from '#register/form/field-extensions.ts';
import { newRowId } from '#register/form/row-ids.ts';
import { useCurrentUserName } from '#register/form/current-user-name.ts';

/** The definitions of a remark's own fields: every kind has the same. */
export const remarkFields = (registers.activity.fields.remarks as RowsField).fields;

interface PlacedRemark {
  readonly index: number;
  readonly id: string;
  readonly status: string | undefined;
}

/** What is known of where a field's content comes from, and the panel that shows it. */
export interface Provenance {
  readonly shown: boolean;
  readonly remarks: readonly PlacedRemark[];
  readonly open: boolean;
  readonly toggle: () => void;
  readonly add: () => void;
  readonly remove: (id: string) => void;
}

export function useProvenance(place: string): Provenance {
  const { control, getValues, setValue } = useFormContext();
  const writer = useCurrentUserName();
  const [open, setOpen] = useState(false);
  const shown = useContext(FieldExtensionsContext).ProvenancePanel !== undefined;
  const remarks: PlacedRemark[] = useWatch({
    control,
    name: 'remarks',
    disabled: !shown,
    compute: (all: Remark[] | undefined) =>
      (all ?? []).flatMap(({ path, id, status }, index) => (path === place ? [{ index, id, status }] : [])),
  });
  const all = (): Remark[] => (getValues('remarks') as Remark[] | undefined) ?? [];
  const keep = (kept: Remark[]) => setValue('remarks', kept);
  const add = () => keep([...all(), { id: newRowId(), path: place, ...(writer && { by: writer }), on: today() }]);
  const toggle = () => {
    if (!open && remarks.length === 0) add();
    setOpen(!open);
  };
  return {
    shown,
    remarks,
    open,
    toggle,
    add,
    remove: (id) => keep(all().filter((remark) => remark.id !== id)),
  };
}
