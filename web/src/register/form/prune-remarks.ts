import { type AnyValues, type Kind, registers, type Remark, tidyValues } from 'domain/core';
import { rowIdLocator } from '#register/form/field-location.ts';

const saysNothing = ({ status, quote, source, note }: Remark): boolean => !status && !quote && !source && !note;

/** Values without remarks that are empty or about rows that have been removed. A field may be empty and still have its remark. */
export function pruneRemarks(kind: Kind, values: AnyValues): AnyValues {
  const remarks = values['remarks'] as Remark[] | undefined;
  const locate = rowIdLocator(values, registers[kind].fields);
  const isLiving = (remark: Remark): boolean => {
    if (saysNothing(remark)) return false;
    const steps = (remark.path ?? '').split('/');
    const { place, fieldChain } = locate(steps);
    return place.length === steps.length || fieldChain.at(-1)?.type !== 'rows';
  };
  const living = remarks?.filter(isLiving);
  return living?.length === remarks?.length ? values : tidyValues(kind, { ...values, remarks: living });
}
