import { type ComponentType, createContext } from 'react';
import type { Kind } from 'domain/core';
import type { ListedEntry } from '#register/entries/entry-queries.ts';
import type { LiveFindingStore } from '#register/findings/live-finding-store.ts';
import type { Provenance } from '#register/form/provenance.ts';

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
interface FieldExtensions {
  readonly ProvenancePanel?: ComponentType<{ provenance: Provenance }>;
  readonly CreateInPlace?: ComponentType<CreateInPlaceProps>;
  /** What is found in the form at hand while it is being written. */
  readonly findings?: LiveFindingStore;
}

export const FieldExtensionsContext = createContext<FieldExtensions>({});
