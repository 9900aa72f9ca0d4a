import { kindsWith } from '#registers/registers.ts';

/** Kinds of entries of which can be asked what hangs on them. */
export const impactKinds = kindsWith('impactTarget');

/** What may change: an entry, a country that loses its adequacy, or a transfer tool that ends. */
export type ImpactTarget =
  | { readonly by: 'entry'; readonly id: string }
  | { readonly by: 'country'; readonly code: string }
  | { readonly by: 'tool'; readonly code: string };
