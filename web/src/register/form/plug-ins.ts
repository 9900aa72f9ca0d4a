import { type ComponentType, createContext } from 'react';
import type { Kind } from 'domain/core';
import type { ListedEntry } from '#register/entries.ts';
import type { LiveFindings } from '#register/findings/live/live-findings.ts';
import type { Provenance } from '#register/remarks/provenance.ts';

export interface CreateInPlaceProps {
  readonly kind: Kind;
  /** The name to begin with, as it was searched for. */
  readonly name: string;
  readonly onCreated: (entry: ListedEntry) => void;
  readonly onClose: () => void;
}

/**
 * What fields can open that holds fields of its own, and what is found in them. An editor hands these in from above: a field cannot import what is made
 * of fields. Where one is missing, such as in a remark or an entry made in passing, fields do without.
 */
interface PlugIns {
  readonly Sources?: ComponentType<{ provenance: Provenance }>;
  readonly CreateInPlace?: ComponentType<CreateInPlaceProps>;
  /** What is found in the form at hand while it is being written. */
  readonly findings?: LiveFindings;
}

export const PlugInsContext = createContext<PlugIns>({});
