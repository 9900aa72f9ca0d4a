import type { EntryValues } from '#registers/registers.ts';

type Agreement = EntryValues<'agreement'>;

/** A contract under Art. 28(3) that is, or is to be, in force. */
export const isContract = ({ type, status }: Agreement): boolean =>
  type === 'data-processing' && status !== 'terminated';
