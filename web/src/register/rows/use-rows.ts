import { useCallback, useState } from 'react';
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

/** The rows of a field and everything that is done with them; what is done with one is the same function as long as the field is. */
export function useRows({ field, name }: ScopedField<RowsField>) {
  const { control, getValues } = useFormContext();
  const { fields, insert, move, remove } = useFieldArray({ control, name, keyName: 'key' });
  const rows = fields as unknown as readonly Row[];
  const reveal = useReveal();
  const [fresh, setFresh] = useState<string>();
  const [removed, setRemoved] = useState<RemovedRow>();
  const rowAt = useCallback((index: number) => getValues(`${name}.${index}`) as Row, [getValues, name]);
  const put = useCallback(
    (row: Row, index: number) => {
      setFresh(row.id);
      insert(index, row, { shouldFocus: false });
      reveal(`${name}.${index}.${field.title}`);
    },
    [insert, reveal, name, field],
  );
  return {
    rows,
    removed,
    /** The id of the row that was added last: it stands open. */
    fresh,
    rowAt,
    add: () => put({ id: newRowId() }, rows.length),
    copy: useCallback(
      (index: number) => put(copiedRow(rowAt(index), field.fields) as Row, index + 1),
      [put, rowAt, field],
    ),
    move,
    remove: useCallback(
      (index: number) => {
        setRemoved({ row: rowAt(index), index });
        remove(index);
      },
      [rowAt, remove],
    ),
    bringBack: () => {
      if (!removed) return;
      insert(removed.index, removed.row, { shouldFocus: false });
      setRemoved(undefined);
      reveal(`${name}.${removed.index}`);
    },
  };
}
