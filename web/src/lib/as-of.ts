import { useSearch } from '@tanstack/react-router';
import { isDate } from 'domain/core';

/** The date whose register an address asks for (`?as_of=`); `undefined` is now, and whatever is no date. */
export const asOfIn = ({ as_of: date }: { readonly as_of?: string | undefined }): string | undefined =>
  date !== undefined && isDate(date) ? date : undefined;

/** The date whose register the whole application shows. */
export const useAsOf = (): string | undefined => asOfIn(useSearch({ strict: false }));
