import { useState } from 'react';
import { useFieldArray, useFormContext } from 'react-hook-form';
import type { AnyValues, RowsField } from 'domain/core';
import { useReveal } from '#register/form/reveal.tsx';
import { copiedRow, newRowId } from '#register/form/row-ids.ts';
import type { ScopedField } from '#register/form/scope.tsx';

type Row = AnyValues & { readonly id: string };

/** A row that was removed, for as long as it can come back. */
export interface RemovedRow {
  readonly row: Row;
  readonly index: number;
}

/** The rows of a field and everything that is done with them. */
export function useRows({ field, name }: ScopedField<RowsField>) {
  const { control, getValues } = useFormContext();
  const array = useFieldArray({ control, name, keyName: 'key' });
  const rows = array.fields as unknown as readonly Row[];
  const reveal = useReveal();
  const [fresh, setFresh] = useState<string>();
  const [removed, setRemoved] = useState<RemovedRow>();
  const rowAt = (index: number): Row => getValues(`${name}.${index}`) as Row;

  const put = (row: Row, index: number) => {
    setFresh(row.id);
    array.insert(index, row, { shouldFocus: false });
    reveal(`${name}.${index}.${field.title}`);
  };
  return {
    rows,
    removed,
    /** The id of the row that was added last: it stands open. */
    fresh,
    add: () => put({ id: newRowId() }, rows.length),
    copy: (index: number) => put(copiedRow(rowAt(index), field.fields) as Row, index + 1),
    move: (index: number, by: 1 | -1) => array.move(index, index + by),
    remove: (index: number) => {
      setRemoved({ row: rowAt(index), index });
      array.remove(index);
    },
    bringBack: () => {
      if (!removed) return;
      array.insert(removed.index, removed.row, { shouldFocus: false });
      setRemoved(undefined);
      reveal(`${name}.${removed.index}`);
    },
  };
}
