import type { z } from 'zod';
import { schemaOf } from '#entries/schema.ts';
import type { EntryValues, Kind } from '#registers/registers.ts';

/** The shape of the stored values of a kind. */
export const valuesShape = <K extends Kind>(kind: K): z.ZodType<EntryValues<K>> =>
  schemaOf(kind) as unknown as z.ZodType<EntryValues<K>>;
